/** What undo and redo go back and forth between, as the page knows it; the server keeps the same. */
import type { Made } from './change';

/** A state as the journal writes it. */
export type Entry = Omit<Made, 'submit' | 'seen'>;

/** One state in place of another. */
export interface Turn {
  readonly before: Entry;
  readonly after: Entry;
}

/** What can be undone and redone, the newest first; null for what only the server knows. */
export interface Turns {
  readonly done: readonly (Turn | null)[];
  readonly undone: readonly (Turn | null)[];
}

export const NO_TURNS: Turns = { done: [], undone: [] };

/** The turns once something was done: what was undone before cannot be redone any more. */
export function did({ done }: Turns, turn: Turn | null): Turns {
  return { done: [turn, ...done], undone: [] };
}

/** What a key writes and the turns behind it; null where nothing is to be undone or redone. */
export function turned(
  { done, undone }: Turns,
  action: 'undo' | 'redo',
): { readonly entry: Entry | null; readonly turns: Turns } | null {
  const [turn, ...rest] = action === 'undo' ? done : undone;
  if (turn === undefined) {
    return null;
  }
  return action === 'undo'
    ? { entry: turn?.before ?? null, turns: { done: rest, undone: [turn, ...undone] } }
    : { entry: turn?.after ?? null, turns: { done: [turn, ...done], undone: rest } };
}

/** One answer in place of another; empty for none. */
export function answering(label: string, before: string, after: string): Turn {
  return { before: { kind: 'verdict', label, value: before }, after: { kind: 'verdict', label, value: after } };
}

/** The turn of a mark that was not there before; null for any other evidence, as only the server knows what it was before. */
export function drawing(given: Made, isNew: boolean): Turn | null {
  const { label, value, mark } = given;
  return mark && isNew
    ? { before: { kind: 'unmark', label, value: mark.id }, after: { kind: 'marks', label, value, marks: [{ label, mark }] } }
    : null;
}
