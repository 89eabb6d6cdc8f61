import { describe, expect, it } from 'vitest';
import { rangeWindow } from './series-window';
import { bounded, dragged, grey, preset, presetOf, windowOfRange, windowText, WINDOW_PRESETS } from './window-presets';

describe('A window preset', () => {
  it('has the width and level that its name means', () => {
    const table = WINDOW_PRESETS.map((one) => [String(one.number), one.name, windowText(one)]);
    expect(table).toEqual([
      ['1', 'brain', 'W 80 L 40'],
      ['2', 'subdural', 'W 200 L 75'],
      ['3', 'stroke', 'W 40 L 40'],
      ['4', 'bone', 'W 2800 L 600'],
      ['5', 'soft', 'W 350 L 40'],
    ]);
  });

  it('is known again by its window only', () => {
    expect(presetOf({ width: 40, level: 40 })?.name).toBe('stroke');
    expect(presetOf({ width: 41, level: 40 })).toBeUndefined();
  });
});

describe('The grey of a value', () => {
  /** The three lines of PS3.3 C.11.2.1.2.1, word for word, with ymin 0 and ymax 1. */
  const standard = (x: number, c: number, w: number) => {
    if (x <= c - 0.5 - (w - 1) / 2) return 0;
    if (x > c - 0.5 + (w - 1) / 2) return 1;
    return (x - (c - 0.5)) / (w - 1) + 0.5;
  };

  it('is what the standard says, in every preset', () => {
    for (const window of [...WINDOW_PRESETS, { width: 2, level: -7 }, { width: 1, level: 40 }]) {
      for (let value = -1100; value <= 3100; value++) {
        expect(grey(value, window)).toBeCloseTo(standard(value, window.level, window.width), 12);
      }
    }
  });

  it('is black up to the lower edge and white above the upper one', () => {
    const brain = preset('brain');
    expect([-1000, -1, 0, 79, 79.01, 3000].map((hu) => grey(hu, brain))).toEqual([0, 0, 0, 1, 1, 1]);
    expect(grey(39.5, brain)).toBeCloseTo(0.5, 12);
  });

  it('is that of the standard\'s own example: width 4096, level 2048 maps 0 to 4095 evenly', () => {
    const whole = { width: 4096, level: 2048 };
    expect(grey(0, whole)).toBe(0);
    expect(grey(4095, whole)).toBeCloseTo(1, 12);
    expect(grey(2047.5, whole)).toBeCloseTo(0.5, 12);
  });

  it('of width 1 is a threshold half below the level', () => {
    expect([grey(39, { width: 1, level: 40 }), grey(40, { width: 1, level: 40 })]).toEqual([0, 1]);
  });
});

describe('A dragged window', () => {
  it('widens to the right and rises downwards, in whole numbers', () => {
    expect(dragged({ width: 80, level: 40 }, 20, 10)).toEqual({ width: 90, level: 45 });
    expect(dragged({ width: 2800, level: 600 }, -10, 0)).toEqual({ width: 2730, level: 600 });
  });

  it('never gets narrower than 1', () => {
    expect(dragged({ width: 3, level: 40 }, -500, 0).width).toBe(1);
    expect(bounded({ width: -5, level: 1e9 })).toEqual({ width: 1, level: 65536 });
  });
});

describe('The window of a range', () => {
  it('shows the least value black and the most white', () => {
    const window = windowOfRange(-1024, 3071);
    expect(grey(-1024, window)).toBe(0);
    expect(grey(3071, window)).toBe(1);
  });

  it('leaves the padding out', () => {
    const frame = { rows: 1, columns: 4, values: Int16Array.from([-2000, 0, 100, 50]) };
    const range = { slope: 1, intercept: -10, padding: { least: -2000, most: 0 } };
    expect(rangeWindow(frame, range)).toEqual({ width: 51, level: 66 });
    expect(rangeWindow(frame, { slope: 1, intercept: -10, padding: { least: -2000, most: -2000 } })).toEqual({ width: 101, level: 41 });
  });

  it('is written with a true minus sign', () => {
    expect(windowText({ width: 1500, level: -600 })).toBe('W 1500 L −600');
  });
});
