import { describe, expect, it } from 'vitest';
import { barLayout } from './bar-layout';

const none = (count: number) => new Array<number>(count).fill(0);

describe('The slice bar', () => {
  it('has the last slice at the top and the first at the bottom', () => {
    const layout = barLayout(none(10), 500);
    expect(layout.top(9)).toBe(0);
    expect(layout.top(0)).toBe(450);
  });

  it('gives back the slice at a height, the ends past the ends', () => {
    const layout = barLayout(none(10), 500);
    expect([layout.at(0), layout.at(49.9), layout.at(50), layout.at(499)]).toEqual([9, 9, 8, 0]);
    expect([layout.at(-20), layout.at(5000)]).toEqual([9, 0]);
  });

  it('keeps room where slices are missing, and no slice lies there', () => {
    const layout = barLayout([0, 0, 3, 0], 500);
    expect(layout.cell).toBeCloseTo(100);
    expect(layout.gaps).toEqual([{ middle: 250, missing: 3 }]);
    expect([layout.top(3), layout.top(2), layout.top(1), layout.top(0)]).toEqual([0, 100, 300, 400]);
  });

  it('holds a thousand slices and no slice at all', () => {
    const many = barLayout(none(1000), 600);
    expect([many.at(0), many.at(599.9)]).toEqual([999, 0]);
    expect(barLayout([], 600).at(10)).toBe(0);
  });
});
