import { beforeEach, describe, expect, it } from 'vitest';
import { useKeys } from '../keys/key-map';
import { keys } from '../keys/keys.fixture';
import { actionOf, belongsElsewhere, isField, leaveByEscape } from './keys';

type Fake = Record<string, unknown>;

function key(code: string, changes: Fake = {}): KeyboardEvent {
  const path = (changes['path'] as EventTarget[] | undefined) ?? [];
  return { code, key: '', repeat: false, composedPath: () => path, ...changes } as unknown as KeyboardEvent;
}

function element(localName: string, changes: Fake = {}, role = ''): EventTarget {
  return { localName, getAttribute: () => role, ...changes } as unknown as EventTarget;
}

beforeEach(() => useKeys(keys()));

const quiet = { querySelector: () => null } as unknown as Document;
const withDialog = { querySelector: () => ({}) } as unknown as Document;
const viewer = element('slice-viewer');

describe('A key', () => {
  it.each([
    ['ArrowUp', { do: 'step', by: 1 }],
    ['ArrowDown', { do: 'step', by: -1 }],
    ['Home', { do: 'first' }],
    ['ArrowRight', { do: 'series', step: 1 }],
    ['PageDown', { do: 'series', step: 1 }],
    ['Digit0', { do: 'file-window' }],
    ['Digit1', { do: 'preset', number: 1 }],
    ['Numpad5', { do: 'preset', number: 5 }],
    ['KeyI', { do: 'overlay' }],
    ['KeyR', { do: 'reset' }],
    ['KeyG', { do: 'invert' }],
  ])('%s does what the table of keys says', (code, action) => {
    expect(actionOf(key(code))).toEqual(action);
  });

  it('zooms, shifts and windows as a drag of the mouse does, and goes on while it is held', () => {
    useKeys(keys({ invert: 'Period', overlay: 'Ctrl+ArrowLeft' }).map((line) =>
      line.action === 'invert' ? { ...line, action: 'zoom-in' } : line.action === 'overlay' ? { ...line, action: 'shift-left' } : line,
    ));
    expect(actionOf(key('Period', { repeat: true }))).toEqual({ do: 'zoom', by: 1.25 });
    expect(actionOf(key('ArrowLeft', { ctrlKey: true, repeat: true }))).toEqual({ do: 'shift', right: -40, down: 0 });
  });

  it('is told by its place, so that a Russian layout works', () => {
    expect(actionOf(key('KeyI', { key: 'ш' }))).toEqual({ do: 'overlay' });
    expect(actionOf(key('KeyX', { key: 'i' }))).toBeNull();
  });

  it('with Shift goes ten slices, and no letter works with Shift', () => {
    expect(actionOf(key('ArrowUp', { shiftKey: true }))).toEqual({ do: 'step', by: 10 });
    expect(actionOf(key('KeyR', { shiftKey: true }))).toBeNull();
  });

  it('follows the person\'s own keys, and Escape always lays a tool down', () => {
    useKeys(keys({ invert: 'KeyQ' }));
    expect(actionOf(key('KeyQ'))).toEqual({ do: 'invert' });
    expect(actionOf(key('KeyG'))).toBeNull();
    expect(actionOf(key('Escape'))).toEqual({ do: 'lay-down' });
  });

  it('with Ctrl, Alt or Meta is the browser\'s or another room\'s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
      expect(actionOf(key('KeyR', { [held]: true }))).toBeNull();
    }
  });

  it('that is held down pages on, but does not toggle on and off', () => {
    expect(actionOf(key('ArrowUp', { repeat: true }))).toEqual({ do: 'step', by: 1 });
    expect(actionOf(key('KeyG', { repeat: true }))).toBeNull();
    expect(actionOf(key('ArrowRight', { repeat: true }))).toBeNull();
  });
});

describe('A key does not reach the viewer', () => {
  it.each([
    ['a text input', element('input', { type: 'text' })],
    ['a number input', element('input', { type: 'number' })],
    ['a text area', element('textarea')],
    ['a select', element('select')],
    ['editable content', element('div', { isContentEditable: true })],
    ['a Vaadin text field', element('vaadin-text-field')],
    ['a Vaadin combo box', element('vaadin-combo-box')],
    ['a text box by role', element('div', {}, 'textbox')],
  ])('while somebody types in %s', (_, field) => {
    expect(isField(field)).toBe(true);
    expect(belongsElsewhere(key('Digit1', { path: [field, element('body')] }), quiet, viewer)).toBe(true);
  });

  it('but not once Escape was pressed on the dialog', () => {
    const marks = new Set<string>();
    const dialog = { setAttribute: (name: string) => marks.add(name), removeAttribute: (name: string) => marks.delete(name) };
    const page = { querySelectorAll: () => [dialog] } as unknown as Document;
    leaveByEscape(key('KeyI'), page);
    expect(marks.size).toBe(0);
    leaveByEscape(key('Escape'), page);
    expect(marks).toContain('data-leaving');
  });

  it('while a dialog is open', () => {
    expect(belongsElsewhere(key('KeyI'), withDialog, viewer)).toBe(true);
  });

  it('once somebody else has taken it', () => {
    expect(belongsElsewhere(key('KeyI', { defaultPrevented: true }), quiet, viewer)).toBe(true);
  });

  it('when it moves within a grid, a menu, a radio group or a split', () => {
    for (const tag of ['vaadin-grid', 'vaadin-menu-bar', 'vaadin-radio-group', 'vaadin-split-layout']) {
      expect(belongsElsewhere(key('ArrowDown', { path: [element(tag)] }), quiet, viewer)).toBe(true);
      expect(belongsElsewhere(key('Digit4', { path: [element(tag)] }), quiet, viewer)).toBe(false);
    }
    expect(belongsElsewhere(key('Home', { path: [element('div', {}, 'listbox')] }), quiet, viewer)).toBe(true);
  });
});

describe('A key reaches the viewer', () => {
  it('from anywhere else on the page, from buttons and check boxes too', () => {
    for (const target of [element('body'), element('button'), element('input', { type: 'checkbox' })]) {
      expect(belongsElsewhere(key('Digit1', { path: [target] }), quiet, viewer)).toBe(false);
    }
  });

  it('from its own slider', () => {
    const slider = element('div', {}, 'slider');
    expect(belongsElsewhere(key('ArrowUp', { path: [slider, viewer] }), quiet, viewer)).toBe(false);
  });
});
