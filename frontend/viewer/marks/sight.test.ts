import { describe, expect, it } from 'vitest';
import type { ImagePlane } from '../image-plane';
import { slicePages } from '../pages';
import { slice, stack } from '../stacks.fixture';
import type { Mark } from './mark';
import { reachOf, shows, type Sight } from './sight';

const pages = slicePages(stack({}, [slice(0), slice(1), slice(2), slice(3, { position: [-100, -120, 30], gapBefore: 3 })]));

function mark(z: number, changes: Partial<Mark> = {}): Mark {
  const points: Mark['points'] = [[0, 0, z], [10, 0, z]];
  const where = { source: 'images/series/a', frameOfReference: '9', sop: '1.2.1', frame: 0 };
  return { id: 'm', kind: 'DISTANCE', label: '', ...where, points, text: '', region: null, ...changes };
}

function sight(index: number, changes: Partial<Sight> = {}): Sight {
  const where = { source: 'images/series/a', frameOfReference: '9', slice: { sop: `1.2.${index}`, frame: 0 } };
  return { ...where, plane: pages.plane(index), reach: reachOf(pages, index), ...changes };
}

const sagittal: ImagePlane = { origin: [5, 0, 0], across: [0, 1, 0], down: [0, 0, -1], columns: 9, rows: 9 };

describe('the reach of an image', () => {
  it('is half the way to the nearer neighbour, so that a gap is not bridged', () => {
    expect([0, 1, 2].map((index) => reachOf(pages, index))).toEqual([2.5, 2.5, 2.5]);
    expect(reachOf(pages, 3)).toBe(10);
  });
});

describe('a mark', () => {
  it('is shown on its own slice and not on the next', () => {
    expect(shows(sight(1), mark(5))).toBe(true);
    expect(shows(sight(2), mark(5))).toBe(false);
    expect(shows(sight(2), mark(7))).toBe(false);
  });

  it('is shown on another series of the same space where it lies nearest', () => {
    const other = { source: 'images/series/b', slice: { sop: '7.7', frame: 0 } };

    expect(shows(sight(1, other), mark(7))).toBe(true);
    expect(shows(sight(2, other), mark(7))).toBe(false);
    expect(shows(sight(1, { ...other, frameOfReference: '8' }), mark(5))).toBe(false);
    expect(shows(sight(1, { ...other, frameOfReference: '' }), mark(5, { frameOfReference: '' }))).toBe(false);
  });

  it('is shown in a reformat that it lies in, whole', () => {
    const plane = { slice: null, plane: sagittal, reach: 0.5 };
    const within: Mark['points'] = [[5.2, 0, 0], [5, 8, 20]];

    expect(shows(sight(0, plane), mark(0, { points: within }))).toBe(true);
    expect(shows(sight(0, plane), mark(5))).toBe(false);
    expect(shows(sight(1), mark(5, { sop: '', points: within }))).toBe(false);
  });

  it('made in a reformat is shown on a slice that it lies on', () => {
    expect(shows(sight(1), mark(6, { sop: '' }))).toBe(true);
  });

  it('without a place in the patient is shown on its slice alone', () => {
    expect(shows(sight(1, { plane: null }), mark(5))).toBe(true);
    expect(shows(sight(2, { plane: null }), mark(5))).toBe(false);
  });

  it('of a whole slice belongs to that slice', () => {
    expect(shows(sight(1), mark(0, { kind: 'KEY_SLICE', points: [] }))).toBe(true);
    expect(shows(sight(2), mark(0, { kind: 'KEY_SLICE', points: [] }))).toBe(false);
  });
});
