/** A series on the light box: its stack, its frames, what the reader has seen of it and how it opens. */
import type { FrameDecoder } from './frame-decoder';
import { FrameSource, type SliceState } from './frame-source';
import { slicePages, type Pages } from './pages';
import { Pictures } from './pictures';
import type { Direction } from './prefetch-order';
import type { Preview } from './preview';
import { fetchPreview } from './preview-request';
import { openingWindow, rangeWindow } from './series-window';
import type { Shown } from './shown';
import type { Slots } from './slots';
import type { Slice, Stack } from './stack';
import { opened, type ViewState } from './view-state';
import type { Visit } from './visits';
import { volumeOf, type Volume } from './volume';
import { preset, type WindowLevel } from './window-presets';
import { DamagedFrame, type WireFrame } from './wire-frame';

/** The image on screen: the slice asked for, or an older one that must be marked as such. */
export interface Drawn {
  readonly index: number;
  readonly frame: WireFrame;
  readonly slice: Slice;
  /** 1 for the slice itself; more where it is the slice in small, each pixel the mean of so many in each direction. */
  readonly factor: number;
}

/** Fewer slices are here before their preview would be. */
const LEAST_FOR_PREVIEW = 6;

/** What all series on the light box share. */
export interface SeriesServices {
  readonly decoder: FrameDecoder;
  readonly slots: Slots;
  /** Called after each change of a slice's state. */
  readonly sliceChanged: (index: number) => void;
  /** Called when something else has come: the preview, a picture of the server. */
  readonly changed: () => void;
}

export class OpenSeries {
  readonly frames: FrameSource;
  readonly pages: Pages;
  /** The stack as a body; null where the files do not say where its slices lie. */
  readonly volume: Volume | null;
  /** The window to open with; null until the values of the first slice have decided. */
  private opening: WindowLevel | null;
  /** The window that the values of a slice gave, where the file names none. */
  private ranged: WindowLevel | null = null;
  /** Pictures that the server draws, where there are no values or nothing to draw them with. */
  readonly pictures: Pictures;
  private preview: Preview | null = null;
  private readonly life = new AbortController();

  constructor(
    public shown: Shown,
    readonly stack: Stack,
    readonly visit: Visit,
    services: SeriesServices,
  ) {
    const { decoder, slots, changed, sliceChanged } = services;
    const { rows, columns } = stack;
    this.pages = slicePages(stack);
    this.volume = volumeOf(stack);
    this.opening = openingWindow(shown.opening, stack);
    this.pictures = new Pictures(shown.source, changed);
    let arrived = () => {};
    const first = new Promise<void>((resolve) => (arrived = resolve));
    void this.fetchPreview(services, first);
    this.frames = new FrameSource({
      source: shown.source,
      slices: stack.slices,
      changed: (index) => {
        if (this.frames.state(index) !== 'loading') {
          arrived();
        }
        sliceChanged(index);
      },
      slots,
      decode: async (bytes) => {
        const frame = await decoder.decode(bytes);
        if (frame.rows !== rows || frame.columns !== columns) {
          throw new DamagedFrame(`${frame.rows} x ${frame.columns} in a stack of ${rows} x ${columns}`);
        }
        return frame;
      },
    });
  }

  /** How it opens: at the slice where the reader left it, else in the middle. */
  firstState(): ViewState {
    return opened(this.stack.slices.length, this.window, this.visit.slice ?? undefined);
  }

  slice(index: number): Slice {
    return this.stack.slices[index]!;
  }

  /** The reader is at this slice and moves this way. */
  want(index: number, direction: Direction): void {
    if (!this.stack.picture) {
      this.frames.want(index, direction);
    }
  }

  /** How far a slice is on its way; a picture counts once it was on screen. */
  state(index: number): SliceState {
    return this.stack.picture && this.visit.seen.has(index) ? 'loaded' : this.frames.state(index);
  }

  /** Whether everything that can be fetched of it is here. */
  get complete(): boolean {
    return this.stack.picture || this.frames.complete;
  }

  /** Asks again for everything that failed. */
  retry(): void {
    this.frames.retry();
    this.pictures.retry();
  }

  /** What to draw for a slice: its frame, else the slice in small, else the image before stays. */
  imageOf(index: number, before: Drawn | null): Drawn | null {
    const full = this.frames.frame(index);
    const frame = full ?? this.preview?.frame(index);
    const factor = full ? 1 : (this.preview?.factor ?? 1);
    return frame && before?.frame !== frame ? { index, frame, slice: this.slice(index), factor } : before;
  }

  /** The state with the opening window of a series whose first image had to decide it. */
  settled(state: ViewState, drawn: Drawn | null): ViewState {
    const range = this.opening ? null : this.range(drawn);
    if (!range) {
      return state;
    }
    this.opening = range;
    return { ...state, window: range };
  }

  /** The window to open with, brain until the values have decided. */
  get window(): WindowLevel {
    return this.opening ?? preset('brain');
  }

  /** The window stored in the file, else the range of the values of the image on screen. */
  fileWindow(drawn: Drawn | null): WindowLevel | null {
    return this.stack.window ?? this.range(drawn);
  }

  /** Whether a window is one that the values gave, not the file. */
  isRanged(window: WindowLevel): boolean {
    return this.ranged?.width === window.width && this.ranged.level === window.level;
  }

  close(): void {
    this.life.abort();
    this.frames.close();
    this.pictures.close();
  }

  private async fetchPreview({ slots, changed }: SeriesServices, first: Promise<void>): Promise<void> {
    const { preview, slices, picture } = this.stack;
    if (preview === null || picture || slices.length < LEAST_FOR_PREVIEW) {
      return;
    }
    const url = `${this.shown.source}/preview?v=${encodeURIComponent(preview)}`;
    const found = await fetchPreview(url, slots, first, this.life.signal);
    if (!this.life.signal.aborted && found?.count === slices.length) {
      this.preview = found;
      changed();
    }
  }

  private range(drawn: Drawn | null): WindowLevel | null {
    if (!drawn) {
      return null;
    }
    const { frame, slice } = drawn;
    this.ranged = rangeWindow(frame, slice);
    return this.ranged;
  }
}
