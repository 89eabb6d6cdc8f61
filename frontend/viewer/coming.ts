/** What the reader will open next is fetched ahead, once everything of the study in front is here. */
import type { Slots } from './slots';
import { prefetchOrder } from './prefetch-order';
import type { ComingSeries } from './shown';
import type { Stack } from './stack';
import { fetchStack } from './stack-request';

/** Requests at a time: the reader's own come first and find the line free. */
const AT_ONCE = 2;
/** How long a description that was fetched ahead may be used, ms. */
const FRESH = 10 * 60_000;

interface Ahead {
  readonly stack: Promise<Stack | null>;
  readonly since: number;
}

export class Coming {
  private readonly known = new Map<string, Ahead>();
  private run = new AbortController();

  constructor(private readonly slots: Slots) {}

  /** Begins with the series that are likely to be opened next, each from its middle; ends what was begun before. */
  begin(series: readonly ComingSeries[], idle: () => boolean): void {
    this.run.abort();
    this.run = new AbortController();
    [...this.known.keys()].forEach((source) => {
      if (!series.some((each) => each.source === source)) {
        this.known.delete(source);
      }
    });
    void this.fetchAll(series, idle, this.run.signal);
  }

  /** The description of a series that was fetched ahead; null where it was not, or is no longer fresh. */
  async stackOf(source: string): Promise<Stack | null> {
    const ahead = this.known.get(source);
    this.known.delete(source);
    return ahead && performance.now() - ahead.since < FRESH ? ahead.stack : null;
  }

  close(): void {
    this.run.abort();
  }

  private async fetchAll(series: readonly ComingSeries[], idle: () => boolean, signal: AbortSignal): Promise<void> {
    for (const { source } of series) {
      await this.quiet(idle, signal);
      if (signal.aborted) {
        return;
      }
      const stack = fetchStack(source, signal).catch(() => null);
      this.known.set(source, { stack, since: performance.now() });
      const found = await stack;
      if (found && !found.picture) {
        await this.fetchFrames(source, found, idle, signal);
      }
    }
  }

  /** The browser keeps the answers, which never change under their etag: opened, the series comes from there. */
  private async fetchFrames(source: string, stack: Stack, idle: () => boolean, signal: AbortSignal): Promise<void> {
    const count = stack.slices.length;
    const order = prefetchOrder(Math.floor(count / 2), 0, count);
    const frames = order
      .filter((index) => !stack.slices[index]!.unreadable)
      .map((index) => `${source}/frames/${index}?v=${encodeURIComponent(stack.slices[index]!.etag)}`);
    const preview = stack.preview ? [`${source}/preview?v=${encodeURIComponent(stack.preview)}`] : [];
    const urls = [...frames.slice(0, 1), ...preview, ...frames.slice(1)];
    const next = async (): Promise<void> => {
      for (let url = urls.shift(); url && !signal.aborted; url = urls.shift()) {
        await this.quiet(idle, signal);
        await fetch(url, { credentials: 'same-origin', priority: 'low', signal })
          .then((response) => response.arrayBuffer())
          .catch(() => null);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  /** Waits until nothing of the study in front is under way. */
  private async quiet(idle: () => boolean, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !(this.slots.idle && idle())) {
      await new Promise<void>((resolve) => {
        const end = this.slots.onFree(done);
        const timer = setTimeout(done, 1000);
        function done(): void {
          clearTimeout(timer);
          end();
          resolve();
        }
      });
    }
  }
}
