/**
 * One image of the light box: a slice of a stack, or a plane through it, with a view state, words and marks of its own.
 *
 * For what is laid on the image (tools, marks, coverage):
 * - `layer` is an SVG above the image and below the words, in CSS pixels of the viewport; whoever draws there gives its
 *   groups a class of its own. It takes no pointer events.
 * - `image()` is what is shown now: its plane in the patient, the SOP UID of a slice, whether it is drawn in full.
 * - `toImage` / `toView` lead between CSS pixels of the viewport and pixels of the image, (0, 0) being the centre of the
 *   first; `toPatient` / `fromPatient` (of `image-plane`) between those and mm in the patient.
 * - `valueAt` is the value under a point of the image, of the slice that is shown.
 * - `LightBox.tool` gets every pointer event before the viewport (see `tool.ts`); `LightBox.onPaint` is called after
 *   every paint of a viewport, `SliceViewer.onSeries` when another study or series is in front.
 */
import { make } from './dom';
import { barLetters, type Point } from './geometry';
import type { ImagePlane } from './image-plane';
import type { Look } from './look';
import { Notice, type NoticeText } from './notice';
import type { Drawn, OpenSeries } from './open-series';
import { Overlay } from './overlay';
import type { Pages } from './pages';
import { PictureLayer } from './picture-layer';
import { probedAt, type Value } from './probe';
import type { Size, ViewState } from './view-state';
import * as view from './view-state';
import type { Slab } from './volume-program';
import { preset, type WindowLevel } from './window-presets';
import type { Blank } from './words';

/** What a viewport is for in its layout. */
export type ViewportName = 'main' | 'bone' | 'second' | 'axial' | 'coronal' | 'sagittal';

/** What a viewport shows at this moment. */
export interface ShownImage {
  readonly series: OpenSeries;
  readonly pages: Pages;
  readonly index: number;
  /** Where it lies in the patient; null where the files do not say. */
  readonly plane: ImagePlane | null;
  /** SOP Instance UID of a slice; null for a plane through the stack. */
  readonly sop: string | null;
  readonly window: WindowLevel;
  /** Whether the image asked for is on screen in full, rather than one before it or nothing. */
  readonly complete: boolean;
}

export class Viewport {
  readonly element: HTMLElement;
  readonly layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly overlay = new Overlay();
  readonly notice: Notice;
  state: ViewState = view.opened(0, preset('brain'));
  series: OpenSeries | null = null;
  pages: Pages | null = null;
  /** Why there is nothing to show; null for the reason that the whole light box has. */
  blank: Blank | null = null;
  /** The window that it began with. */
  first: WindowLevel = preset('brain');
  /** The frame on screen; of slices only. */
  drawn: Drawn | null = null;
  /** What shows pictures that the server has drawn; null before the first. */
  picture: PictureLayer | null = null;
  /** The slab that it is drawn as; null for a slice as it was scanned. */
  cut: Slab | null = null;
  /** The cursor over this viewport, CSS pixels from its top left; null elsewhere. */
  cursor: Point | null = null;

  constructor(
    readonly name: ViewportName,
    again: () => void,
  ) {
    this.notice = new Notice(again);
    this.layer.setAttribute('class', 'layer');
    this.element = make('div', { class: 'view', tabindex: '0', role: 'group', 'data-viewport': name });
    this.element.append(this.layer, this.overlay.element, this.notice.element);
  }

  /** Begins with other pages; the image before is gone at once. */
  show(series: OpenSeries | null, pages: Pages | null, state: ViewState): void {
    this.series = series;
    this.pages = pages;
    this.state = state;
    this.first = state.window;
    this.drawn = null;
    this.blank = null;
    PictureLayer.show(this, null, false);
  }

  image(): ShownImage | null {
    const { series, pages, state } = this;
    if (!series || !pages) {
      return null;
    }
    const slices = pages.kind === 'slices';
    return {
      series,
      pages,
      index: state.slice,
      plane: pages.plane(state.slice),
      sop: slices ? series.slice(state.slice).sop : null,
      window: state.window,
      complete: slices ? this.drawn?.index === state.slice && this.drawn.factor === 1 : series.frames.complete,
    };
  }

  /** Whether it shows a plane through the stack: one of the patient's axes, or a slab along its slices. */
  isCut(look: Look): boolean {
    const { pages, series } = this;
    if (!pages || !series?.volume) {
      return false;
    }
    const slab = look.layout === 'planes' && look.slab.kind !== 'thin' && this.name === 'main';
    return pages.kind !== 'slices' || slab;
  }

  /** The point of the image under a point of the viewport; it may lie outside the image. */
  toImage(at: Point): Point {
    return view.viewToImage(this.state, this.pages!.image, this.size(), at);
  }

  /** The point of the viewport over a point of the image. */
  toView(point: Point): Point {
    return view.imageToView(this.state, this.pages!.image, this.size(), point);
  }

  /** CSS pixels per image column. */
  scale(): number {
    return this.pages ? view.scaleOf(this.state, this.pages.image, this.size()) : 1;
  }

  /** The value at a point of the image that is on screen; null outside it, and while another image is there. */
  valueAt(point: Point): Value | null {
    return probedAt(this, point);
  }

  /** In CSS pixels, parts of them included. */
  size(): Size {
    const { width, height } = this.element.getBoundingClientRect();
    return { width, height };
  }

  /** The letters at the two ends of its pages. */
  ends(): { readonly top: string; readonly bottom: string } {
    const { pages } = this;
    return pages ? barLetters(pages.plane(0), pages.plane(pages.count - 1)) : { top: '', bottom: '' };
  }

  /** The state zoomed by a factor around a point of the viewport. */
  zoomed(factor: number, at: Point): ViewState {
    const { width, height } = this.size();
    return view.zoomedAt(this.state, factor, { x: at.x - width / 2, y: at.y - height / 2 }, this.scale());
  }

  /** Words in place of the image, or over it. */
  say(notice: NoticeText | null): void {
    this.notice.show(notice);
  }
}
