/** What a viewport leafs through: the slices of a stack, or planes laid through it one behind the other. */
import { planeOfSlice, distanceTo, type ImagePlane } from './image-plane';
import type { Stack, Vector } from './stack';
import type { ImageSize } from './view-state';

export type PageKind = 'slices' | 'axial' | 'coronal' | 'sagittal';

export interface Pages {
  readonly kind: PageKind;
  readonly count: number;
  readonly image: ImageSize;
  /** How many slices are missing before each page; none for planes, which show gaps within. */
  readonly gaps: readonly number[];
  /** Where a page lies; null where the files do not say. */
  plane(index: number): ImagePlane | null;
  /** The page nearest to a place in the patient; null where the files do not say. */
  nearest(place: Vector): number | null;
}

export function slicePages(stack: Stack): Pages {
  const planes = stack.slices.map((slice) => planeOfSlice(slice, stack));
  return {
    kind: 'slices',
    count: planes.length,
    image: { columns: stack.columns, rows: stack.rows, aspect: stack.rowSpacing / stack.columnSpacing },
    gaps: stack.slices.map(({ gapBefore }) => gapBefore),
    plane: (index) => planes[index] ?? null,
    nearest: (place) => {
      let best: number | null = null;
      let least = Infinity;
      planes.forEach((plane, index) => {
        const away = plane ? Math.abs(distanceTo(plane, place)) : Infinity;
        if (away < least) {
          [best, least] = [index, away];
        }
      });
      return best;
    },
  };
}
