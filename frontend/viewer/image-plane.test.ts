import { describe, expect, it } from 'vitest';
import { cutOf, distanceTo, millimetres, planeOfSlice, toImage, toPatient } from './image-plane';
import { slicePages } from './pages';
import type { Orientation } from './stack';
import { slice, stack } from './stacks.fixture';

const TILT = (18.5 * Math.PI) / 180;
const TILTED: Orientation = [1, 0, 0, 0, Math.cos(TILT), -Math.sin(TILT)];

describe('Patient coordinates', () => {
  const oblique = stack({ orientation: TILTED, rowSpacing: 0.7, columnSpacing: 0.4 });
  const plane = planeOfSlice(oblique.slices[0]!, oblique)!;

  it('of the first pixel are the position of the slice', () => {
    expect(toPatient(plane, { x: 0, y: 0 })).toEqual([-100, -120, 0]);
  });

  it('take the spacing of the columns across and of the rows down', () => {
    const [x, y, z] = toPatient(plane, { x: 10, y: 100 });
    expect(x).toBeCloseTo(-100 + 10 * 0.4, 9);
    expect(y).toBeCloseTo(-120 + 100 * 0.7 * Math.cos(TILT), 9);
    expect(z).toBeCloseTo(-100 * 0.7 * Math.sin(TILT), 9);
  });

  it('lead back to the pixel', () => {
    const { x, y } = toImage(plane, toPatient(plane, { x: 123.25, y: 400.5 }));
    expect(x).toBeCloseTo(123.25, 9);
    expect(y).toBeCloseTo(400.5, 9);
  });

  it('measure tall pixels as tall', () => {
    expect(millimetres(plane, { x: 0, y: 0 }, { x: 30, y: 0 })).toBeCloseTo(12, 9);
    expect(millimetres(plane, { x: 0, y: 0 }, { x: 0, y: 30 })).toBeCloseTo(21, 9);
  });

  it('do not exist without position or orientation', () => {
    const blind = stack({ orientation: [] });
    expect(planeOfSlice(blind.slices[0]!, blind)).toBeNull();
    expect(slicePages(blind).nearest([0, 0, 0])).toBeNull();
  });
});

describe('The nearest slice', () => {
  it('is found by place, not by number', () => {
    const uneven = stack({}, [0, 5, 10, 30].map((z, i) => slice(i, { position: [-100, -120, z] })));
    expect(slicePages(uneven).nearest([7, 9, 19])).toBe(2);
    expect(slicePages(uneven).nearest([7, 9, 21])).toBe(3);
  });
});

describe('The line of another plane', () => {
  const axial = planeOfSlice(stack().slices[1]!, stack())!;
  const sagittal = { origin: [0, -120, 50], across: [0, 1, 0], down: [0, 0, -1], columns: 256, rows: 100 } as const;

  it('crosses the image from edge to edge', () => {
    const { from, to } = cutOf(axial, sagittal)!;
    expect([from.x, to.x]).toEqual([200, 200]);
    expect([from.y, to.y].sort((a, b) => a - b)).toEqual([-0.5, 511.5]);
  });

  it('is slanted in a sagittal plane where the gantry was tilted', () => {
    const tilted = stack({ orientation: TILTED });
    const cut = cutOf(sagittal, planeOfSlice(tilted.slices[0]!, tilted)!)!;
    const slope = (cut.to.y - cut.from.y) / (cut.to.x - cut.from.x);
    expect(Math.atan(Math.abs(slope))).toBeCloseTo(TILT, 6);
  });

  it('is absent between parallel planes and outside the image', () => {
    expect(cutOf(axial, { ...axial, origin: [0, 0, 40] })).toBeNull();
    expect(cutOf(axial, { ...sagittal, origin: [900, 0, 0] })).toBeNull();
  });

  it('tells how far a place is', () => {
    expect(distanceTo(axial, [3, 4, 11])).toBeCloseTo(6, 9);
  });
});
