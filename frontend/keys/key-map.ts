/** The keys of whoever sits here, for all parts of the page: the server has the one list of them. */

/** Which part of a page hears a key. */
export type Owner = 'read' | 'view' | 'list';

export interface KeyLine {
  readonly action: string;
  readonly owner: Owner;
  /** Such as `Ctrl+Shift+KeyZ`. */
  readonly chords: readonly string[];
  /** What stands on the keys, such as `Ctrl Shift Z`. */
  readonly caps: readonly string[];
}

let lines = new Map<string, KeyLine>();
let byChord = new Map<string, string>();
const listeners = new Set<() => void>();

/** Takes the keys into use in place of those before. */
export function useKeys(keys: readonly KeyLine[]): void {
  lines = new Map(keys.map((line) => [line.action, line]));
  byChord = new Map(keys.flatMap((line) => line.chords.map((chord) => [`${line.owner} ${chord}`, line.action])));
  listeners.forEach((listener) => listener());
}

/** @return ends it */
export function whenKeysChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What stands on the keys of an action; none before the keys have come. */
export function capsOf(action: string): readonly string[] {
  return lines.get(action)?.caps ?? [];
}

/** A key by its place, so that any layout works; null where it cannot be one of ours. */
export function chordOf(event: KeyboardEvent): string | null {
  if (event.isComposing || event.altKey || !event.code) {
    return null;
  }
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`;
}

/** What a key does in a part of the page, or null where it is not that part's. */
export function actionFor(event: KeyboardEvent, owner: Owner): string | null {
  const chord = chordOf(event);
  return chord === null ? null : (byChord.get(`${owner} ${chord}`) ?? null);
}

/** Keys as `aria-keyshortcuts` wants them (WAI-ARIA 1.2): by what stands on the key, joined by plus signs. */
export function shortcuts(action: string): string {
  return capsOf(action)
    .map((caps) => caps.replace(/^Ctrl /, 'Control ').replace(/ /g, '+').replace(/\+\+$/, '+Plus').replace(/^\+$/, 'Plus'))
    .join(' ');
}
