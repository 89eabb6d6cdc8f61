/** Where each slice lies on the slice bar: the last slice at the top, missing slices as room that stays empty. */

export interface BarLayout {
  readonly count: number;
  /** Height of one slice's cell, in CSS pixels. */
  readonly cell: number;
  /** Top of a slice's cell. */
  readonly top: (index: number) => number;
  /** The middle of each gap, with how many slices are missing in it. */
  readonly gaps: readonly { readonly middle: number; readonly missing: number }[];
  /** The slice at a height; past the ends the end. */
  readonly at: (y: number) => number;
}

/** Room for a gap in cells: a gap is seen, yet a hundred missing slices do not squeeze the rest. */
const GAP_CELLS = 1;
const LEAST_GAP = 6;

export function barLayout(gapsBefore: readonly number[], height: number): BarLayout {
  const count = gapsBefore.length;
  const gapCount = gapsBefore.filter((missing) => missing > 0).length;
  const even = height / Math.max(1, count + gapCount * GAP_CELLS);
  const gap = Math.max(LEAST_GAP, even * GAP_CELLS);
  const cell = Math.max(0, height - gap * gapCount) / Math.max(1, count);
  const tops: number[] = new Array<number>(count);
  const gaps: { middle: number; missing: number }[] = [];
  let y = 0;
  for (let index = count - 1; index >= 0; index--) {
    tops[index] = y;
    y += cell;
    const missing = gapsBefore[index]!;
    if (missing > 0) {
      gaps.push({ middle: y + gap / 2, missing });
      y += gap;
    }
  }
  const at = (where: number): number => {
    // From the foot upwards: the first slice whose cell begins at or above this height.
    for (let index = 0; index < count; index++) {
      if (where >= tops[index]!) {
        return index;
      }
    }
    return Math.max(0, count - 1);
  };
  return { count, cell, top: (index) => tops[index] ?? 0, gaps, at };
}
