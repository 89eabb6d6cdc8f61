/** Puts the viewports on screen, with toolbar and bar, once per frame of the display. */
import { make } from './dom';
import { NoWebGl } from './gl';
import type { LightBox } from './light-box';
import type { Look } from './look';
import { Renderer } from './renderer';
import type { SliceBar } from './slice-bar';
import type { Texts } from './texts';
import type { Toolbar } from './toolbar';
import { placed, type Placement } from './view-state';
import type { ShownImage, Viewport } from './viewport';
import { blankNotice, overlayLines, sliceNotice, type Blank } from './words';

export interface PainterParts {
  readonly toolbar: Toolbar;
  readonly box: LightBox;
  readonly bar: SliceBar;
}

/** What the painter reads and whom it tells. */
export interface Scene {
  readonly blank: () => Blank;
  readonly look: () => Look;
  readonly texts: () => Texts;
  /** The image of the slice asked for is on screen, for the first time since it was asked for. */
  readonly drawn: (viewport: Viewport) => void;
}

/** An image that is not the slice asked for is drawn this dark. */
const DIMMED = 0.35;
const NOTHING_SEEN: ReadonlySet<number> = new Set();

export class Painter {
  private readonly canvas = make('canvas', { 'aria-hidden': 'true' });
  private renderer: Renderer | null = null;
  private obstacle: Blank | null = null;
  private waiting = 0;
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

  /** The viewports lie elsewhere: nothing of what was drawn before may stay. */
  rearranged(): void {
    this.renderer?.forget();
    this.paintNow();
  }

  paintNow(): void {
    cancelAnimationFrame(this.waiting);
    this.waiting = 0;
    if (this.renderer && !this.obstacle) {
      this.renderer.begin();
    }
    this.parts.box.viewports.forEach((viewport) => this.paint(viewport));
    this.paintFrame(this.parts.box.active);
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

  private paint(viewport: Viewport): void {
    const image = this.obstacle ? null : viewport.image();
    const where = whereIs(viewport);
    if (image) {
      this.paintSlice(viewport, image, where, this.renderer!);
    } else {
      this.paintBlank(viewport, where);
    }
    this.parts.box.tellPainted(viewport);
  }

  private paintBlank(viewport: Viewport, where: Placement): void {
    const notice = blankNotice(this.obstacle ?? this.scene.blank(), this.scene.texts());
    if (this.renderer && !this.obstacle) {
      this.renderer.clear(viewport.name, where);
    }
    viewport.overlay.element.hidden = true;
    viewport.say(notice);
    viewport.element.setAttribute('aria-label', notice.title);
  }

  private paintSlice(viewport: Viewport, image: ShownImage, where: Placement, renderer: Renderer): void {
    const texts = this.scene.texts();
    const { series } = image;
    const before = viewport.drawn;
    viewport.drawn = series.imageOf(image.index, before);
    viewport.state = series.settled(viewport.state, viewport.drawn);
    this.drawSlice(viewport, image, where, renderer);
    const { state, drawn } = viewport;
    viewport.overlay.element.hidden = false;
    viewport.overlay.show(overlayLines(viewport, image, this.scene.look(), texts), texts);
    viewport.overlay.showProbe(viewport.cursor && viewport.valueAt(viewport.toImage(viewport.cursor)), texts);
    viewport.say(sliceNotice(series, state.slice, drawn, texts));
    const label = texts.of('image', series.shown.seriesLabel, state.slice + 1, state.count);
    viewport.element.setAttribute('aria-label', label);
    if (drawn && drawn !== before && drawn.index === state.slice) {
      this.scene.drawn(viewport);
    }
  }

  /** Only a slice that is still on its way may have an older image behind its notice, and that one dimmed. */
  private drawSlice(viewport: Viewport, { series, pages }: ShownImage, where: Placement, renderer: Renderer): void {
    const { state, drawn, name } = viewport;
    const way = series.frames.state(state.slice);
    if (!drawn || (drawn.index !== state.slice && (way === 'failed' || way === 'unreadable'))) {
      renderer.clear(name, where);
      return;
    }
    renderer.slice(name, where, {
      frame: drawn.frame,
      slope: drawn.slice.slope,
      intercept: drawn.slice.intercept,
      window: state.window,
      inverted: state.inverted !== series.stack.inverted,
      flipped: state.flipped,
      interpolated: this.scene.look().interpolated,
      light: drawn.index === state.slice ? 1 : DIMMED,
      placement: placed(state, pages.image, viewport.size()),
    });
  }

  /** Toolbar and bar speak of the viewport that has the reader's hand. */
  private paintFrame(viewport: Viewport): void {
    const { toolbar, bar } = this.parts;
    const texts = this.scene.texts();
    const image = this.obstacle ? null : viewport.image();
    const { window, inverted, scale } = viewport.state;
    toolbar.show({
      ready: image !== null,
      window,
      fileWindow: image?.series.stack.window ?? null,
      fits: scale === null,
      inverted,
      look: this.scene.look(),
    });
    bar.open(image?.pages.gaps ?? [], image ? viewport.ends() : { top: '', bottom: '' });
    const current = image?.index ?? 0;
    const seen = image?.series.visit.seen ?? NOTHING_SEEN;
    bar.show({ current, seen, state: (at) => image?.series.frames.state(at) ?? 'waiting' }, texts);
  }
}

/** Where a viewport lies on the canvas that all of them share. */
function whereIs({ element }: Viewport): Placement {
  const { offsetLeft: left, offsetTop: top, clientWidth: width, clientHeight: height } = element;
  return { left, top, width, height };
}
