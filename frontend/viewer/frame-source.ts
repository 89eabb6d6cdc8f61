/** Brings the slices of one stack: a few requests at a time, the reader's way first, each failure said. */
import { asFailure, Failure, failureOf } from './failure';
import { prefetchOrder, type Direction } from './prefetch-order';
import { IN_FLIGHT, Slots } from './slots';
import type { Slice } from './stack';
import type { WireFrame } from './wire-frame';

export type SliceState = 'waiting' | 'loading' | 'loaded' | 'failed' | 'unreadable';

export interface FrameSourceOptions {
  /** `images/series/{id}` */
  readonly source: string;
  readonly slices: readonly Slice[];
  readonly decode: (bytes: ArrayBuffer) => Promise<WireFrame>;
  /** Called after each change of a slice's state. */
  readonly changed: (index: number) => void;
  /** Values kept in memory, in bytes; further slices come again from the browser's cache. */
  readonly memory?: number;
  readonly fetch?: typeof fetch;
  /** Shared with the other series on the light box; its own without. */
  readonly slots?: Slots;
}

const MEMORY = 224 << 20;
const PATIENCE = 30_000;
/** Pauses in ms before a failed slice is asked for again. */
const AGAIN_AFTER = [400, 1500];

interface Place {
  frame: WireFrame | null;
  failure: Failure | null;
  request: AbortController | null;
  /** Gives the slot of that request back. */
  free: () => void;
  tries: number;
  /** Not asked for before this moment (ms of `performance.now`). */
  notBefore: number;
}

export class FrameSource {
  private readonly places: Place[];
  private readonly fetch: typeof fetch;
  private order: readonly number[] = [];
  private capacity: number;
  private closed = false;
  private readonly slots: Slots;
  private readonly unlisten: () => void;
  private readonly pauses = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly options: FrameSourceOptions) {
    this.fetch = options.fetch ?? ((input, init) => fetch(input, init));
    this.places = options.slices.map(() => ({ frame: null, failure: null, request: null, free: () => {}, tries: 0, notBefore: 0 }));
    this.capacity = options.slices.length;
    this.slots = options.slots ?? new Slots();
    this.unlisten = this.slots.onFree(() => this.pump());
  }

  /** The reader is at this slice and moves this way: everything is fetched in that order from now on. */
  want(current: number, direction: Direction): void {
    const order = prefetchOrder(current, direction, this.places.length);
    this.order = order.filter((index) => !this.options.slices[index]!.unreadable).slice(0, this.capacity);
    this.makeWay(current);
    this.pump();
  }

  frame(index: number): WireFrame | null {
    return this.places[index]?.frame ?? null;
  }

  state(index: number): SliceState {
    const place = this.places[index]!;
    if (this.options.slices[index]!.unreadable) {
      return 'unreadable';
    }
    if (place.frame) {
      return 'loaded';
    }
    return place.failure ? 'failed' : place.request ? 'loading' : 'waiting';
  }

  /** Whether every slice that can be shown is here. */
  get complete(): boolean {
    return this.places.every((place, index) => place.frame || this.options.slices[index]!.unreadable);
  }

  failure(index: number): Failure | null {
    return this.places[index]!.failure;
  }

  /** Asks again for everything that failed. */
  retry(): void {
    this.places.forEach((place) => {
      place.failure = null;
      place.tries = 0;
      place.notBefore = 0;
    });
    this.pump();
  }

  /** Aborts all requests; nothing is called back afterwards. */
  close(): void {
    this.closed = true;
    this.unlisten();
    this.pauses.forEach(clearTimeout);
    this.places.forEach((place) => {
      place.request?.abort();
      place.free();
      place.frame = null;
    });
  }

  /** A jump does not wait for slices that the reader has just turned away from: the last in the order gives way. */
  private makeWay(current: number): void {
    const running = this.running();
    if (running.length === 0 || !this.slots.full || this.state(current) !== 'waiting') {
      return;
    }
    const rank = (index: number) => {
      const found = this.order.indexOf(index);
      return found < 0 ? Infinity : found;
    };
    const last = running.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    const place = this.places[last]!;
    place.request!.abort();
    place.request = null;
    place.free();
  }

  private running(): number[] {
    return this.places.flatMap((place, index) => (place.request ? [index] : []));
  }

  private pump(): void {
    const now = performance.now();
    for (const index of this.order) {
      if (this.closed) {
        return;
      }
      if (this.state(index) === 'waiting' && this.places[index]!.notBefore <= now) {
        const free = this.slots.take();
        if (!free) {
          return;
        }
        void this.load(index, free);
      }
    }
  }

  private async load(index: number, free: () => void): Promise<void> {
    const place = this.places[index]!;
    const request = new AbortController();
    place.request = request;
    place.free = free;
    this.options.changed(index);
    try {
      const frame = await this.fetchFrame(index, request);
      if (place.request === request && !this.closed) {
        this.keep(index, frame);
      }
    } catch (error) {
      if (place.request === request && !this.closed) {
        this.failed(place, asFailure(error));
      }
    }
    if (place.request === request && !this.closed) {
      place.request = null;
      this.options.changed(index);
    }
    free();
  }

  private async fetchFrame(index: number, request: AbortController): Promise<WireFrame> {
    const url = `${this.options.source}/frames/${index}?v=${encodeURIComponent(this.options.slices[index]!.etag)}`;
    const response = await this.fetch(url, {
      credentials: 'same-origin',
      priority: index === this.order[0] ? 'high' : 'low',
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]),
    });
    const failure = await failureOf(response, 'application/octet-stream');
    if (failure) {
      throw failure;
    }
    return this.options.decode(await response.arrayBuffer());
  }

  private failed(place: Place, failure: Failure): void {
    const pause = failure.passing ? AGAIN_AFTER[place.tries] : undefined;
    if (pause === undefined) {
      place.failure = failure;
      return;
    }
    place.tries++;
    place.notBefore = performance.now() + pause;
    const timer = setTimeout(() => {
      this.pauses.delete(timer);
      place.notBefore = 0;
      this.pump();
    }, pause);
    this.pauses.add(timer);
  }

  /** Keeps the frame; where memory is short, the loaded slice that the order has last or not at all is let go. */
  private keep(index: number, frame: WireFrame): void {
    this.places[index]!.frame = frame;
    this.capacity = Math.max(IN_FLIGHT + 1, Math.floor((this.options.memory ?? MEMORY) / frame.values.byteLength));
    if (this.order.length > this.capacity) {
      this.order = this.order.slice(0, this.capacity);
    }
    const wanted = new Set(this.order);
    this.places.forEach((place, at) => {
      if (place.frame && !wanted.has(at) && at !== index) {
        place.frame = null;
        this.options.changed(at);
      }
    });
  }
}
