/** The value under a point: of the image that is on screen, never of the one on its way. */
import type { Point } from './geometry';
import { normalOfPlane, toPatient } from './image-plane';
import { isPadding, type Vector } from './stack';
import type { Viewport } from './viewport';
import { along } from './vector';
import { sampleAt } from './volume';
import { stepsThrough, type Slab } from './volume-program';

export interface Value {
  /** In the unit of the series; null outside the scanned field. */
  readonly value: number | null;
  readonly hounsfield: boolean;
  /** Patient coordinates in mm. */
  readonly place: Vector | null;
}

export function probedAt(viewport: Viewport, point: Point): Value | null {
  const { pages } = viewport;
  const x = Math.round(point.x);
  const y = Math.round(point.y);
  if (!pages || x < 0 || y < 0 || x >= pages.image.columns || y >= pages.image.rows) {
    return null;
  }
  return viewport.cut ? cutAt(viewport, viewport.cut, point) : storedAt(viewport, { x, y });
}

/** The value of a pixel as it was scanned. */
function storedAt({ series, pages, state, drawn }: Viewport, { x, y }: Point): Value | null {
  if (!series || series.stack.picture || drawn?.index !== state.slice || drawn.factor > 1) {
    return null;
  }
  const { slice, frame } = drawn;
  const stored = frame.values[y * frame.columns + x]!;
  const plane = pages!.plane(drawn.index);
  return {
    value: isPadding(slice.padding, stored) ? null : stored * slice.slope + slice.intercept,
    hounsfield: series.stack.hounsfield,
    place: plane && toPatient(plane, { x, y }),
  };
}

/** The value of a place on a plane, of its slab's thickness; null in a gap and where slices have not arrived. */
function cutAt({ series, pages, state }: Viewport, slab: Slab, point: Point): Value | null {
  const plane = pages!.plane(state.slice);
  if (!series?.volume || !plane) {
    return null;
  }
  const { volume, frames, stack } = series;
  const place = toPatient(plane, point);
  const { samples, step } = stepsThrough(slab, plane);
  const values: number[] = [];
  let absent = false;
  for (let at = 0; at < samples; at++) {
    const through = along(place, normalOfPlane(plane), (at - (samples - 1) / 2) * step);
    const sample = sampleAt(volume, through, (index) => frames.frame(index));
    if (typeof sample === 'number') {
      values.push(sample);
    } else {
      absent ||= sample !== 'outside';
    }
  }
  if (values.length === 0) {
    return absent ? null : { value: null, hounsfield: stack.hounsfield, place };
  }
  const value = slab.kind === 'most' ? Math.max(...values) : values.reduce((sum, one) => sum + one, 0) / values.length;
  return { value: Math.round(value * 10) / 10, hounsfield: stack.hounsfield, place };
}
