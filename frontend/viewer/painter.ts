/** Puts the viewports on screen, with toolbar and bar, once per frame of the display. */
import { make } from './dom';
import { NoWebGl } from './gl';
import type { LightBox } from './light-box';
import type { Look } from './look';
import { paintPage, whereIs, type PageScene } from './page-painter';
import { REST } from './pace';
import { drawLines } from './reference-lines';
import { Renderer } from './renderer';
import type { SliceBar } from './slice-bar';
import type { Vector } from './stack';
import type { Texts } from './texts';
import type { ToolbarRow } from './toolbar-row';
import type { Viewport } from './viewport';
import { blankNotice, type Blank } from './words';

export interface PainterParts {
  readonly row: ToolbarRow;
  readonly box: LightBox;
  readonly bar: SliceBar;
}

/** What the painter reads and whom it tells. */
export interface Scene extends PageScene {
  readonly blank: () => Blank;
  readonly look: () => Look;
  readonly texts: () => Texts;
  /** The key slices of the pages of a viewport. */
  readonly keySlices: (viewport: Viewport) => ReadonlySet<number>;
  /** The place that all viewports look at. */
  readonly focus: () => Vector | null;
}

const NOTHING_SEEN: ReadonlySet<number> = new Set();
/** How long a series that has just been put up may wait for its first slice before it is painted without it, ms. */
const FIRST_SLICE = 120;
/** How often slices that come behind the reader's back are told, ms. */
const TOLD = 150;

type Timer = ReturnType<typeof setTimeout>;

export class Painter {
  private readonly canvas = make('canvas', { 'aria-hidden': 'true' });
  private renderer: Renderer | null = null;
  private obstacle: Blank | null = null;
  private waiting = 0;
  private rest: Timer | undefined;
  private next: Timer | undefined;
  private told: Timer | undefined;
  /** Runs while a series that was just put up waits for its first slice. */
  private first: Timer | undefined;
  private readonly sizes = new ResizeObserver(() => this.paintNow());

  constructor(
    private readonly parts: PainterParts,
    private readonly scene: Scene,
  ) {
    parts.box.element.prepend(this.canvas);
    this.start();
    this.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.meet({ why: 'context-lost' });
    });
    this.canvas.addEventListener('webglcontextrestored', () => this.start());
    this.sizes.observe(parts.box.element);
  }

  schedule(): void {
    if (this.first === undefined || this.firstIsHere()) {
      this.waiting ||= requestAnimationFrame(() => this.paintNow());
    }
  }

  /** A slice is further on its way: where it is on screen that is painted, else told by the bar a few times a second. */
  sliceChanged(index: number): void {
    if (this.parts.box.viewports.some(({ state }) => state.slice === index)) {
      this.schedule();
    } else {
      this.told ??= setTimeout(() => this.schedule(), TOLD);
    }
  }

  /**
   * Another series is put up, where the image before is gone already: its first paint waits a moment for its first
   * slice. Without a fast card a paint without it would keep the slice from the screen.
   */
  putUp(): void {
    this.endWaiting();
    this.first = setTimeout(() => this.rearranged(), FIRST_SLICE);
    this.schedule();
  }

  /** The hand moves: planes may be drawn coarsely until it rests. */
  moved(): void {
    this.renderer?.pace.moved();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.schedule(), REST + 20);
  }

  close(): void {
    this.endWaiting();
    [this.rest, this.next].forEach(clearTimeout);
    this.sizes.disconnect();
    this.canvas.remove();
    this.renderer?.close();
  }

  /** The viewports lie elsewhere: nothing of what was drawn before may stay. */
  rearranged(): void {
    if (this.renderer && !this.obstacle) {
      this.renderer.forget();
    }
    this.paintNow();
  }

  paintNow(): void {
    const { box } = this.parts;
    const putUp = this.first !== undefined;
    this.endWaiting();
    if (this.renderer && !this.obstacle) {
      if (putUp) {
        this.renderer.forget();
      }
      this.renderer.begin();
      this.holdVolume(this.renderer);
    }
    box.viewports.forEach((viewport) => this.paint(viewport));
    this.paintRow(box.active);
    this.paintBar(box.active);
    clearTimeout(this.next);
    this.next = setTimeout(() => this.bringNext());
  }

  private endWaiting(): void {
    cancelAnimationFrame(this.waiting);
    [this.told, this.first].forEach(clearTimeout);
    this.waiting = 0;
    this.told = this.first = undefined;
  }

  /** Whether the series in front has the slice it opens with, or this painter does not wait for it. */
  private firstIsHere(): boolean {
    const { pages, series, state } = this.parts.box.viewport('main');
    const awaited = this.renderer && pages?.kind === 'slices' && !series?.stack.picture;
    return !awaited || !['waiting', 'loading'].includes(series?.state(state.slice) ?? '');
  }

  /** While the display shows this frame, the card gets the slices that the reader is moving to. */
  private bringNext(): void {
    const slices = this.obstacle ? [] : this.parts.box.viewports.filter((viewport) => viewport.drawn);
    for (const { series, state } of slices) {
      const frame = state.direction && series?.frames.frame(state.slice + state.direction);
      if (frame) {
        this.renderer?.ahead(frame);
      }
    }
  }

  private start(): void {
    try {
      this.renderer ??= new Renderer(this.canvas);
      this.renderer.prepare();
      this.meet(null);
    } catch (error) {
      if (!(error instanceof NoWebGl)) {
        throw error;
      }
      // The server draws the slices then; every image says so.
      this.renderer = null;
      this.meet(null);
    }
  }

  private meet(obstacle: Blank | null): void {
    this.obstacle = obstacle;
    // A canvas without its context is drawn white by some browsers.
    this.canvas.style.visibility = obstacle ? 'hidden' : '';
    this.schedule();
  }

  /** The stack of the planes on screen goes to the card; without planes the card is free of it. */
  private holdVolume(renderer: Renderer): void {
    const cut = this.parts.box.viewports.filter((viewport) => viewport.isCut(this.scene.look()));
    const series = cut[0]?.series ?? null;
    const held = renderer.hold(series?.volume ?? null, cut.length, (index) => series?.frames.frame(index) ?? null);
    if (held === 'more') {
      // What arrives moves the picture as a hand does.
      this.moved();
      this.schedule();
    }
    this.parts.box.viewports
      .filter((viewport) => viewport.pages && viewport.pages.kind !== 'slices')
      .forEach((viewport) => (viewport.blank = held === 'too-many' ? { why: 'too-many' } : null));
  }

  private paint(viewport: Viewport): void {
    const image = this.obstacle || viewport.blank ? null : viewport.image();
    if (image) {
      paintPage(viewport, image, this.renderer, this.scene);
    } else {
      this.paintBlank(viewport);
    }
    const others = this.parts.box.viewports.filter((other) => other !== viewport);
    drawLines(viewport, image && this.scene.look().lines ? others : [], this.scene.focus());
    this.parts.box.tellPainted(viewport);
  }

  private paintBlank(viewport: Viewport): void {
    const notice = blankNotice(this.obstacle ?? viewport.blank ?? this.scene.blank(), this.scene.texts());
    if (this.renderer && !this.obstacle) {
      this.renderer.clear(viewport.name, whereIs(viewport));
    }
    viewport.overlay.element.hidden = true;
    viewport.say(notice);
    viewport.element.setAttribute('aria-label', notice.title);
  }

  /** Toolbar and bar speak of the viewport that has the reader's hand. */
  private paintRow(viewport: Viewport): void {
    const image = this.obstacle ? null : viewport.image();
    const { window, inverted, scale, flipped } = viewport.state;
    this.parts.row.show({
      ready: image !== null,
      window,
      fileWindow: image?.series.stack.window ?? null,
      fits: scale === null,
      inverted,
      flipped,
      look: this.scene.look(),
    });
  }

  private paintBar(viewport: Viewport): void {
    const { bar } = this.parts;
    const image = this.obstacle ? null : viewport.image();
    bar.open(image?.pages.gaps ?? [], image ? viewport.ends() : { top: '', bottom: '' });
    const slices = image?.pages.kind === 'slices' ? image.series : null;
    const state = {
      current: image?.index ?? 0,
      seen: slices?.visit.seen ?? NOTHING_SEEN,
      keys: slices ? this.scene.keySlices(viewport) : NOTHING_SEEN,
      state: (at: number) => slices?.state(at) ?? 'waiting',
    };
    bar.show(state, this.scene.texts());
  }
}
