/** What the reader has set for all viewports together. */
import { isLayout, type Layout } from './layouts';
import type { Slab } from './volume-program';
import type { PresetName } from './window-presets';

export interface Look {
  readonly layout: Layout;
  /** The words over the image. */
  readonly overlay: boolean;
  /** Whether values between pixels are interpolated. */
  readonly interpolated: boolean;
  /** Whether each image shows where the others cut it. */
  readonly lines: boolean;
  readonly slab: Slab;
  /** The window in which soft-tissue series open: the one chosen last. Bone is looked into, never stayed in. */
  readonly window: SoftWindow;
}

export type SoftWindow = Exclude<PresetName, 'bone'>;
const SOFT: readonly SoftWindow[] = ['brain', 'subdural', 'stroke', 'soft'];

export function isSoftWindow(name: unknown): name is SoftWindow {
  return SOFT.includes(name as SoftWindow);
}

export const LEAST_SLAB = 1;
export const MOST_SLAB = 20;

export const FIRST_LOOK: Look = {
  layout: 'single',
  overlay: true,
  interpolated: true,
  lines: true,
  slab: { kind: 'thin', thickness: 5 },
  window: 'brain',
};

/** A look that was kept as text, with what it lacks or has wrong as at first. */
export function readLook(kept: string): Look {
  const given = parsed(kept) as Partial<Record<keyof Look, unknown>>;
  const flag = (name: 'overlay' | 'interpolated' | 'lines') =>
    typeof given[name] === 'boolean' ? given[name] : FIRST_LOOK[name];
  return {
    layout: isLayout(given.layout) ? given.layout : FIRST_LOOK.layout,
    overlay: flag('overlay'),
    interpolated: flag('interpolated'),
    lines: flag('lines'),
    slab: readSlab(given.slab),
    window: isSoftWindow(given.window) ? given.window : FIRST_LOOK.window,
  };
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function readSlab(kept: unknown): Slab {
  const { kind, thickness } = (kept ?? {}) as Partial<Slab>;
  const known = kind === 'mean' || kind === 'most' || kind === 'thin';
  return known && Number.isFinite(thickness) ? { kind, thickness: withinSlab(thickness!) } : FIRST_LOOK.slab;
}

/** A thickness that a slab may have, in whole mm. */
export function withinSlab(thickness: number): number {
  return Math.min(MOST_SLAB, Math.max(LEAST_SLAB, Math.round(thickness)));
}
