/** Where the words of marks stand, so that those of marks beside each other can be read. CSS pixels of the viewport. */
import type { Point } from '../geometry';

/** From one line of words to the next. */
export const LINE_HEIGHT = 15;
/** About the width of a letter. */
const LETTER = 7;
const MARGIN = 4;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The place nearest below the wanted one that no other words have; it is then taken.
 *
 * @param wanted where the first line would begin, on its base line
 * @param room the width of the viewport: words do not run out of it
 */
export function freePlace(wanted: Point, lines: readonly string[], taken: Box[], room = Infinity): Point {
  if (lines.length === 0) {
    return wanted;
  }
  const width = LETTER * Math.max(...lines.map(({ length }) => length));
  const height = LINE_HEIGHT * lines.length;
  const left = Math.max(MARGIN, Math.min(wanted.x, room - width - MARGIN));
  const boxAt = (y: number): Box => ({ left, top: y - LINE_HEIGHT, right: left + width, bottom: y - LINE_HEIGHT + height });
  let { y } = wanted;
  for (let other = taken.find((box) => overlap(box, boxAt(y))); other; other = taken.find((box) => overlap(box, boxAt(y)))) {
    y = other.bottom + LINE_HEIGHT;
  }
  taken.push(boxAt(y));
  return { x: left, y };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
