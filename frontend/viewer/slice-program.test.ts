import { describe, expect, it } from 'vitest';
import { greyOf } from './slice-program';
import { preset } from './window-presets';

/** PS3.3 C.11.2.1.2.1 for one value, inversion and light afterwards: each step by itself. */
function stepByStep(stored: number, slope: number, intercept: number, inverted: boolean, light: number): number {
  const { width, level } = preset('brain');
  const value = stored * slope + intercept;
  const grey = Math.min(1, Math.max(0, (value - (level - 0.5)) / (width - 1) + 0.5));
  return (inverted ? 1 - grey : grey) * light;
}

describe('grey of a stored value', () => {
  it.each([
    [false, 1],
    [true, 1],
    [false, 0.35],
    [true, 0.35],
  ])('is one ramp for rescale, window, inversion (%s) and light (%s)', (inverted, light) => {
    const [slope, intercept] = [0.5, -1024];
    const placement = { left: 0, top: 0, width: 1, height: 1 };
    const flipped = { across: false, down: false };
    const drawing = { slope, intercept, window: preset('brain'), inverted, flipped, interpolated: true, light, placement };
    const [steep, from, most] = greyOf(drawing);
    for (let stored = 0; stored < 4096; stored++) {
      const grey = Math.max(0, Math.min(stored * steep + from, most));
      expect(grey).toBeCloseTo(stepByStep(stored, slope, intercept, inverted, light), 9);
    }
  });
});
