/** How the viewports of the light box lie beside each other. */
import type { ViewportName } from './viewport';

export type Layout = 'single' | 'pair';

/** The viewports of a layout, in reading order. */
export const VIEWPORTS: Readonly<Record<Layout, readonly ViewportName[]>> = {
  single: ['main'],
  pair: ['main', 'bone'],
};
