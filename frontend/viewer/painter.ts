/** Puts one state on screen: image, overlay, notice, toolbar and bar, once per frame of the display. */
import type { Point } from './geometry';
import { imageToPatient } from './geometry';
import { make } from './dom';
import type { Notice } from './notice';
import type { OpenSeries } from './open-series';
import type { Overlay, Probe } from './overlay';
import { NoWebGl, Renderer } from './renderer';
import type { SliceBar } from './slice-bar';
import type { Texts } from './texts';
import type { Toolbar } from './toolbar';
import { scaleOf, viewToImage, zoomedAt, type Size, type ViewState } from './view-state';
import { blankNotice, overlayLines, sliceNotice, type Blank } from './words';

export interface PainterParts {
  readonly toolbar: Toolbar;
  readonly overlay: Overlay;
  readonly notice: Notice;
  readonly bar: SliceBar;
}

/** What the painter reads and whom it tells. */
export interface Scene {
  readonly state: () => ViewState;
  readonly series: () => OpenSeries | null;
  readonly blank: () => Blank;
  readonly texts: () => Texts;
  readonly change: (state: ViewState) => void;
  /** The image of the slice asked for is on screen. */
  readonly drawn: (index: number) => void;
}

/** An image that is not the slice asked for is drawn this dark. */
const DIMMED = 0.35;
const NOTHING_SEEN: ReadonlySet<number> = new Set();

export class Painter {
  private readonly canvas = make('canvas', { 'aria-hidden': 'true' });
  private renderer: Renderer | null = null;
  private obstacle: Blank | null = null;
  private waiting = 0;
  private cursor: Point | null = null;

  constructor(
    private readonly pane: HTMLElement,
    private readonly parts: PainterParts,
    private readonly scene: Scene,
  ) {
    pane.prepend(this.canvas);
    this.start();
    this.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.meet({ why: 'context-lost' });
    });
    this.canvas.addEventListener('webglcontextrestored', () => this.start());
    this.sizes.observe(pane);
  }

  private readonly sizes = new ResizeObserver(() => this.paintNow());

  /** Whether this browser can draw at all. */
  get able(): boolean {
    return this.renderer !== null;
  }

  schedule(): void {
    this.waiting ||= requestAnimationFrame(() => this.paintNow());
  }

  close(): void {
    cancelAnimationFrame(this.waiting);
    this.sizes.disconnect();
    this.canvas.remove();
    this.renderer?.close();
  }

  probe(at: Point | null): void {
    this.cursor = at;
    this.schedule();
  }

  /** Zooms around a point from the view's top left. */
  zoom(factor: number, at: Point): void {
    const series = this.scene.series();
    if (series) {
      const size = this.size();
      const state = this.scene.state();
      const fromCentre = { x: at.x - size.width / 2, y: at.y - size.height / 2 };
      this.scene.change(zoomedAt(state, factor, fromCentre, scaleOf(state, series.image, size)));
    }
  }

  paintNow(): void {
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
    const series = this.obstacle ? null : this.scene.series();
    if (series) {
      this.paintSeries(series, this.renderer!);
    } else {
      this.paintBlank(this.obstacle ?? this.scene.blank());
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
      this.meet({ why: 'no-webgl' });
    }
  }

  private meet(obstacle: Blank | null): void {
    this.obstacle = obstacle;
    this.schedule();
  }

  private paintBlank(blank: Blank): void {
    const texts = this.scene.texts();
    const { toolbar, overlay, notice, bar } = this.parts;
    const { window, inverted, overlay: visible } = this.scene.state();
    if (this.renderer && !this.obstacle) {
      this.renderer.clear();
    }
    overlay.element.hidden = true;
    notice.show(blankNotice(blank, texts));
    this.pane.setAttribute('aria-label', blankNotice(blank, texts).title);
    bar.show({ current: 0, seen: NOTHING_SEEN, state: () => 'waiting' }, texts);
    toolbar.show({ ready: false, window, fileWindow: null, fits: true, inverted, overlay: visible });
  }

  private paintSeries(series: OpenSeries, renderer: Renderer): void {
    const { toolbar, overlay, notice, bar } = this.parts;
    const texts = this.scene.texts();
    const before = series.drawn;
    series.takeFrame(this.scene.state().slice);
    const state = series.settled(this.scene.state());
    if (state !== this.scene.state()) {
      this.scene.change(state);
    }
    this.drawImage(series, renderer, state);
    const scale = scaleOf(state, series.image, this.size());
    overlay.element.hidden = false;
    overlay.show(overlayLines(series, state, scale * devicePixelRatio, texts), texts);
    overlay.showProbe(this.probed(series, state), texts);
    notice.show(sliceNotice(series, state.slice, texts));
    this.pane.setAttribute('aria-label', texts.of('image', series.shown.seriesLabel, state.slice + 1, state.count));
    const { window, inverted, overlay: visible } = state;
    const fits = state.scale === null;
    toolbar.show({ ready: true, window, fileWindow: series.stack.window, fits, inverted, overlay: visible });
    if (series.drawn && series.drawn !== before && series.drawn.index === state.slice) {
      this.scene.drawn(state.slice);
    }
    bar.show({ current: state.slice, seen: series.visit.seen, state: (at) => series.frames.state(at) }, texts);
  }

  /** Only a slice that is still on its way may have an older image behind its notice, and that one dimmed. */
  private drawImage(series: OpenSeries, renderer: Renderer, state: ViewState): void {
    const { drawn } = series;
    const way = series.frames.state(state.slice);
    if (!drawn || (drawn.index !== state.slice && (way === 'failed' || way === 'unreadable'))) {
      renderer.clear();
      return;
    }
    const size = this.size();
    const { columns, rows, aspect } = series.image;
    const scale = scaleOf(state, series.image, size);
    const width = columns * scale;
    const height = rows * scale * aspect;
    renderer.draw({
      frame: drawn.frame,
      slope: drawn.slice.slope,
      intercept: drawn.slice.intercept,
      window: state.window,
      inverted: state.inverted !== series.stack.inverted,
      light: drawn.index === state.slice ? 1 : DIMMED,
      left: size.width / 2 + state.pan.x - width / 2,
      top: size.height / 2 + state.pan.y - height / 2,
      width,
      height,
    });
  }

  /** The value under the cursor, of the slice that is on screen, and only where that is the slice asked for. */
  private probed(series: OpenSeries, state: ViewState): Probe | null {
    const { drawn } = series;
    if (!this.cursor || drawn?.index !== state.slice) {
      return null;
    }
    const at = viewToImage(state, series.image, this.size(), this.cursor);
    const x = Math.round(at.x);
    const y = Math.round(at.y);
    if (x < 0 || y < 0 || x >= series.image.columns || y >= series.image.rows) {
      return null;
    }
    const { slice, frame } = drawn;
    const stored = frame.values[y * frame.columns + x]!;
    return {
      value: stored === slice.padding ? null : stored * slice.slope + slice.intercept,
      hounsfield: series.stack.hounsfield,
      place: imageToPatient({ x, y }, slice, series.stack),
    };
  }

  private size(): Size {
    return { width: this.pane.clientWidth, height: this.pane.clientHeight };
  }
}
