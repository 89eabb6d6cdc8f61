/** What the other viewports do when one is paged, shifted or zoomed: the same place in the patient, never a number. */
import { distanceTo, normalOfPlane, type ImagePlane } from './image-plane';
import { axisOf } from './reformat';
import type { Pages } from './pages';
import type { Vector } from './stack';
import { along, mainAxis } from './vector';
import { goneTo, type ViewState } from './view-state';
import type { Viewport } from './viewport';

/** Sides of this cosine or more to each other count as the same. */
const ALIKE = 0.95;

/**
 * The place that all viewports look at, brought into a plane: moved along one axis of the patient only, so that the
 * planes through it along the other two axes stay where they are.
 */
export function broughtInto(plane: ImagePlane, kind: Pages['kind'], place: Vector): Vector {
  const normal = normalOfPlane(plane);
  const axis = kind === 'slices' ? mainAxis(normal) : axisOf(kind);
  const way = [0, 1, 2].map((at) => (at === axis ? 1 : 0)) as unknown as Vector;
  return along(place, way, -distanceTo(plane, place) / normal[axis]);
}

/** The state of a viewport that follows another one to a place; by share of the stack where places are unknown. */
export function followed(follower: Viewport, leader: Viewport, place: Vector | null): ViewState {
  const { state, pages } = follower;
  const nearest = place && pages?.nearest(place);
  if (typeof nearest === 'number') {
    return goneTo(state, nearest);
  }
  const share = leader.state.slice / Math.max(1, leader.state.count - 1);
  return leader.pages?.kind === 'slices' && pages?.kind === 'slices' ? goneTo(state, share * (state.count - 1)) : state;
}

/** Whether two viewports look the same way, so that zoom and shift of one suit the other. */
export function alike(one: Viewport, other: Viewport): boolean {
  if (one.pages?.kind !== 'slices' || other.pages?.kind !== 'slices') {
    return false;
  }
  const [a, b] = [one.pages.plane(0), other.pages.plane(0)];
  if (!a || !b) {
    return one.series === other.series;
  }
  const cosine = (way: 'across' | 'down') => {
    const product = [0, 1, 2].reduce((sum, at) => sum + a[way][at]! * b[way][at]!, 0);
    return product / (Math.hypot(...a[way]) * Math.hypot(...b[way]));
  };
  return cosine('across') > ALIKE && cosine('down') > ALIKE;
}

/** Zoom, shift and sides of one viewport for another: as many screen pixels for each mm. */
export function framedAs(follower: Viewport, leader: Viewport): ViewState {
  const spacing = (viewport: Viewport) => viewport.series?.stack.columnSpacing ?? 1;
  const { scale, pan, flipped } = leader.state;
  const same = scale === null ? null : (scale / spacing(leader)) * spacing(follower);
  return { ...follower.state, scale: same, pan, flipped };
}
