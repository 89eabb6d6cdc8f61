import { describe, expect, it } from 'vitest';
import { toImage, toPatient } from './image-plane';
import { axisOf, crossPlanes, middleOf, planeOf, reformatPages } from './reformat';
import type { Orientation, Stack, Vector } from './stack';
import { slice, stack } from './stacks.fixture';
import { stepsThrough } from './volume-program';
import { sampleAt, sliceBelow, volumeOf } from './volume';
import type { WireFrame } from './wire-frame';

const TILT = (20 * Math.PI) / 180;
const TILTED: Orientation = [1, 0, 0, 0, Math.cos(TILT), -Math.sin(TILT)];
const SIZE = 64;

/** A stack of small slices at these levels along the table, and the value of each place: what a scanner would see. */
function scanned(levels: readonly number[], orientation: Orientation, gaps: readonly number[] = []): Stack {
  const slices = levels.map((z, index) =>
    slice(index, { position: [-16, -16, z], slope: 2, intercept: -100, gapBefore: gaps[index] ?? 0 }),
  );
  return stack({ rows: SIZE, columns: SIZE, orientation }, slices);
}

/** Frames of a field that rises evenly in the patient, whatever the gantry does. */
function framesOf(of: Stack, field: (place: Vector) => number): (index: number) => WireFrame {
  const [a, b, c, d, e, f] = of.orientation!;
  return (index) => {
    const [x, y, z] = of.slices[index]!.position!;
    const values = new Int16Array(SIZE * SIZE);
    values.forEach((_, at) => {
      const [across, down] = [(at % SIZE) * 0.5, Math.floor(at / SIZE) * 0.5];
      const hu = field([x + a * across + d * down, y + b * across + e * down, z + c * across + f * down]);
      values[at] = Math.round((hu + 100) / 2);
    });
    return { rows: SIZE, columns: SIZE, values };
  };
}

const rising = ([x, y, z]: Vector) => 40 * x + 20 * y + 60 * z;

describe('A place in the stack', () => {
  it.each<[string, readonly number[], Orientation]>([
    ['upright', [0, 2, 4, 6, 8, 10], [1, 0, 0, 0, 1, 0]],
    ['with a tilted gantry', [0, 2, 4, 6, 8, 10], TILTED],
    ['with uneven spacing', [0, 1, 4, 5, 8, 10], TILTED],
    ['in falling order of z', [10, 8, 6, 4, 2, 0], [1, 0, 0, 0, 1, 0]],
  ])('has the value that lies there, %s', (_, levels, orientation) => {
    const of = scanned(levels, orientation);
    const volume = volumeOf(of)!;
    const frame = framesOf(of, rising);
    for (const place of [[-3.3, -7.1, 3.2], [2.25, -4, 2.9], [-9, -2.5, 1.7]] as const) {
      // Stored values are rounded to steps of 2.
      expect(Math.abs((sampleAt(volume, place, frame) as number) - rising(place))).toBeLessThan(1.1);
    }
  });

  it('is a gap where slices are missing, save for the thickness of the slices beside it', () => {
    const of = scanned([0, 2, 4, 12, 14], [1, 0, 0, 0, 1, 0], [0, 0, 0, 3, 0]);
    const volume = volumeOf(of)!;
    const at = (z: number) => sampleAt(volume, [0, 0, z], framesOf(of, ([, , up]) => 10 * up));
    expect(volume.spacing).toBe(2);
    expect(at(3)).toBeCloseTo(30);
    expect(at(4.9)).toBeCloseTo(40);
    expect(at(5.1)).toBe('gap');
    expect(at(10.9)).toBe('gap');
    expect(at(11.1)).toBeCloseTo(120);
    expect(at(15.1)).toBe('outside');
    expect(at(-1.1)).toBe('outside');
  });

  it('waits for a slice that has not arrived, and is nothing outside', () => {
    const of = scanned([0, 2, 4], [1, 0, 0, 0, 1, 0]);
    const frame = framesOf(of, rising);
    const volume = volumeOf(of)!;
    expect(sampleAt(volume, [0, 0, 3], (index) => (index === 2 ? null : frame(index)))).toBe('waiting');
    expect(sampleAt(volume, [90, 0, 3], frame)).toBe('outside');
  });

  it('is unknown without geometry, and in a single slice', () => {
    expect(volumeOf(stack({ orientation: [] }))).toBeNull();
    expect(volumeOf(stack({}, [slice(0)]))).toBeNull();
  });

  it('is found between the right slices', () => {
    const { levels } = volumeOf(scanned([0, 1, 4, 5], [1, 0, 0, 0, 1, 0]))!;
    expect([-1, 0, 0.5, 3.9, 4, 99].map((level) => sliceBelow(levels, level))).toEqual([0, 0, 0, 1, 2, 3]);
  });
});

describe('The planes through a stack', () => {
  const volume = volumeOf(scanned([0, 2, 4, 6, 8, 10], TILTED))!;

  it('are the two that the slices are not', () => {
    expect(planeOf(volume)).toBe('axial');
    expect(crossPlanes(volume)).toEqual(['coronal', 'sagittal']);
  });

  it('have square pixels of millimetres, head on top', () => {
    const pages = reformatPages(volume, 'sagittal');
    const plane = pages.plane(3)!;
    const step = toPatient(plane, { x: 1, y: 1 }).map((value, at) => value - plane.origin[at]!);
    expect(step).toEqual([0, 0.5, -0.5]);
    expect(pages.image.aspect).toBe(1);
  });

  it('hold the whole tilted stack', () => {
    const pages = reformatPages(volume, 'sagittal');
    const middle = pages.plane(pages.nearest(middleOf(volume))!)!;
    const corner = toImage(middle, [0, -16 + 63 * 0.5 * Math.cos(TILT), 10 - 63 * 0.5 * Math.sin(TILT)]);
    expect(corner.x).toBeLessThan(pages.image.columns - 0.5);
    expect(corner.y).toBeGreaterThan(-0.5);
  });

  it.each(['axial', 'coronal', 'sagittal'] as const)('%s: the nearest plane goes through the place', (kind) => {
    const pages = reformatPages(volume, kind);
    const place = middleOf(volume);
    const { origin } = pages.plane(pages.nearest(place)!)!;
    expect(Math.abs(origin[axisOf(kind)] - place[axisOf(kind)])).toBeLessThanOrEqual(0.5);
  });

  it('take a slab in steps of a pixel, both faces included', () => {
    const plane = reformatPages(volume, 'coronal').plane(0)!;
    expect(stepsThrough({ kind: 'thin', thickness: 20 }, plane)).toEqual({ samples: 1, step: 0 });
    expect(stepsThrough({ kind: 'mean', thickness: 10 }, plane)).toEqual({ samples: 21, step: 0.5 });
  });
});
