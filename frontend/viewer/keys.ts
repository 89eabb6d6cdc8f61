/** Which key does what: by the key's place, so that a Russian layout works, and never while somebody types. */
import type { DrawnKind } from './marks/mark';

export type KeyAction =
  | { readonly do: 'step'; readonly by: number }
  | { readonly do: 'first' | 'last' | 'file-window' | 'overlay' | 'reset' | 'invert' }
  | { readonly do: 'layout'; readonly layout: 'pair' | 'planes' }
  | { readonly do: 'preset'; readonly number: number }
  | { readonly do: 'series'; readonly step: -1 | 1 }
  | MarkAction;

export type MarkAction =
  | { readonly do: 'draw'; readonly kind: DrawnKind }
  | { readonly do: 'key-slice' | 'remove-mark' | 'lay-down' };

const FAR = 10;

/** Up is towards the head: the last slice is at the top of the slice bar. */
const PLAIN: Readonly<Record<string, KeyAction>> = {
  ArrowUp: { do: 'step', by: 1 },
  ArrowDown: { do: 'step', by: -1 },
  Home: { do: 'first' },
  End: { do: 'last' },
  ArrowLeft: { do: 'series', step: -1 },
  ArrowRight: { do: 'series', step: 1 },
  PageUp: { do: 'series', step: -1 },
  PageDown: { do: 'series', step: 1 },
  KeyB: { do: 'layout', layout: 'pair' },
  KeyM: { do: 'layout', layout: 'planes' },
  KeyI: { do: 'overlay' },
  KeyR: { do: 'reset' },
  KeyG: { do: 'invert' },
  KeyD: { do: 'draw', kind: 'DISTANCE' },
  KeyO: { do: 'draw', kind: 'ELLIPSE' },
  KeyT: { do: 'draw', kind: 'ARROW' },
  KeyK: { do: 'key-slice' },
  Backspace: { do: 'remove-mark' },
  Delete: { do: 'remove-mark' },
  Escape: { do: 'lay-down' },
  Digit0: { do: 'file-window' },
  Numpad0: { do: 'file-window' },
};
const SHIFTED: Readonly<Record<string, KeyAction>> = {
  ArrowUp: { do: 'step', by: FAR },
  ArrowDown: { do: 'step', by: -FAR },
};
const DIGIT = /^(?:Digit|Numpad)([1-5])$/;
/** Keys that controls of a page use themselves while they have the focus. */
const NAVIGATION = /^(?:Arrow|Page|Home$|End$)/;

/** What a key does, or null where it is not the viewer's. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
    return null;
  }
  if (event.shiftKey) {
    return SHIFTED[event.code] ?? null;
  }
  const digit = DIGIT.exec(event.code);
  const action: KeyAction | null = digit ? { do: 'preset', number: Number(digit[1]) } : (PLAIN[event.code] ?? null);
  const repeats = action?.do === 'step';
  return event.repeat && !repeats ? null : action;
}

/** Whether the key belongs to somebody else: to a field, to a control that moves by arrows, to a dialog. */
export function belongsElsewhere(event: KeyboardEvent, page: Document, viewer: EventTarget): boolean {
  const path = event.composedPath();
  if (event.defaultPrevented || path.some(isField) || dialogOpen(page)) {
    return true;
  }
  return NAVIGATION.test(event.code) && !path.includes(viewer) && path.some(movesByArrows);
}

const NOT_TYPED = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'image', 'file', 'color']);
const FIELD_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
const FIELDS =
  /^vaadin-(?:text-field|text-area|password-field|email-field|number-field|integer-field|big-decimal-field|combo-box|multi-select-combo-box|select|date-picker|time-picker|date-time-picker|rich-text-editor|message-input)$/;

/** Whether a place in the page takes typed text. */
export function isField(target: EventTarget): boolean {
  const element = target as Partial<HTMLElement> & EventTarget;
  const tag = element.localName;
  if (!tag) {
    return false;
  }
  if (tag === 'input') {
    return !NOT_TYPED.has((element as HTMLInputElement).type);
  }
  return (
    tag === 'textarea' ||
    tag === 'select' ||
    FIELDS.test(tag) ||
    element.isContentEditable === true ||
    FIELD_ROLES.has(element.getAttribute?.('role') ?? '')
  );
}

const ARROW_ROLES = new Set(
  ['grid', 'treegrid', 'listbox', 'menu', 'menubar', 'radiogroup', 'slider', 'tablist', 'tree', 'separator'],
);
const ARROW_TAGS = /^(?:vaadin-(?:grid|menu-bar|tabs|list-box|radio-group|split-layout)|input|summary)$/;

function movesByArrows(target: EventTarget): boolean {
  const element = target as Partial<HTMLElement> & EventTarget;
  return (
    ARROW_TAGS.test(element.localName ?? '') || ARROW_ROLES.has(element.getAttribute?.('role') ?? '')
  );
}

const DIALOGS = [
  'dialog[open]',
  'vaadin-dialog[opened]:not([data-leaving])',
  'vaadin-confirm-dialog[opened]',
  'vaadin-login-overlay[opened]',
  // A Vaadin dialog that was closed stays in the page, still marked as modal, until the server has taken it out.
  '[role="dialog"][aria-modal="true"]:not(vaadin-dialog)',
  '[role="alertdialog"][aria-modal="true"]:not(vaadin-confirm-dialog)',
].join(',');

/** How long a dialog may take to follow Escape before it counts as open again, ms. */
const LEAVING = 1000;

/**
 * Escape closes a dialog only when the server has said so. Until then the dialog counts as closed, so that a key
 * pressed right behind Escape is the page's and not lost.
 */
export function leaveByEscape(event: KeyboardEvent, page: Document): void {
  if (event.code !== 'Escape') {
    return;
  }
  for (const dialog of page.querySelectorAll<HTMLElement & { noCloseOnEsc?: boolean }>('vaadin-dialog[opened]')) {
    if (dialog.noCloseOnEsc !== true) {
      dialog.setAttribute('data-leaving', '');
      setTimeout(() => dialog.removeAttribute('data-leaving'), LEAVING);
    }
  }
}

export function dialogOpen(page: Document): boolean {
  return page.querySelector(DIALOGS) !== null;
}
