/** The shapes of marks in the patient, mm: from a drag on an image, by handles, as lines to draw. */
import type { Point } from '../geometry';
import { toPatient, type ImagePlane } from '../image-plane';
import type { Vector } from '../stack';
import { along, dot, lengthOf, minus, unit } from '../vector';
import type { DrawnKind } from './mark';

/** A half axis of an ellipse is at least this long, mm. */
const SHORTEST = 0.2;
const CORNERS = 64;

/** The points of a mark drawn from one point of an image to another; an ellipse fills the box between them. */
export function shapeOf(kind: DrawnKind, plane: ImagePlane, from: Point, to: Point): Vector[] {
  if (kind !== 'ELLIPSE') {
    return [toPatient(plane, from), toPatient(plane, to)];
  }
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const centre = toPatient(plane, middle);
  return [
    centre,
    atLeast(centre, toPatient(plane, { x: to.x, y: middle.y }), plane.across),
    atLeast(centre, toPatient(plane, { x: middle.x, y: to.y }), plane.down),
  ];
}

/** mm between the ends of a line. */
export function lengthOfLine([from, to]: readonly Vector[]): number {
  return lengthOf(minus(to!, from!));
}

/** mm² */
export function areaOfEllipse([centre, first, second]: readonly Vector[]): number {
  return Math.PI * lengthOf(minus(first!, centre!)) * lengthOf(minus(second!, centre!));
}

/** Where a mark can be taken to change its shape: its ends, or the four ends of an ellipse's axes. */
export function handlesOf(points: readonly Vector[]): Vector[] {
  const [centre, first, second] = points;
  return second ? [first!, second, across(centre!, first!), across(centre!, second)] : [...points];
}

/** The shape with one handle taken elsewhere; an ellipse keeps its centre and its directions. */
export function withHandle(points: readonly Vector[], handle: number, place: Vector): Vector[] {
  if (points.length < 3) {
    return points.map((point, at) => (at === handle ? place : point));
  }
  const centre = points[0]!;
  const axis = (handle % 2) + 1;
  const way = unit(minus(points[axis]!, centre));
  const reach = Math.max(SHORTEST, Math.abs(dot(minus(place, centre), way)));
  return points.map((point, at) => (at === axis ? along(centre, way, reach) : point));
}

export function movedBy(points: readonly Vector[], way: Vector): Vector[] {
  return points.map((point) => along(point, way, 1));
}

/** The line that a mark is drawn with, corner by corner. */
export function outlineOf(points: readonly Vector[]): Vector[] {
  const [centre, first, second] = points;
  if (!second) {
    return [...points];
  }
  const [one, other] = [minus(first!, centre!), minus(second, centre!)];
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / CORNERS;
    return along(along(centre!, one, Math.cos(turn)), other, Math.sin(turn));
  });
}

/** How far a point lies from a line of corners, in the unit of the points. */
export function distanceToLine(line: readonly Point[], at: Point): number {
  let least = Infinity;
  line.forEach((corner, index) => {
    const next = line[index + 1] ?? corner;
    const way = { x: next.x - corner.x, y: next.y - corner.y };
    const long = way.x * way.x + way.y * way.y;
    const share = long > 0 ? ((at.x - corner.x) * way.x + (at.y - corner.y) * way.y) / long : 0;
    const near = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(at.x - corner.x - near * way.x, at.y - corner.y - near * way.y));
  });
  return least;
}

function across(centre: Vector, end: Vector): Vector {
  return along(centre, minus(end, centre), -1);
}

/** The end of a half axis, not shorter than the shortest. */
function atLeast(centre: Vector, end: Vector, direction: Vector): Vector {
  return lengthOf(minus(end, centre)) < SHORTEST ? along(centre, unit(direction), SHORTEST) : end;
}
