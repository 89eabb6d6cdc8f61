import { describe, expect, it } from 'vitest';
import { prefetchOrder } from './prefetch-order';

describe('The order of fetching', () => {
  it('goes outwards while the reader has not moved', () => {
    expect(prefetchOrder(3, 0, 7)).toEqual([3, 4, 2, 5, 1, 6, 0]);
  });

  it('goes the reader\'s way first, one slice back early, the rest behind last', () => {
    expect(prefetchOrder(3, 1, 8)).toEqual([3, 4, 2, 5, 6, 7, 1, 0]);
    expect(prefetchOrder(3, -1, 8)).toEqual([3, 2, 4, 1, 0, 5, 6, 7]);
  });

  it('names every slice once, from every place and either way', () => {
    for (let current = 0; current < 9; current++) {
      for (const direction of [-1, 0, 1] as const) {
        const order = prefetchOrder(current, direction, 9);
        expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        expect(order[0]).toBe(current);
      }
    }
  });
});
