/** Which key does what on the pages of the review room: by the key's place, so that a Russian layout works. */

export type Page = 'reading' | 'worklist';

const READING: Readonly<Record<string, string>> = {
  KeyJ: 'next-label',
  KeyL: 'previous-label',
  KeyA: 'agree',
  KeyX: 'opposite',
  KeyP: 'present',
  Equal: 'present',
  NumpadAdd: 'present',
  Minus: 'absent',
  NumpadSubtract: 'absent',
  KeyU: 'uncertain',
  KeyN: 'not-assessable',
  KeyC: 'comment',
  KeyF: 'flag',
  BracketLeft: 'previous-study',
  BracketRight: 'next-study',
};
const READING_WITH_SHIFT: Readonly<Record<string, string>> = { Enter: 'undisputed', NumpadEnter: 'undisputed' };
const READING_WITH_CONTROL: Readonly<Record<string, string>> = {
  Enter: 'sign',
  NumpadEnter: 'sign',
  KeyZ: 'undo',
  KeyY: 'redo',
};
const WORKLIST: Readonly<Record<string, string>> = { KeyN: 'next-study', Slash: 'search' };

/** What a key does on a page, or null where it is not the page's. A key that is held down counts once. */
export function actionOf(event: KeyboardEvent, page: Page): string | null {
  if (event.repeat || event.isComposing || event.altKey) {
    return null;
  }
  if (event.key === '?' && !event.ctrlKey && !event.metaKey) {
    return 'help';
  }
  if (event.ctrlKey || event.metaKey) {
    return page === 'reading' ? withControl(event) : null;
  }
  if (event.shiftKey) {
    return (page === 'reading' ? READING_WITH_SHIFT[event.code] : null) ?? (event.code === 'Slash' ? 'help' : null);
  }
  return (page === 'reading' ? READING : WORKLIST)[event.code] ?? null;
}

function withControl(event: KeyboardEvent): string | null {
  if (event.shiftKey) {
    return event.code === 'KeyZ' ? 'redo' : null;
  }
  return READING_WITH_CONTROL[event.code] ?? null;
}
