/**
 * A stack as a body in the patient: each slice at its own Image Position (Patient), so that a tilted gantry and uneven
 * spacing come out right, and a gap where slices are missing.
 */
import type { Point } from './geometry';
import { planeOfSlice } from './image-plane';
import { isPadding, type Padding, type Stack, type Vector } from './stack';
import { cross, dot, opposite, unit } from './vector';
import type { WireFrame } from './wire-frame';

export interface Volume {
  readonly stack: Stack;
  /** A place's product with these is its column, its row, and its level in mm, each from the patient's origin. */
  readonly across: Vector;
  readonly down: Vector;
  readonly normal: Vector;
  /** Of each slice: its level, rising, and the column and row of its first pixel. */
  readonly levels: readonly Level[];
  /** mm between neighbouring slices where none is missing: the middle one of all such distances. */
  readonly spacing: number;
}

export interface Level {
  readonly level: number;
  readonly across: number;
  readonly down: number;
  /** Whether the next slice is its neighbour: nothing is missing between them. */
  readonly joined: boolean;
}

/** What lies at a place: a value, a gap between slices, a slice that is not here yet, or nothing that was scanned. */
export type Sample = number | 'gap' | 'waiting' | 'outside';

/** Slices closer than this lie at the same place, mm. */
const SAME = 0.01;

/** The stack as a volume; null where the files do not say where their slices lie, or there is only one. */
export function volumeOf(stack: Stack): Volume | null {
  const planes = stack.slices.map((slice) => planeOfSlice(slice, stack));
  const [first] = planes;
  if (!first || planes.length < 2 || planes.some((plane) => !plane)) {
    return null;
  }
  const [row, column] = [unit(first.across), unit(first.down)];
  const straight = cross(row, column);
  const origins = planes.map((plane) => plane!.origin);
  const rising = dot(origins.at(-1)!, straight) >= dot(origins[0]!, straight);
  const normal = rising ? straight : opposite(straight);
  const across = scaled(row, 1 / stack.columnSpacing);
  const down = scaled(column, 1 / stack.rowSpacing);
  const levels = origins.map((origin, index): Level => ({
    level: dot(origin, normal),
    across: dot(origin, across),
    down: dot(origin, down),
    joined: index + 1 < origins.length && stack.slices[index + 1]!.gapBefore === 0,
  }));
  const spacing = usualSpacing(levels);
  return spacing > 0 ? { stack, across, down, normal, levels, spacing } : null;
}

function usualSpacing(levels: readonly Level[]): number {
  const steps = levels
    .flatMap(({ level, joined }, index) => (joined ? [levels[index + 1]!.level - level] : []))
    .filter((step) => step > SAME)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

function scaled(way: Vector, by: number): Vector {
  return [way[0] * by, way[1] * by, way[2] * by];
}

/** The last slice at or below a level; 0 below all. */
export function sliceBelow(levels: readonly Level[], level: number): number {
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (levels[middle]!.level <= level) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The value at a place in the patient as the planes show it: interpolated within and between neighbouring slices. */
export function sampleAt(volume: Volume, place: Vector, frame: (index: number) => WireFrame | null): Sample {
  const { levels, spacing } = volume;
  const level = dot(place, volume.normal);
  const below = sliceBelow(levels, level);
  const here = levels[below]!;
  const next = levels[below + 1];
  if (next && here.joined && level >= here.level) {
    const part = (level - here.level) / Math.max(SAME, next.level - here.level);
    const low = withinSlice(volume, below, place, frame);
    const high = part > 0 && typeof low === 'number' ? withinSlice(volume, below + 1, place, frame) : low;
    return typeof low === 'number' && typeof high === 'number' ? low + (high - low) * part : high;
  }
  // Beside a gap and at the ends a slice reaches half a spacing, which is its own thickness.
  if (Math.abs(level - here.level) <= spacing / 2) {
    return withinSlice(volume, below, place, frame);
  }
  if (next && next.level - level <= spacing / 2) {
    return withinSlice(volume, below + 1, place, frame);
  }
  return next && level > here.level ? 'gap' : 'outside';
}

function withinSlice(volume: Volume, index: number, place: Vector, frame: (index: number) => WireFrame | null): Sample {
  const { stack, levels } = volume;
  const slice = stack.slices[index]!;
  const x = dot(place, volume.across) - levels[index]!.across;
  const y = dot(place, volume.down) - levels[index]!.down;
  if (slice.unreadable || x < -0.5 || y < -0.5 || x > stack.columns - 0.5 || y > stack.rows - 0.5) {
    return 'outside';
  }
  const pixels = frame(index);
  const stored = pixels ? bilinear(pixels, { x, y }, slice.padding) : 'waiting';
  return typeof stored === 'number' ? stored * slice.slope + slice.intercept : stored;
}

/** A value without weight takes no part; where padding takes part, nothing was scanned. */
function bilinear({ values, columns, rows }: WireFrame, { x, y }: Point, padding: Padding | null): number | 'outside' {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  let sum = 0;
  for (let corner = 0; corner < 4; corner++) {
    const column = left + (corner & 1);
    const row = top + (corner >> 1);
    const weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
    if (weight > 0) {
      const stored = values[within(row, rows) * columns + within(column, columns)]!;
      if (isPadding(padding, stored)) {
        return 'outside';
      }
      sum += weight * stored;
    }
  }
  return sum;
}

function within(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}
