import { describe, expect, it } from 'vitest';
import { planeOfSlice, type ImagePlane } from '../image-plane';
import { stack } from '../stacks.fixture';
import { areaOfEllipse, distanceToLine, handlesOf, lengthOfLine, movedBy, outlineOf, shapeOf, withHandle } from './shape';

/** Pixels 0.25 mm wide and 0.5 mm high, at z = 5. */
const flat = stack({ rowSpacing: 0.5, columnSpacing: 0.25 });
const plane = planeOfSlice(flat.slices[1]!, flat)!;
/** A sagittal reformat: columns along y by 0.5 mm, rows towards the feet by 2 mm. */
const sagittal: ImagePlane = { origin: [10, 0, 100], across: [0, 0.5, 0], down: [0, 0, -2], columns: 200, rows: 50 };

describe('shapes drawn on an image', () => {
  it('measures in millimetres where pixels are not square', () => {
    const across = shapeOf('DISTANCE', plane, { x: 0, y: 0 }, { x: 40, y: 0 });
    const down = shapeOf('DISTANCE', plane, { x: 0, y: 0 }, { x: 0, y: 40 });
    const slant = shapeOf('DISTANCE', plane, { x: 0, y: 0 }, { x: 12, y: 8 });

    expect([across, down, slant].map(lengthOfLine)).toEqual([10, 20, 5]);
  });

  it('measures in millimetres in a reformat', () => {
    expect(lengthOfLine(shapeOf('DISTANCE', sagittal, { x: 10, y: 5 }, { x: 16, y: 7 }))).toBe(5);
  });

  it('measures along the tilted slice, not along the axes of the patient', () => {
    const tilt = (20 * Math.PI) / 180;
    const tilted = stack({ orientation: [1, 0, 0, 0, Math.cos(tilt), -Math.sin(tilt)] });
    const leaning = planeOfSlice(tilted.slices[0]!, tilted)!;

    expect(lengthOfLine(shapeOf('DISTANCE', leaning, { x: 3, y: 3 }, { x: 3, y: 103 }))).toBeCloseTo(50, 9);
  });

  it('fills the box of a drag with an ellipse', () => {
    const points = shapeOf('ELLIPSE', plane, { x: 10, y: 10 }, { x: 50, y: 30 });

    expect(points[0]).toEqual([-100 + 30 * 0.25, -120 + 20 * 0.5, 5]);
    expect(areaOfEllipse(points)).toBeCloseTo(Math.PI * 5 * 5, 9);
  });

  it('never makes an ellipse without a width', () => {
    expect(areaOfEllipse(shapeOf('ELLIPSE', plane, { x: 10, y: 10 }, { x: 10, y: 10 }))).toBeGreaterThan(0);
  });
});

describe('handles', () => {
  const ellipse = shapeOf('ELLIPSE', plane, { x: 0, y: 0 }, { x: 40, y: 40 });

  it('are the ends of a line and the four ends of the axes', () => {
    expect(handlesOf([[0, 0, 0], [1, 0, 0]])).toHaveLength(2);
    const [right, bottom, left, top] = handlesOf(ellipse);
    expect(right![0] - left![0]).toBeCloseTo(10, 9);
    expect(bottom![1] - top![1]).toBeCloseTo(20, 9);
  });

  it('move one end of a line', () => {
    expect(withHandle([[0, 0, 0], [1, 0, 0]], 1, [5, 5, 0])).toEqual([[0, 0, 0], [5, 5, 0]]);
  });

  it('stretch an ellipse along its own axis only, from either side', () => {
    const centre = ellipse[0]!;
    const wider = withHandle(ellipse, 2, [centre[0] - 8, centre[1] + 3, centre[2]]);

    expect(wider[0]).toEqual(centre);
    expect(wider[1]).toEqual([centre[0] + 8, centre[1], centre[2]]);
    expect(wider[2]).toEqual(ellipse[2]);
  });

  it('stay with the shape when it is moved', () => {
    expect(handlesOf(movedBy(ellipse, [1, 2, 3]))).toEqual(movedBy(handlesOf(ellipse), [1, 2, 3]));
  });
});

describe('lines', () => {
  it('close around an ellipse, every corner on it', () => {
    const ellipse = shapeOf('ELLIPSE', plane, { x: 0, y: 0 }, { x: 40, y: 40 });
    const [x, y] = ellipse[0]!;
    const line = outlineOf(ellipse);

    expect(line.at(-1)![0]).toBeCloseTo(line[0]![0], 9);
    line.forEach((corner) => expect(((corner[0] - x) / 5) ** 2 + ((corner[1] - y) / 10) ** 2).toBeCloseTo(1, 9));
  });

  it('are as far away as their nearest point', () => {
    const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }];

    expect(distanceToLine(line, { x: 5, y: 3 })).toBe(3);
    expect(distanceToLine(line, { x: 13, y: 4 })).toBe(5);
    expect(distanceToLine([{ x: 2, y: 2 }], { x: 2, y: 5 })).toBe(3);
  });
});
