import { describe, expect, it } from 'vitest';
import { planeOfSlice } from '../image-plane';
import { slice, stack } from '../stacks.fixture';
import type { WireFrame } from '../wire-frame';
import { measure } from './region';
import { shapeOf } from './shape';

const COLUMNS = 32;
const ROWS = 24;
const flat = stack({ rows: ROWS, columns: COLUMNS, rowSpacing: 0.5, columnSpacing: 0.25 });
const plane = planeOfSlice(flat.slices[0]!, flat)!;
/** Stored value: 1000 + 10 per row + 1 per column. */
const frame: WireFrame = {
  rows: ROWS,
  columns: COLUMNS,
  values: Int16Array.from({ length: ROWS * COLUMNS }, (_, at) => 1000 + 10 * Math.floor(at / COLUMNS) + (at % COLUMNS)),
};

/** The same by another way: in pixels of the image, from the equation of the ellipse, over the whole frame. */
function byHand(left: number, top: number, right: number, bottom: number, without: number | null) {
  const inside: number[] = [];
  for (let y = 0; y < ROWS; y++) {
    for (let x = 0; x < COLUMNS; x++) {
      const across = (2 * x - left - right) / (right - left);
      const down = (2 * y - top - bottom) / (bottom - top);
      const stored = 1000 + 10 * y + x;
      if (Math.hypot(across, down) <= 1 + 1e-12 && stored !== without) {
        inside.push(stored - 1024);
      }
    }
  }
  const mean = inside.reduce((a, b) => a + b, 0) / inside.length;
  const variance = inside.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (inside.length - 1);
  return { count: inside.length, mean, deviation: Math.sqrt(variance), min: Math.min(...inside), max: Math.max(...inside) };
}

describe('what an ellipse holds', () => {
  it.each([
    [4.3, 3.2, 20.1, 17.9],
    [2, 2, 12, 8],
    [-8, -3, 9.5, 11],
    [25, 15, 60, 50],
  ])('is what the equation of the ellipse gives: %d %d %d %d', (left, top, right, bottom) => {
    const points = shapeOf('ELLIPSE', plane, { x: left, y: top }, { x: right, y: bottom });
    const region = measure(points, plane, frame, flat.slices[0]!)!;
    const expected = byHand(left, top, right, bottom, null);

    expect(region.count).toBe(expected.count);
    expect(region.mean).toBeCloseTo(expected.mean, 9);
    expect(region.deviation).toBeCloseTo(expected.deviation, 9);
    expect([region.min, region.max]).toEqual([expected.min, expected.max]);
    expect(region.area).toBeCloseTo((Math.PI * (right - left) * 0.25 * (bottom - top) * 0.5) / 4, 9);
  });

  it('leaves padding out', () => {
    const padded = stack({ rows: ROWS, columns: COLUMNS }, [slice(0, { padding: { least: 1105, most: 1105 } })]);
    const points = shapeOf('ELLIPSE', plane, { x: 2, y: 6 }, { x: 9, y: 14 });
    const region = measure(points, plane, frame, padded.slices[0]!)!;

    expect(region.count).toBe(byHand(2, 6, 9, 14, null).count - 1);
    expect(region.mean).toBeCloseTo(byHand(2, 6, 9, 14, 1105).mean, 9);
  });

  it('takes slope and intercept of its own slice', () => {
    const other = stack({}, [slice(0, { slope: 2, intercept: -500 })]).slices[0]!;
    const points = shapeOf('ELLIPSE', plane, { x: 5, y: 5 }, { x: 5.2, y: 5.2 });

    expect(measure(points, plane, frame, other)).toMatchObject({ count: 1, mean: 2 * 1055 - 500, deviation: 0 });
  });

  it('is nothing outside the image', () => {
    const points = shapeOf('ELLIPSE', plane, { x: -30, y: -30 }, { x: -10, y: -10 });

    expect(measure(points, plane, frame, flat.slices[0]!)).toBeNull();
  });
});
