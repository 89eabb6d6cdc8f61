import { beforeEach, describe, expect, it } from 'vitest';
import { Fingers, stepFor } from './touch';

describe('fingers on the image', () => {
  let did: string[];
  let fingers: Fingers;

  beforeEach(() => {
    did = [];
    const say = (name: string) => (...numbers: unknown[]) => void did.push(`${name} ${JSON.stringify(numbers)}`);
    fingers = new Fingers({ scroll: say('scroll'), zoom: say('zoom'), pan: say('pan') }, () => 10);
  });

  it('one scrolls a slice for each step, down towards the feet, and keeps the rest', () => {
    fingers.press(1, { x: 50, y: 50 });
    fingers.move(1, { x: 50, y: 57 });
    fingers.move(1, { x: 52, y: 75 });
    fingers.move(1, { x: 52, y: 70 });
    fingers.move(1, { x: 52, y: 44 });

    expect(did).toEqual(['scroll [2]', 'scroll [-2]']);
  });

  it('two zoom around their middle and shift by it', () => {
    fingers.press(1, { x: 0, y: 0 });
    fingers.press(2, { x: 100, y: 0 });
    fingers.move(2, { x: 200, y: 0 });

    expect(did).toEqual(['pan [50,0]', 'zoom [2,{"x":100,"y":0}]']);
  });

  it('a short touch is a tap, a stroke and two fingers are none', () => {
    fingers.press(1, { x: 0, y: 0 });
    fingers.move(1, { x: 2, y: 2 });
    expect(fingers.lift(1)).toBe(true);

    fingers.press(1, { x: 0, y: 0 });
    fingers.move(1, { x: 0, y: 40 });
    expect(fingers.lift(1)).toBe(false);

    fingers.press(1, { x: 0, y: 0 });
    fingers.press(2, { x: 9, y: 9 });
    expect([fingers.lift(2), fingers.lift(1)]).toEqual([false, false]);
  });

  it('go through a long stack in one stroke, and slice by slice in a short one', () => {
    expect(stepFor(800, 20)).toBe(14);
    expect(stepFor(800, 160)).toBe(4);
    expect(stepFor(800, 4000)).toBe(3);
  });
});
