import { beforeEach, describe, expect, it } from 'vitest';
import { useKeys } from '../keys/key-map';
import { keys, pressed as key } from '../keys/keys.fixture';
import { actionOf } from './key-actions';

beforeEach(() => useKeys(keys()));

describe('keys of the reading page', () => {
  it.each([
    ['KeyJ', 'next-label'], ['KeyA', 'agree'], ['KeyX', 'opposite'], ['KeyP', 'present'], ['NumpadAdd', 'present'],
    ['BracketLeft', 'previous-study'],
  ])('%s means %s', (code, action) => {
    expect(actionOf(key(code), 'reading')).toBe(action);
  });

  it('follows the keys of the person, and the key before means nothing any more', () => {
    useKeys(keys({ agree: 'KeyQ' }));
    expect(actionOf(key('KeyQ'), 'reading')).toBe('agree');
    expect(actionOf(key('KeyA'), 'reading')).toBeNull();
  });

  it('leaves the sentence under the pointer to the report', () => {
    expect(actionOf(key('KeyE'), 'reading')).toBeNull();
  });

  it('goes by the place of the key, so a Russian layout works', () => {
    expect(actionOf(key('KeyA', { key: 'ф' }), 'reading')).toBe('agree');
    expect(actionOf(key('BracketLeft', { key: 'х' }), 'reading')).toBe('previous-study');
  });

  it('signs, undoes and redoes only with Ctrl or Command', () => {
    expect(actionOf(key('Enter', { ctrlKey: true }), 'reading')).toBe('sign');
    expect(actionOf(key('Enter'), 'reading')).toBeNull();
    expect(actionOf(key('KeyZ', { metaKey: true }), 'reading')).toBe('undo');
    expect(actionOf(key('KeyZ', { ctrlKey: true, shiftKey: true }), 'reading')).toBe('redo');
    expect(actionOf(key('KeyZ'), 'reading')).toBeNull();
  });

  it('answers all that is undisputed with Shift and Enter', () => {
    expect(actionOf(key('Enter', { shiftKey: true }), 'reading')).toBe('undisputed');
    expect(actionOf(key('Enter', { shiftKey: true }), 'worklist')).toBeNull();
  });

  it('leaves the combinations of the browser alone', () => {
    expect(actionOf(key('KeyA', { ctrlKey: true }), 'reading')).toBeNull();
    expect(actionOf(key('KeyN', { ctrlKey: true }), 'reading')).toBeNull();
    expect(actionOf(key('KeyF', { ctrlKey: true }), 'reading')).toBeNull();
    expect(actionOf(key('KeyA', { altKey: true }), 'reading')).toBeNull();
    expect(actionOf(key('KeyA', { shiftKey: true }), 'reading')).toBeNull();
  });

  it('counts a key that is held down once, and none while a word is composed', () => {
    expect(actionOf(key('KeyA', { repeat: true }), 'reading')).toBeNull();
    expect(actionOf(key('KeyA', { isComposing: true }), 'reading')).toBeNull();
  });

  it('opens the help with the question mark of any layout', () => {
    expect(actionOf(key('Slash', { shiftKey: true, key: '?' }), 'reading')).toBe('help');
    expect(actionOf(key('Digit7', { shiftKey: true, key: '?' }), 'reading')).toBe('help');
    expect(actionOf(key('Slash', { shiftKey: true, key: ',' }), 'worklist')).toBe('help');
  });
});

describe('keys of the worklist', () => {
  it('opens the next study and goes to the search field', () => {
    expect(actionOf(key('KeyN'), 'worklist')).toBe('next-reading');
    expect(actionOf(key('Slash', { key: '/' }), 'worklist')).toBe('search');
  });

  it('answers nothing', () => {
    expect(actionOf(key('KeyA'), 'worklist')).toBeNull();
    expect(actionOf(key('Enter', { ctrlKey: true }), 'worklist')).toBeNull();
  });
});
