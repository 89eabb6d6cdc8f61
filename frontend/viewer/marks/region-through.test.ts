import { describe, expect, it } from 'vitest';
import type { Stack, Vector } from '../stack';
import { slice, stack } from '../stacks.fixture';
import { volumeOf } from '../volume';
import type { WireFrame } from '../wire-frame';
import type { Mark } from './mark';
import { linesOf } from './mark-words';
import { measureThrough } from './region';
import { Texts } from '../texts';

const [COLUMNS, ROWS, SLICES] = [36, 34, 12];
const SPACING = 5;
const FINEST = 0.25;

/** Values that grow evenly in each direction: what lies between pixels and slices is known from the place alone. */
const stored = (column: number, row: number, index: number) => 1000 + 7 * column + 300 * row + 1500 * index;

function gradient(shear = 0, changes: object = {}): Stack {
  const slices = Array.from({ length: SLICES }, (_, index) =>
    slice(index, { position: [0, index * shear, index * SPACING], ...changes }),
  );
  return stack({ rows: ROWS, columns: COLUMNS, rowSpacing: 0.5, columnSpacing: FINEST }, slices);
}

const frame = (index: number): WireFrame => ({
  rows: ROWS,
  columns: COLUMNS,
  values: Int16Array.from({ length: ROWS * COLUMNS }, (_, at) => stored(at % COLUMNS, Math.floor(at / COLUMNS), index)),
});

function hu([x, y, z]: Vector, shear: number): number {
  const index = z / SPACING;
  return stored(x / FINEST, (y - index * shear) / 0.5, index) - 1024;
}

/** Every place of the grid, by hand. */
function places(centre: Vector, first: Vector, second: Vector): Vector[] {
  const [a, b] = [Math.hypot(...first), Math.hypot(...second)];
  const found: Vector[] = [];
  for (let i = -200; i <= 200; i++) {
    for (let j = -200; j <= 200; j++) {
      if (Math.hypot((i * FINEST) / a, (j * FINEST) / b) <= 1 + 1e-12) {
        found.push([0, 1, 2].map((at) => centre[at]! + (first[at]! / a) * i * FINEST + (second[at]! / b) * j * FINEST) as unknown as Vector);
      }
    }
  }
  return found;
}

const ends = (centre: Vector, first: Vector, second: Vector): Vector[] =>
  [centre, first, second].map((way, at) => (at === 0 ? way : (way.map((value, axis) => value + centre[axis]!) as unknown as Vector)));

describe('an ellipse in a plane through the stack', () => {
  it.each<[string, Vector, Vector, Vector, number]>([
    ['sagittal', [4.1, 7.3, 31.2], [0, 4.4, 0], [0, 0, -13.7], 0],
    ['oblique', [4.1, 7.3, 31.2], [2, 2, 3], [3, -3, 0], 0],
    ['through a sheared stack', [4.1, 8.1, 22], [0, 2.6, 0], [0, 0, 6.2], 0.4],
  ])('%s, holds the values of the places in it', (_, centre, first, second, shear) => {
    const region = measureThrough(ends(centre, first, second), volumeOf(gradient(shear))!, frame);
    const expected = places(centre, first, second).map((place) => hu(place, shear));
    const mean = expected.reduce((sum, value) => sum + value, 0) / expected.length;
    const variance = expected.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (expected.length - 1);

    if (region === null || region === 'waiting') {
      throw new Error(`${region}`);
    }
    expect(region.count).toBe(expected.length);
    expect(region.count).toBeGreaterThan(100);
    expect(region.mean).toBeCloseTo(mean, 6);
    expect(region.deviation).toBeCloseTo(Math.sqrt(variance), 6);
    expect(region.min).toBeCloseTo(Math.min(...expected), 6);
    expect(region.max).toBeCloseTo(Math.max(...expected), 6);
    expect(region.area).toBeCloseTo(Math.PI * Math.hypot(...first) * Math.hypot(...second), 9);
  });

  it('leaves places beside padding out, over the whole range of it', () => {
    const at = stored(16, 15, 6);
    const volume = volumeOf(gradient(0, { padding: { least: at, most: at + 3 } }))!;
    const [centre, first, second]: Vector[] = [[4, 7.5, 30], [2, 0, 0], [0, 0, 9]];
    const all = places(centre!, first!, second!);
    const beside = all.filter(([x, , z]) => Math.abs(x / FINEST - 16) < 1 && Math.abs(z / SPACING - 6) < 1);

    expect(beside.length).toBeGreaterThan(0);
    expect(measureThrough(ends(centre!, first!, second!), volume, frame)).toMatchObject({ count: all.length - beside.length });
  });

  it('waits for the slices that it needs, and for no others', () => {
    const points = ends([4, 7, 30], [0, 3, 0], [0, 0, 12]);
    const volume = volumeOf(gradient())!;

    expect(measureThrough(points, volume, (index) => (index === 9 ? null : frame(index)))).toBe('waiting');
    expect(measureThrough(points, volume, (index) => (index === 10 ? null : frame(index)))).toMatchObject({ count: expect.any(Number) });
  });

  it('is nothing beside the stack', () => {
    expect(measureThrough(ends([90, 7, 30], [0, 3, 0], [0, 0, 3]), volumeOf(gradient())!, frame)).toBeNull();
  });
});

describe('what is written beside an ellipse', () => {
  const mark: Mark = {
    id: 'm', kind: 'ELLIPSE', label: '', source: 'images/series/a', frameOfReference: '9', sop: '1.2', frame: 0, points: [], text: '', region: null,
  };
  const texts = new Texts({
    'mark.region.range': '{0}..{1}', 'mark.region.area': '{0} mm² n {1}', 'mark.region.from': 'of {0}',
    'mark.region.plane': 'plane', 'mark.region.between': 'between', 'mark.region.waiting': 'wait', 'mark.region.none': 'none',
  });
  const region = { count: 7, mean: 31.25, deviation: 2, min: 28, max: 34.5, area: 12.34 };

  it('is mean, deviation, range, area and count', () => {
    expect(linesOf(mark, { region, hounsfield: true, series: '', slab: false }, texts)).toEqual(['31.3 ± 2.0 HU', '28..34.5', '12.3 mm² n 7']);
  });

  it('names the series where several are on screen, and says that a slab is not what was measured', () => {
    const lines = linesOf(mark, { region, hounsfield: false, series: 'Bone 1.0', slab: true }, texts);

    expect(lines[0]).toBe('31.3 ± 2.0');
    expect(lines.slice(3)).toEqual(['of Bone 1.0', 'plane']);
    expect(linesOf({ ...mark, sop: '' }, { region, hounsfield: true, series: '', slab: false }, texts).at(-1)).toBe('between');
  });

  it('does not say that nothing is inside while slices are on their way', () => {
    expect(linesOf(mark, { region: 'waiting', hounsfield: true, series: '', slab: false }, texts)).toEqual(['wait']);
    expect(linesOf(mark, { region: null, hounsfield: true, series: '', slab: false }, texts)).toEqual(['none']);
  });
});
