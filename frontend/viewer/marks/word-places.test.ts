import { describe, expect, it } from 'vitest';
import { freePlace, LINE_HEIGHT, type Box } from './word-places';

describe('words beside marks', () => {
  it('stand where they are wanted while nothing is there', () => {
    const taken: Box[] = [];

    expect(freePlace({ x: 10, y: 100 }, ['one', 'two'], taken)).toEqual({ x: 10, y: 100 });
    expect(freePlace({ x: 300, y: 100 }, ['beside'], taken)).toEqual({ x: 300, y: 100 });
  });

  it('make way for each other, downwards, as often as it takes', () => {
    const taken: Box[] = [];
    const places = [100, 105, 95].map((y) => freePlace({ x: 10, y }, ['40.0 HU', 'n 7'], taken).y);

    expect(places).toEqual([100, 100 + 2 * LINE_HEIGHT, 100 + 4 * LINE_HEIGHT]);
  });

  it('do not run out of the viewport', () => {
    const place = freePlace({ x: 380, y: 100 }, ['values of Head bone'], [], 400);

    expect(place.x).toBeLessThan(300);
    expect(freePlace({ x: 10, y: 100 }, ['values of Head bone'], [], 60).x).toBe(4);
  });

  it('take no room where there are none', () => {
    const taken: Box[] = [];
    freePlace({ x: 10, y: 100 }, [], taken);

    expect(taken).toEqual([]);
  });
});
