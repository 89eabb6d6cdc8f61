/** What the reader has set for all viewports together. */
import type { Layout } from './layouts';

export interface Look {
  readonly layout: Layout;
  /** The words over the image. */
  readonly overlay: boolean;
  /** Whether values between pixels are interpolated. */
  readonly interpolated: boolean;
}

export const FIRST_LOOK: Look = { layout: 'single', overlay: true, interpolated: true };
