/** Window width and level, in the unit of the values shown (HU for CT). */
export interface WindowLevel {
  readonly width: number;
  readonly level: number;
}

export type PresetName = 'brain' | 'subdural' | 'stroke' | 'bone' | 'soft';

export interface WindowPreset extends WindowLevel {
  readonly name: PresetName;
  /** Its place in the order of the presets, from 1. */
  readonly number: number;
}

export const WINDOW_PRESETS: readonly WindowPreset[] = [
  { name: 'brain', number: 1, width: 80, level: 40 },
  { name: 'subdural', number: 2, width: 200, level: 75 },
  { name: 'stroke', number: 3, width: 40, level: 40 },
  { name: 'bone', number: 4, width: 2800, level: 600 },
  { name: 'soft', number: 5, width: 350, level: 40 },
];

const MAX_WIDTH = 65_536;
const MAX_LEVEL = 65_536;

export function preset(name: PresetName): WindowPreset {
  return WINDOW_PRESETS.find((one) => one.name === name)!;
}

/** The preset that has exactly this window, if any. */
export function presetOf(window: WindowLevel): WindowPreset | undefined {
  return WINDOW_PRESETS.find((one) => one.width === window.width && one.level === window.level);
}

/** A window that the standard allows: width at least 1 (PS3.3 C.11.2.1.2). */
export function bounded({ width, level }: WindowLevel): WindowLevel {
  return {
    width: Math.min(MAX_WIDTH, Math.max(1, width)),
    level: Math.min(MAX_LEVEL, Math.max(-MAX_LEVEL, level)),
  };
}

/** A window dragged by so many screen pixels: right widens, down raises the level. Wide windows move faster. */
export function dragged(window: WindowLevel, right: number, down: number): WindowLevel {
  const speed = Math.max(0.5, window.width / 400);
  return bounded({
    width: Math.round(window.width + right * speed),
    level: Math.round(window.level + down * speed),
  });
}

/** A window of width 1 is a step; on the card it is a ramp this steep. */
const STEEP = 1e4;

/**
 * Grey as a straight line, `value * factor + offset`, before it is held within 0 and 1: the LINEAR function of PS3.3
 * C.11.2.1.2.1, whose half and whole steps matter in narrow windows.
 */
export function rampOf({ width, level }: WindowLevel): { readonly factor: number; readonly offset: number } {
  const middle = level - 0.5;
  return width > 1
    ? { factor: 1 / (width - 1), offset: 0.5 - middle / (width - 1) }
    : { factor: STEEP, offset: -middle * STEEP };
}

/** The grey of a value, 0 to 1, as the shader draws it. */
export function grey(value: number, window: WindowLevel): number {
  const { factor, offset } = rampOf(window);
  return Math.min(1, Math.max(0, value * factor + offset));
}

/** The window that holds every value from least to most. */
export function windowOfRange(least: number, most: number): WindowLevel {
  return bounded({ width: Math.round(most - least) + 1, level: Math.round((least + most + 1) / 2) });
}

/** `W 80 L 40`: the same in every language. */
export function windowText({ width, level }: WindowLevel): string {
  return `W ${plain(width)} L ${plain(level)}`;
}

function plain(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−');
}
