/** The value under a point: of the slice that is on screen, never of the one on its way. */
import type { Point } from './geometry';
import { toPatient } from './image-plane';
import type { Vector } from './stack';
import type { Viewport } from './viewport';

export interface Value {
  /** In the unit of the series; null outside the scanned field. */
  readonly value: number | null;
  readonly hounsfield: boolean;
  /** Patient coordinates in mm. */
  readonly place: Vector | null;
}

export function probedAt({ series, pages, state, drawn }: Viewport, point: Point): Value | null {
  if (!series || !pages || drawn?.index !== state.slice) {
    return null;
  }
  const x = Math.round(point.x);
  const y = Math.round(point.y);
  if (x < 0 || y < 0 || x >= pages.image.columns || y >= pages.image.rows) {
    return null;
  }
  const { slice, frame } = drawn;
  const stored = frame.values[y * frame.columns + x]!;
  const plane = pages.plane(drawn.index);
  return {
    value: stored === slice.padding ? null : stored * slice.slope + slice.intercept,
    hounsfield: series.stack.hounsfield,
    place: plane && toPatient(plane, { x, y }),
  };
}
