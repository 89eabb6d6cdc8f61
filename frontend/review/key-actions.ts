/** What a key means on the pages of the review room; which key it is, the person's own key map says. */
import { actionFor } from '../keys/key-map';

export type Page = 'reading' | 'worklist';

/** Heard by another part of the page: the report knows which sentence is under the pointer. */
const ELSEWHERE = new Set(['quote']);

/** What a key does on a page, or null where it is not the page's. A key that is held down counts once. */
export function actionOf(event: KeyboardEvent, page: Page): string | null {
  if (event.repeat) {
    return null;
  }
  const action = actionFor(event, page === 'reading' ? 'read' : 'list');
  if (action !== null) {
    return ELSEWHERE.has(action) ? null : action;
  }
  return isHelp(event) ? 'help' : null;
}

/** The question mark, wherever a layout has it, and the place of the American one. */
function isHelp(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  return !held && (event.key === '?' || (event.shiftKey && event.code === 'Slash'));
}
