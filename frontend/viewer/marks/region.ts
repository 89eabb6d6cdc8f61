/**
 * What an ellipse on a slice holds: the values of the pixels whose centre lies inside or on the line, from the stored
 * values themselves. The server measures the same way when the mark is kept.
 */
import type { Point } from '../geometry';
import { toImage, toPatient, type ImagePlane } from '../image-plane';
import type { Slice, Vector } from '../stack';
import { along, dot, minus } from '../vector';
import type { WireFrame } from '../wire-frame';
import type { Region } from './mark';
import { areaOfEllipse } from './shape';

/** A pixel whose centre lies on the line is inside, however the numbers were rounded. */
const ROUNDING = 1e-9;

type Rescaled = Pick<Slice, 'slope' | 'intercept' | 'padding'>;

/** Empty regions, and those that hold nothing but padding, give null. */
export function measure(points: readonly Vector[], plane: ImagePlane, frame: WireFrame, slice: Rescaled): Region | null {
  const values: number[] = [];
  forEachInside(points, plane, (at) => {
    const stored = frame.values[at]!;
    if (stored !== slice.padding) {
      values.push(stored * slice.slope + slice.intercept);
    }
  });
  const count = values.length;
  if (count === 0) {
    return null;
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    count,
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
    min: values.reduce((least, value) => Math.min(least, value)),
    max: values.reduce((most, value) => Math.max(most, value)),
    area: areaOfEllipse(points),
  };
}

/** Calls with the index of every pixel inside, row by row. */
function forEachInside(points: readonly Vector[], plane: ImagePlane, found: (index: number) => void): void {
  const [centre, first, second] = points as readonly [Vector, Vector, Vector];
  const axes = [minus(first, centre), minus(second, centre)] as const;
  const box = boxAround(centre, axes, plane);
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const away = minus(toPatient(plane, { x: column, y: row }), centre);
      const [one, other] = axes.map((axis) => dot(away, axis) / dot(axis, axis));
      if (one! * one! + other! * other! <= 1 + ROUNDING) {
        found(row * plane.columns + column);
      }
    }
  }
}

/** The pixels among which an ellipse can lie. */
function boxAround(centre: Vector, [one, other]: readonly [Vector, Vector], plane: ImagePlane) {
  const corners: Point[] = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => toImage(plane, along(along(centre, one, a), other, b))),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return {
    left: Math.max(0, Math.floor(Math.min(...xs))),
    right: Math.min(plane.columns - 1, Math.ceil(Math.max(...xs))),
    top: Math.max(0, Math.floor(Math.min(...ys))),
    bottom: Math.min(plane.rows - 1, Math.ceil(Math.max(...ys))),
  };
}
