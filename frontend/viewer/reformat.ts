/** Planes along the patient's axes through a stack: axial, coronal, sagittal, one behind the other. */
import type { ImagePlane } from './image-plane';
import type { PageKind, Pages } from './pages';
import type { Vector } from './stack';
import { along, dot } from './vector';
import type { Volume } from './volume';

export type ReformatKind = Exclude<PageKind, 'slices'>;

/** Each plane as radiologists look at it: patient's right on the left, or front on the left; head or front on top. */
const VIEWS: Readonly<Record<ReformatKind, { axis: 0 | 1 | 2; across: Vector; down: Vector; up: 1 | -1 }>> = {
  axial: { axis: 2, across: [1, 0, 0], down: [0, 1, 0], up: 1 },
  coronal: { axis: 1, across: [1, 0, 0], down: [0, 0, -1], up: -1 },
  sagittal: { axis: 0, across: [0, 1, 0], down: [0, 0, -1], up: 1 },
};
const KINDS = Object.keys(VIEWS) as ReformatKind[];

/** mm from one plane to the next. */
const STEP = 1;

export function reformatPages(volume: Volume, kind: ReformatKind): Pages {
  const { axis, across, down, up } = VIEWS[kind];
  const { least, most } = extent(volume);
  const pixel = Math.min(volume.stack.rowSpacing, volume.stack.columnSpacing);
  const count = Math.max(1, Math.floor((most[axis] - least[axis]) / STEP) + 1);
  const columns = lengthAlong(across, least, most) / pixel;
  const rows = lengthAlong(down, least, most) / pixel;
  const size = { columns: Math.max(1, Math.ceil(columns)), rows: Math.max(1, Math.ceil(rows)) };
  // The corner from which both directions lead into the body; half a pixel in, where the first pixel has its centre.
  const corner = [0, 1, 2].map((at) => (across[at]! + down[at]! < 0 ? most[at]! : least[at]!)) as unknown as Vector;
  const first = along(along(corner, across, pixel / 2), down, pixel / 2);
  const placeOf = (index: number) => (up > 0 ? least[axis] + index * STEP : most[axis] - index * STEP);
  return {
    kind,
    count,
    image: { ...size, aspect: 1 },
    gaps: new Array<number>(count).fill(0),
    plane: (index): ImagePlane => ({
      origin: first.map((value, at) => (at === axis ? placeOf(index) : value)) as unknown as Vector,
      across: along([0, 0, 0], across, pixel),
      down: along([0, 0, 0], down, pixel),
      ...size,
    }),
    nearest: (place) => {
      const index = Math.round((up > 0 ? place[axis] - least[axis] : most[axis] - place[axis]) / STEP);
      return Math.min(count - 1, Math.max(0, index));
    },
  };
}

/** Which of the three planes the slices themselves are nearest to. */
export function planeOf({ normal }: Volume): ReformatKind {
  return KINDS.reduce((best, kind) =>
    Math.abs(normal[VIEWS[kind].axis]) > Math.abs(normal[VIEWS[best].axis]) ? kind : best,
  );
}

/** The patient's axis at right angles to a kind of plane: 0 for x, 1 for y, 2 for z. */
export function axisOf(kind: ReformatKind): 0 | 1 | 2 {
  return VIEWS[kind].axis;
}

/** The two planes that the slices themselves are not. */
export function crossPlanes(volume: Volume): readonly ReformatKind[] {
  return KINDS.filter((kind) => kind !== planeOf(volume));
}

/** The middle of the stack, mm. */
export function middleOf(volume: Volume): Vector {
  const { least, most } = extent(volume);
  return [(least[0] + most[0]) / 2, (least[1] + most[1]) / 2, (least[2] + most[2]) / 2];
}

interface Extent {
  readonly least: Vector;
  readonly most: Vector;
}

/** The box along the patient's axes that holds all of the stack, half a pixel and half a spacing around included. */
function extent({ stack, normal, spacing }: Volume): Extent {
  const { rows, columns, rowSpacing, columnSpacing } = stack;
  const [a, b, c, d, e, f] = stack.orientation!;
  const corners = [stack.slices[0]!, stack.slices.at(-1)!].flatMap(({ position }, end) =>
    [-0.5, columns - 0.5].flatMap((x) =>
      [-0.5, rows - 0.5].map((y) => {
        const inSlice = along(along(position!, [a, b, c], x * columnSpacing), [d, e, f], y * rowSpacing);
        return along(inSlice, normal, (end === 0 ? -1 : 1) * (spacing / 2));
      }),
    ),
  );
  const ends = (choose: (...values: number[]) => number) =>
    [0, 1, 2].map((at) => choose(...corners.map((corner) => corner[at]!))) as unknown as Vector;
  return { least: ends(Math.min), most: ends(Math.max) };
}

function lengthAlong(way: Vector, least: Vector, most: Vector): number {
  return Math.abs(dot(way, [most[0] - least[0], most[1] - least[1], most[2] - least[2]]));
}
