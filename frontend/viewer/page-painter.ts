/** Puts one page on screen in its viewport: a slice as it was scanned, or a plane through the stack. */
import type { Look } from './look';
import type { Renderer } from './renderer';
import type { Texts } from './texts';
import { placed, type Placement, type ViewState } from './view-state';
import type { ShownImage, Viewport } from './viewport';
import { overlayLines, planeNotice, sliceNotice } from './words';

export interface PageScene {
  readonly look: () => Look;
  readonly texts: () => Texts;
  /** The image of the slice asked for is on screen, for the first time since it was asked for. */
  readonly drawn: (viewport: Viewport) => void;
  readonly change: (viewport: Viewport, state: ViewState) => void;
}

/** An image that is not the slice asked for is drawn this dark. */
const DIMMED = 0.35;

export function paintPage(viewport: Viewport, image: ShownImage, renderer: Renderer, scene: PageScene): void {
  const texts = scene.texts();
  const look = scene.look();
  const { series, pages } = image;
  const before = viewport.drawn;
  let share = 1;
  if (pages.kind === 'slices') {
    takeFrame(viewport, image, scene);
  }
  viewport.cut = viewport.isCut(look) ? look.slab : null;
  if (viewport.cut) {
    share = drawPlane(viewport, image, renderer, look);
    viewport.say(planeNotice(series, texts));
  } else {
    drawSlice(viewport, image, renderer, look);
    viewport.say(sliceNotice(series, viewport.state.slice, viewport.drawn, texts));
  }
  const { state, drawn } = viewport;
  viewport.overlay.element.hidden = false;
  viewport.overlay.show(overlayLines(viewport, image, { look, coarse: share < 1 }, texts), texts);
  viewport.overlay.showProbe(viewport.cursor && viewport.valueAt(viewport.toImage(viewport.cursor)), texts);
  const name = pages.kind === 'slices' ? series.shown.seriesLabel : texts.of(`plane.${pages.kind}`);
  viewport.element.setAttribute('aria-label', texts.of('image', name, state.slice + 1, state.count));
  if (drawn && drawn !== before && drawn.index === state.slice) {
    scene.drawn(viewport);
  }
}

/** Takes the frame of the slice asked for, where it is there. */
function takeFrame(viewport: Viewport, { series, index }: ShownImage, scene: PageScene): void {
  viewport.drawn = series.imageOf(index, viewport.drawn);
  const settled = series.settled(viewport.state, viewport.drawn);
  if (settled !== viewport.state) {
    viewport.first = settled.window;
    scene.change(viewport, settled);
  }
}

/** Only a slice that is still on its way may have an older image behind its notice, and that one dimmed. */
function drawSlice(viewport: Viewport, { series, pages }: ShownImage, renderer: Renderer, look: Look): void {
  const { state, drawn, name } = viewport;
  const where = whereIs(viewport);
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
    interpolated: look.interpolated,
    light: drawn.index === state.slice ? 1 : DIMMED,
    placement: placed(state, pages.image, viewport.size()),
  });
}

/** @returns the share of the screen's pixels, in each direction, that the plane was drawn with */
function drawPlane(viewport: Viewport, { series, pages, plane }: ShownImage, renderer: Renderer, look: Look): number {
  const { state, name } = viewport;
  return renderer.plane(name, whereIs(viewport), {
    plane: plane!,
    slab: look.slab,
    window: state.window,
    inverted: state.inverted !== series.stack.inverted,
    flipped: state.flipped,
    interpolated: look.interpolated,
    placement: placed(state, pages.image, viewport.size()),
  });
}

/** Where a viewport lies on the canvas that all of them share. */
export function whereIs({ element }: Viewport): Placement {
  const { offsetLeft: left, offsetTop: top, clientWidth: width, clientHeight: height } = element;
  return { left, top, width, height };
}
