import { beforeEach, describe, expect, it } from 'vitest';
import { actionFor, capsOf, chordOf, shortcuts, useKeys, whenKeysChange } from './key-map';
import { keys, pressed } from './keys.fixture';

beforeEach(() => useKeys(keys()));

describe('the key map', () => {
  it('knows each key in the part of the page that hears it', () => {
    expect(actionFor(pressed('KeyA'), 'read')).toBe('agree');
    expect(actionFor(pressed('KeyA'), 'view')).toBeNull();
    expect(actionFor(pressed('KeyN'), 'list')).toBe('next-reading');
  });

  it('goes by the place of a key, so that a Russian layout works', () => {
    expect(actionFor(pressed('KeyA', { key: 'ф' }), 'read')).toBe('agree');
    expect(actionFor(pressed('KeyF', { key: 'a' }), 'read')).toBeNull();
  });

  it('tells Ctrl, Command and Shift apart from the bare key, and leaves Alt to the browser', () => {
    expect(chordOf(pressed('KeyZ', { metaKey: true, shiftKey: true }))).toBe('Ctrl+Shift+KeyZ');
    expect(actionFor(pressed('KeyZ'), 'read')).toBeNull();
    expect(actionFor(pressed('KeyA', { ctrlKey: true }), 'read')).toBeNull();
    expect(chordOf(pressed('KeyA', { altKey: true }))).toBeNull();
    expect(chordOf(pressed('KeyA', { isComposing: true }))).toBeNull();
  });

  it('follows a change at once and tells everyone who shows keys', () => {
    let told = 0;
    const end = whenKeysChange(() => told++);
    useKeys(keys({ agree: 'KeyQ' }));
    expect(told).toBe(1);
    expect(actionFor(pressed('KeyQ'), 'read')).toBe('agree');
    expect(actionFor(pressed('KeyA'), 'read')).toBeNull();
    expect(capsOf('agree')).toEqual(['Q']);
    end();
    useKeys(keys());
    expect(told).toBe(1);
  });

  it('writes keys as assistive technology wants them', () => {
    expect(shortcuts('sign')).toBe('Control+Enter');
    expect(shortcuts('next-series')).toBe('ArrowRight PageDown');
    expect(shortcuts('nonsense')).toBe('');
  });
});
