import { describe, expect, it } from 'vitest';
import { WheelNotches, type WheelTurn } from './wheel';

const PIXELS = 0;
const LINES = 1;

function turned(...events: WheelTurn[]): number[] {
  const notches = new WheelNotches();
  return events.map((event) => notches.turn(event));
}

const at = (timeStamp: number, deltaY: number, deltaMode = PIXELS, wheelDeltaY?: number): WheelTurn => ({
  deltaY,
  deltaMode,
  timeStamp,
  ...(wheelDeltaY !== undefined && { wheelDeltaY }),
});

describe('The wheel of a mouse', () => {
  it('turns one slice a notch, whatever a notch measures in pixels', () => {
    expect(turned(at(0, 53, PIXELS, -120), at(20, 120, PIXELS, -120), at(40, -100, PIXELS, 120))).toEqual([1, 1, -1]);
  });

  it('turns two slices where the browser reports two notches at once', () => {
    expect(turned(at(0, 240, PIXELS, -240))).toEqual([2]);
  });

  it('turns one slice for three lines, and never less than one', () => {
    expect(turned(at(0, 3, LINES), at(20, 1, LINES), at(40, -6, LINES))).toEqual([1, 1, -2]);
  });

  it('turns one slice for a notch that is told in pixels only', () => {
    expect(turned(at(0, 100), at(500, 100))).toEqual([1, 1]);
  });
});

describe('A touchpad', () => {
  it('turns a slice each time its small deltas add up', () => {
    const small = Array.from({ length: 20 }, (_, i) => at(i * 16, 15));
    expect(turned(...small).reduce((a, b) => a + b)).toBe(3);
  });

  it('forgets what was left over when it turns back or rests', () => {
    expect(turned(at(0, 90), at(16, -90), at(32, 90))).toEqual([0, 0, 0]);
    expect(turned(at(0, 90), at(1000, 90))).toEqual([0, 0]);
  });
});
