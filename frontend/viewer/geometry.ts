/** Where the image lies in the patient (DICOM PS3.3 C.7.6.2): x grows to the left, y to the back, z to the head. */
import type { ImagePlane } from './image-plane';
import type { Orientation, Vector } from './stack';
import { cross, dot, lengthOf, minus, opposite } from './vector';

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

/** Whether an image is drawn mirrored: left to right, top to bottom. */
export interface Flipped {
  readonly across: boolean;
  readonly down: boolean;
}

export const UPRIGHT: Flipped = { across: false, down: false };

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

/** The directions to the right and down of an image, of any length. */
export type Sides = Pick<ImagePlane, 'across' | 'down'>;

/** @param flipped whether the image is drawn mirrored */
export function edgeLetters(sides: Sides | null, flipped: Flipped = UPRIGHT): EdgeLetters {
  if (!sides) {
    return { left: '', right: '', top: '', bottom: '' };
  }
  const right = flipped.across ? opposite(sides.across) : sides.across;
  const down = flipped.down ? opposite(sides.down) : sides.down;
  return { left: letters(opposite(right)), right: letters(right), top: letters(opposite(down)), bottom: letters(down) };
}

export function sidesOf(orientation: Orientation | null): Sides | null {
  return orientation && { across: rowDirection(orientation), down: columnDirection(orientation) };
}

/** The letters at the two ends of the slice bar: the last page is at its top. */
export function barLetters(first: ImagePlane | null, last: ImagePlane | null): { top: string; bottom: string } {
  const way = first && last ? minus(last.origin, first.origin) : null;
  if (!way || !last || lengthOf(way) === 0) {
    return { top: '', bottom: '' };
  }
  // Along the normal only: a tilted gantry shifts the slices sideways too, which is no side of the stack.
  const normal = cross(last.across, last.down);
  const up = dot(way, normal) >= 0 ? normal : opposite(normal);
  return { top: letters(up), bottom: letters(opposite(up)) };
}

function rowDirection(orientation: Orientation): Vector {
  return [orientation[0], orientation[1], orientation[2]];
}

function columnDirection(orientation: Orientation): Vector {
  return [orientation[3], orientation[4], orientation[5]];
}
