/** What a key does in the viewer, and never while somebody types; which key it is, the person's own key map says. */
import { actionFor, chordOf } from '../keys/key-map';
import type { DrawnKind } from './marks/mark';

export type KeyAction =
  | { readonly do: 'step'; readonly by: number }
  | { readonly do: 'first' | 'last' | 'file-window' | 'overlay' | 'reset' | 'invert' | 'maximise' }
  | { readonly do: 'zoom'; readonly by: number }
  | { readonly do: 'shift' | 'window'; readonly right: number; readonly down: number }
  | { readonly do: 'layout'; readonly layout: 'pair' | 'planes' }
  | { readonly do: 'preset'; readonly number: number }
  | { readonly do: 'series'; readonly step: -1 | 1 }
  | MarkAction;

export type MarkAction =
  | { readonly do: 'draw'; readonly kind: DrawnKind }
  | { readonly do: 'key-slice' | 'remove-mark' | 'lay-down' };

const FAR = 10;
/** By how much a key zooms, shifts (CSS pixels) and changes the window (as so many pixels of a drag do). */
const ZOOM = 1.25;
const SHIFT = 40;
const WINDOW = 10;

/** What each of the viewer's actions does. Up is towards the head: the last slice is at the top of the slice bar. */
const DOES: Readonly<Record<string, KeyAction>> = {
  'slice-up': { do: 'step', by: 1 },
  'slice-down': { do: 'step', by: -1 },
  'ten-up': { do: 'step', by: FAR },
  'ten-down': { do: 'step', by: -FAR },
  'first-slice': { do: 'first' },
  'last-slice': { do: 'last' },
  'previous-series': { do: 'series', step: -1 },
  'next-series': { do: 'series', step: 1 },
  'window-brain': { do: 'preset', number: 1 },
  'window-subdural': { do: 'preset', number: 2 },
  'window-stroke': { do: 'preset', number: 3 },
  'window-bone': { do: 'preset', number: 4 },
  'window-soft': { do: 'preset', number: 5 },
  'window-file': { do: 'file-window' },
  pair: { do: 'layout', layout: 'pair' },
  planes: { do: 'layout', layout: 'planes' },
  overlay: { do: 'overlay' },
  reset: { do: 'reset' },
  invert: { do: 'invert' },
  maximise: { do: 'maximise' },
  'zoom-in': { do: 'zoom', by: ZOOM },
  'zoom-out': { do: 'zoom', by: 1 / ZOOM },
  'shift-left': { do: 'shift', right: -SHIFT, down: 0 },
  'shift-right': { do: 'shift', right: SHIFT, down: 0 },
  'shift-up': { do: 'shift', right: 0, down: -SHIFT },
  'shift-down': { do: 'shift', right: 0, down: SHIFT },
  'window-wider': { do: 'window', right: WINDOW, down: 0 },
  'window-narrower': { do: 'window', right: -WINDOW, down: 0 },
  'level-up': { do: 'window', right: 0, down: WINDOW },
  'level-down': { do: 'window', right: 0, down: -WINDOW },
  distance: { do: 'draw', kind: 'DISTANCE' },
  ellipse: { do: 'draw', kind: 'ELLIPSE' },
  arrow: { do: 'draw', kind: 'ARROW' },
  'key-slice': { do: 'key-slice' },
  'remove-mark': { do: 'remove-mark' },
};
/** Keys that controls of a page use themselves while they have the focus. */
const NAVIGATION = /^(?:Arrow|Page|Home$|End$)/;

/** What a key that is held down goes on doing; others count once. */
const GOES_ON: ReadonlySet<string | undefined> = new Set(['step', 'zoom', 'shift', 'window']);

/** What a key does, or null where it is not the viewer's. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  const action = event.code === 'Escape' ? layDown(event) : (DOES[actionFor(event, 'view') ?? ''] ?? null);
  return event.repeat && !GOES_ON.has(action?.do) ? null : action;
}

function layDown(event: KeyboardEvent): KeyAction | null {
  return chordOf(event) === 'Escape' ? { do: 'lay-down' } : null;
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
