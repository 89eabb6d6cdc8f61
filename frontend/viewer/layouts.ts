/** How the viewports of the light box lie beside each other. */
import type { ReformatKind } from './reformat';
import type { ViewportName } from './viewport';

export type Layout = 'single' | 'pair' | 'planes' | 'compare';

export const LAYOUTS: readonly Layout[] = ['single', 'pair', 'planes', 'compare'];

/**
 * The viewports of a layout, in reading order.
 *
 * @param crossing the two kinds of plane that the slices in front are not
 */
export function viewportsOf(layout: Layout, crossing: readonly ReformatKind[]): readonly ViewportName[] {
  switch (layout) {
    case 'single':
      return ['main'];
    case 'pair':
      return ['main', 'bone'];
    case 'compare':
      return ['main', 'second'];
    case 'planes':
      return ['main', 'bone', ...crossing];
  }
}

export function isLayout(value: unknown): value is Layout {
  return LAYOUTS.includes(value as Layout);
}
