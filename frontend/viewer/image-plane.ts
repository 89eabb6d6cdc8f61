/** A flat image in the patient: a slice as it was scanned, or a plane laid through the whole stack. */
import { type Point } from './geometry';
import type { Slice, Stack, Vector } from './stack';
import { along, cross, dot, minus, unit } from './vector';

export interface ImagePlane {
  /** Patient coordinates in mm of the image's point (0, 0), the centre of its first pixel. */
  readonly origin: Vector;
  /** mm in the patient for one column to the right, and for one row down; at right angles to each other. */
  readonly across: Vector;
  readonly down: Vector;
  readonly columns: number;
  readonly rows: number;
}

/** A line on an image, from one edge to another. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The plane of a slice; null where the file does not say where it lies. */
export function planeOfSlice(slice: Slice, stack: Stack): ImagePlane | null {
  if (!slice.position || !stack.orientation) {
    return null;
  }
  const [a, b, c, d, e, f] = stack.orientation;
  const [across, down] = [stack.columnSpacing, stack.rowSpacing];
  return {
    origin: slice.position,
    across: [a * across, b * across, c * across],
    down: [d * down, e * down, f * down],
    columns: stack.columns,
    rows: stack.rows,
  };
}

export function toPatient(plane: ImagePlane, point: Point): Vector {
  return along(along(plane.origin, plane.across, point.x), plane.down, point.y);
}

/** The point of the image nearest to a place in the patient: the inverse of `toPatient` within the plane. */
export function toImage(plane: ImagePlane, place: Vector): Point {
  const away = minus(place, plane.origin);
  return {
    x: dot(away, plane.across) / dot(plane.across, plane.across),
    y: dot(away, plane.down) / dot(plane.down, plane.down),
  };
}

/** The direction at right angles to the plane, of length 1: into the screen. */
export function normalOfPlane(plane: ImagePlane): Vector {
  return unit(cross(plane.across, plane.down));
}

/** How far in mm a place lies behind the plane; negative before it. */
export function distanceTo(plane: ImagePlane, place: Vector): number {
  return dot(minus(place, plane.origin), normalOfPlane(plane));
}

/** mm in the patient between two points of the image. */
export function millimetres(plane: ImagePlane, one: Point, other: Point): number {
  return Math.hypot(...minus(toPatient(plane, other), toPatient(plane, one)));
}

/** Below this sine of the angle between two planes they have no line in common worth drawing. */
const PARALLEL = Math.sin((2 * Math.PI) / 180);

/** Where another plane cuts this image, clipped to the image; null where it does not. */
export function cutOf(plane: ImagePlane, other: ImagePlane): Segment | null {
  const normal = normalOfPlane(other);
  if (Math.hypot(...cross(normalOfPlane(plane), normal)) < PARALLEL) {
    return null;
  }
  // On the image the other plane is the line a x + b y + c = 0.
  const a = dot(plane.across, normal);
  const b = dot(plane.down, normal);
  const c = distanceTo(other, plane.origin);
  const edges = { left: -0.5, right: plane.columns - 0.5, top: -0.5, bottom: plane.rows - 0.5 };
  const found: Point[] = [];
  const add = (x: number, y: number) => {
    const inside = x >= edges.left && x <= edges.right && y >= edges.top && y <= edges.bottom;
    if (inside && !found.some((known) => Math.hypot(known.x - x, known.y - y) < 1e-6)) {
      found.push({ x, y });
    }
  };
  if (b !== 0) {
    [edges.left, edges.right].forEach((x) => add(x, -(a * x + c) / b));
  }
  if (a !== 0) {
    [edges.top, edges.bottom].forEach((y) => add(-(b * y + c) / a, y));
  }
  const [from, to] = found;
  return from && to ? { from, to } : null;
}
