/** Where the image lies in the patient (DICOM PS3.3 C.7.6.2): x grows to the left, y to the back, z to the head. */
import type { Orientation, Slice, Stack, Vector } from './stack';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The patient's sides at the four edges of the image; empty texts where the file does not say. */
export interface EdgeLetters {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
}

/**
 * From this angle off its main axis an edge gets a second letter. Below it lies ordinary gantry tilt, which has a badge
 * of its own.
 */
const OBLIQUE_FROM = Math.sin((20 * Math.PI) / 180);
const TOWARDS = ['L', 'P', 'H'] as const;
const AWAY = ['R', 'A', 'F'] as const;

/** The side that a direction points to: one letter, or two with the stronger first; empty for no direction. */
export function letters(direction: Vector): string {
  const length = Math.hypot(...direction);
  if (!(length > 0)) {
    return '';
  }
  return [0, 1, 2]
    .map((axis) => ({ axis, part: direction[axis]! / length }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, 2)
    .filter(({ part }, rank) => rank === 0 || Math.abs(part) > OBLIQUE_FROM)
    .map(({ axis, part }) => (part > 0 ? TOWARDS : AWAY)[axis])
    .join('');
}

export function edgeLetters(orientation: Orientation | null): EdgeLetters {
  if (!orientation) {
    return { left: '', right: '', top: '', bottom: '' };
  }
  const row = rowDirection(orientation);
  const column = columnDirection(orientation);
  return {
    left: letters(opposite(row)),
    right: letters(row),
    top: letters(opposite(column)),
    bottom: letters(column),
  };
}

/** The letters at the two ends of the slice bar: the last slice is at its top. */
export function barLetters(stack: Stack): { readonly top: string; readonly bottom: string } {
  const first = stack.slices.at(0)?.position;
  const last = stack.slices.at(-1)?.position;
  if (!first || !last) {
    return { top: '', bottom: '' };
  }
  const way: Vector = [last[0] - first[0], last[1] - first[1], last[2] - first[2]];
  // Along the normal only: a tilted gantry shifts the slices sideways too, which is no side of the stack.
  const normal = stack.orientation ? normalOf(stack.orientation) : way;
  const up = dot(way, normal) >= 0 ? normal : opposite(normal);
  return Math.hypot(...way) > 0 ? { top: letters(up), bottom: letters(opposite(up)) } : { top: '', bottom: '' };
}

/** Patient coordinates in mm of a point of the image; (0, 0) is the centre of the first pixel. */
export function imageToPatient(point: Point, slice: Slice, stack: Stack): Vector | null {
  if (!slice.position || !stack.orientation) {
    return null;
  }
  const row = rowDirection(stack.orientation);
  const column = columnDirection(stack.orientation);
  const across = point.x * stack.columnSpacing;
  const down = point.y * stack.rowSpacing;
  const at = (axis: 0 | 1 | 2) => slice.position![axis] + row[axis] * across + column[axis] * down;
  return [at(0), at(1), at(2)];
}

/** The point of the image nearest to a place in the patient: the inverse of `imageToPatient` within the slice. */
export function patientToImage(place: Vector, slice: Slice, stack: Stack): Point | null {
  if (!slice.position || !stack.orientation) {
    return null;
  }
  const away: Vector = [
    place[0] - slice.position[0],
    place[1] - slice.position[1],
    place[2] - slice.position[2],
  ];
  return {
    x: dot(away, rowDirection(stack.orientation)) / stack.columnSpacing,
    y: dot(away, columnDirection(stack.orientation)) / stack.rowSpacing,
  };
}

export function rowDirection(orientation: Orientation): Vector {
  return [orientation[0], orientation[1], orientation[2]];
}

export function columnDirection(orientation: Orientation): Vector {
  return [orientation[3], orientation[4], orientation[5]];
}

export function normalOf(orientation: Orientation): Vector {
  const [a, b, c, d, e, f] = orientation;
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

function opposite(direction: Vector): Vector {
  return [-direction[0], -direction[1], -direction[2]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
