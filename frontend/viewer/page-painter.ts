/** Puts one page on screen in its viewport: a slice as it was scanned, or a plane through the stack. */
import type { Look } from './look';
import { paintPicture } from './picture-painter';
import type { Drawn } from './open-series';
import type { Renderer } from './renderer';
import type { Texts } from './texts';
import { placed, type ImageSize, type Placement, type ViewState } from './view-state';
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

/** @param renderer null where the browser cannot draw: then the server does */
export function paintPage(viewport: Viewport, image: ShownImage, renderer: Renderer | null, scene: PageScene): void {
  const texts = scene.texts();
  const look = scene.look();
  const { series, pages } = image;
  const before = viewport.drawn;
  let share = 1;
  viewport.cut = viewport.isCut(look) ? look.slab : null;
  if (!renderer || series.stack.picture) {
    renderer?.clear(viewport.name, whereIs(viewport));
    paintPicture(viewport, image, look, texts);
  } else if (viewport.cut) {
    takeFrame(viewport, image, scene);
    share = drawPlane(viewport, image, renderer, look);
    viewport.say(planeNotice(series, texts));
  } else {
    takeFrame(viewport, image, scene);
    drawSlice(viewport, image, renderer, look);
    viewport.say(sliceNotice(series, viewport.state.slice, viewport.drawn, texts));
  }
  const { state, drawn } = viewport;
  viewport.overlay.element.hidden = false;
  const drawing = { look, coarse: share < 1, byServer: !renderer };
  viewport.overlay.show(overlayLines(viewport, image, drawing, texts), texts);
  viewport.overlay.showProbe(viewport.cursor && viewport.valueAt(viewport.toImage(viewport.cursor)), texts);
  const name = pages.kind === 'slices' ? series.shown.seriesLabel : texts.of(`plane.${pages.kind}`);
  viewport.element.setAttribute('aria-label', texts.of('image', name, state.slice + 1, state.count));
  if (drawn && drawn !== before && drawn.index === state.slice && drawn.factor === 1) {
    scene.drawn(viewport);
  }
}

/** Takes the frame of the slice asked for, where it is there. */
function takeFrame(viewport: Viewport, { series, pages, index }: ShownImage, scene: PageScene): void {
  if (pages.kind !== 'slices') {
    return;
  }
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
    placement: inFull(placed(state, pages.image, viewport.size()), drawn, pages.image, state),
  });
}

/** Where a slice in small lies: its last pixels may reach beyond the edges of the slice. */
function inFull(place: Placement, { factor, frame }: Drawn, image: ImageSize, { flipped }: ViewState): Placement {
  if (factor === 1) {
    return place;
  }
  const width = (place.width * frame.columns * factor) / image.columns;
  const height = (place.height * frame.rows * factor) / image.rows;
  return {
    left: flipped.across ? place.left + place.width - width : place.left,
    top: flipped.down ? place.top + place.height - height : place.top,
    width,
    height,
  };
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

/** Where a viewport lies on the canvas that all of them share, parts of pixels included. */
export function whereIs({ element }: Viewport): Placement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = element.parentElement?.getBoundingClientRect();
  return { left: left - (box?.left ?? 0), top: top - (box?.top ?? 0), width, height };
}
