/** Notes that do not fit under an image: the worst stay, the others are counted. The page's top bar has all of them. */
import type { Note } from './overlay';
import type { Texts } from './texts';
import type { Size } from './view-state';

const LINE = 17;
/** About the width of a letter, and the share of the image that a corner may have, see `style`. */
const LETTER = 6.5;
const SHARE = 0.46;
/** The lower half less the letter at the edge beside it and the line that it is not for diagnosis. */
const TAKEN = 50;

/** @param notes the worst first */
export function folded(notes: readonly Note[], { width, height }: Size, texts: Texts): readonly Note[] {
  const room = Math.floor((height / 2 - TAKEN) / LINE);
  const lines = notes.map(({ text }) => Math.max(1, Math.ceil((text.length * LETTER) / Math.max(1, width * SHARE))));
  const needed = lines.reduce((sum, each) => sum + each, 0);
  if (needed <= room) {
    return notes;
  }
  let used = 1;
  const kept = notes.filter((_, at) => (used += lines[at]!) <= room);
  const rest = notes.filter((note) => !kept.includes(note));
  return [...kept, { text: texts.of('more-findings', rest.length), weight: rest[0]!.weight }];
}
