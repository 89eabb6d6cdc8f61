/** Which marks an image shows: those that lie in its plane, whatever series and layout they were made in. */
import { distanceTo, type ImagePlane } from '../image-plane';
import type { Pages } from '../pages';
import type { Mark } from './mark';

/** Of the stack that a mark was made in, another slice shows it only if it lies at the same place, mm. */
const SAME_PLACE = 0.05;

/** What an image is, for the question which marks lie in it. */
export interface Sight {
  /** The address of the stack. */
  readonly source: string;
  readonly frameOfReference: string;
  /** SOP Instance UID and frame of a slice; null for a plane through the stack. */
  readonly slice: { readonly sop: string; readonly frame: number } | null;
  readonly plane: ImagePlane | null;
  /** Half the way to the next image, mm. */
  readonly reach: number;
}

/** Half the way from a page to the nearer of its neighbours, mm; 0 where nobody knows. */
export function reachOf(pages: Pages, index: number): number {
  const plane = pages.plane(index);
  const steps = [index - 1, index + 1]
    .filter((at) => at >= 0 && at < pages.count)
    .map((at) => pages.plane(at))
    .map((other) => (plane && other ? Math.abs(distanceTo(plane, other.origin)) : 0))
    .filter((step) => step > SAME_PLACE);
  return steps.length > 0 ? Math.min(...steps) / 2 : 0;
}

export function isOfSlice(mark: Mark, sight: Sight): boolean {
  return mark.source === sight.source && mark.sop === sight.slice?.sop && mark.frame === sight.slice.frame;
}

/** Whether the image shows the mark. */
export function shows(sight: Sight, mark: Mark): boolean {
  const { plane, slice } = sight;
  if (mark.kind === 'KEY_SLICE' || isOfSlice(mark, sight)) {
    return isOfSlice(mark, sight);
  }
  const sameStack = mark.source === sight.source;
  const sameSpace = sameStack || (mark.frameOfReference !== '' && mark.frameOfReference === sight.frameOfReference);
  if (!plane || !sameSpace) {
    return false;
  }
  const reach = sameStack && slice && mark.sop ? SAME_PLACE : Math.max(SAME_PLACE, sight.reach);
  return mark.points.every((point) => Math.abs(distanceTo(plane, point)) <= reach);
}
