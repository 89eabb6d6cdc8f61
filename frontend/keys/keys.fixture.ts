/** Keys for tests, as the server sends them: a few of each part of the page. */
import type { KeyLine, Owner } from './key-map';

const KEYS: Readonly<Record<Owner, Readonly<Record<string, string>>>> = {
  read: {
    'next-label': 'KeyJ', agree: 'KeyA', opposite: 'KeyX', present: 'KeyP NumpadAdd', undisputed: 'Shift+Enter',
    quote: 'KeyE', sign: 'Ctrl+Enter', undo: 'Ctrl+KeyZ', redo: 'Ctrl+Shift+KeyZ', 'previous-study': 'BracketLeft',
  },
  view: {
    'slice-up': 'ArrowUp', 'slice-down': 'ArrowDown', 'ten-up': 'Shift+ArrowUp', 'first-slice': 'Home',
    'next-series': 'ArrowRight PageDown', 'window-brain': 'Digit1 Numpad1', 'window-soft': 'Numpad5',
    'window-file': 'Digit0', overlay: 'KeyI', reset: 'KeyR', invert: 'KeyG', distance: 'KeyD', 'remove-mark': 'Backspace',
  },
  list: { 'next-reading': 'KeyN', search: 'Slash' },
};

export function keys(changed: Readonly<Record<string, string>> = {}): KeyLine[] {
  return (Object.keys(KEYS) as Owner[]).flatMap((owner) =>
    Object.entries(KEYS[owner]).map(([action, given]) => {
      const chords = (changed[action] ?? given).split(' ');
      return { action, owner, chords, caps: chords.map((chord) => chord.replace(/Key/, '').replaceAll('+', ' ')) };
    }),
  );
}

export function pressed(code: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return {
    code, key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false, ...more,
  } as KeyboardEvent;
}
