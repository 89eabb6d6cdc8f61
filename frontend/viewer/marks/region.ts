/**
 * What an ellipse holds. On a slice: the values of the pixels whose centre lies inside or on the line, from the stored
 * values themselves. In a plane through the stack: values on a grid of its own, interpolated as the plane is drawn. The
 * server measures the same way when the mark is kept.
 */
import type { Point } from '../geometry';
import { toImage, toPatient, type ImagePlane } from '../image-plane';
import { isPadding, type Slice, type Vector } from '../stack';
import { along, dot, lengthOf, minus } from '../vector';
import { sampleAt, type Volume } from '../volume';
import type { WireFrame } from '../wire-frame';
import type { Region } from './mark';
import { areaOfEllipse } from './shape';

/** A pixel whose centre lies on the line is inside, however the numbers were rounded. */
const ROUNDING = 1e-9;
/** A larger ellipse is measured on a coarser grid. */
const MOST_POINTS = 500_000;

type Rescaled = Pick<Slice, 'slope' | 'intercept' | 'padding'>;

/** Empty regions, and those that hold nothing but padding, give null. */
export function measure(points: readonly Vector[], plane: ImagePlane, frame: WireFrame, slice: Rescaled): Region | null {
  const values: number[] = [];
  forEachInside(points, plane, (at) => {
    const stored = frame.values[at]!;
    if (!isPadding(slice.padding, stored)) {
      values.push(stored * slice.slope + slice.intercept);
    }
  });
  return statistics(values, points);
}

/**
 * The same in any plane through a stack: on a grid through the centre along both axes, as fine as the pixels of the
 * stack. Places where nothing was scanned are left out; 'waiting' while a slice that it needs is not here.
 */
export function measureThrough(
  points: readonly Vector[],
  volume: Volume,
  frame: (index: number) => WireFrame | null,
): Region | null | 'waiting' {
  const values: number[] = [];
  for (const place of gridOf(points, volume)) {
    const sample = sampleAt(volume, place, frame);
    if (sample === 'waiting') {
      return 'waiting';
    }
    if (typeof sample === 'number') {
      values.push(sample);
    }
  }
  return statistics(values, points);
}

function* gridOf(points: readonly Vector[], { stack }: Volume): Generator<Vector> {
  const [centre, first, second] = points as readonly [Vector, Vector, Vector];
  const [one, other] = [minus(first, centre), minus(second, centre)];
  const [a, b] = [lengthOf(one), lengthOf(other)];
  const pixel = Math.min(stack.rowSpacing, stack.columnSpacing);
  const step = Math.max(pixel, Math.sqrt(areaOfEllipse(points) / MOST_POINTS));
  const [across, down] = [Math.floor(a / step), Math.floor(b / step)];
  for (let i = -across; i <= across; i++) {
    for (let j = -down; j <= down; j++) {
      if (((i * step) / a) ** 2 + ((j * step) / b) ** 2 <= 1 + ROUNDING) {
        yield along(along(centre, one, (i * step) / a), other, (j * step) / b);
      }
    }
  }
}

function statistics(values: readonly number[], points: readonly Vector[]): Region | null {
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
