/** What a window lets the reader see, by width and level; the names are the server's. */
import type { WindowLevel } from '../window-presets';

export type WindowKind = 'BRAIN' | 'BONE' | 'OTHER';

/** Grey and white matter stay apart: up to subdural (200/75), wider ones hide what is looked for. */
const BRAIN_WIDEST = 250;
const BRAIN_LEVELS = { least: 0, most: 110 };
/** Cortical bone is not yet white and its edges are still there: bone is 2800/600 here, 1500/300 elsewhere. */
const BONE_NARROWEST = 1000;
const BONE_LEVELS = { least: 200, most: 1200 };

export function kindOf({ width, level }: WindowLevel): WindowKind {
  if (width <= BRAIN_WIDEST && within(level, BRAIN_LEVELS)) {
    return 'BRAIN';
  }
  return width >= BONE_NARROWEST && within(level, BONE_LEVELS) ? 'BONE' : 'OTHER';
}

function within(level: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return level >= least && level <= most;
}
