import { describe, expect, it } from 'vitest';
import type { HandMark } from '../../viewer/marks/mark';
import { evidenceOf } from './evidence';

const mark = (kind: HandMark['kind'], text = ''): HandMark => ({ id: 'm', kind, source: 's', sop: '1.2', frame: 0, points: [], text });
const told = (type: string, detail: object) => Object.assign(new Event(type), { detail: { submit: 'a', ...detail } });

describe('evidence as a change of the journal', () => {
  it('keeps a mark whole, for the label of the time', () => {
    const drawn = mark('DISTANCE');

    expect(evidenceOf(told('mark-put', { mark: drawn }), 'ich')).toEqual({
      submit: 'a',
      kind: 'mark',
      label: 'ich',
      value: 'DISTANCE',
      seen: null,
      mark: drawn,
    });
  });

  it('shows the words of an arrow as its value, and tells a key slice from a mark', () => {
    expect(evidenceOf(told('mark-put', { mark: mark('ARROW', 'rim?') }), 'ich')?.value).toBe('rim?');
    expect(evidenceOf(told('key-slice', { mark: mark('KEY_SLICE') }), 'ich')?.kind).toBe('key-slice');
  });

  it('names a mark that is taken away by its key', () => {
    expect(evidenceOf(told('mark-removed', { id: 'm7' }), 'ich')).toMatchObject({ kind: 'unmark', label: '', value: 'm7' });
  });

  it('keeps a sentence with its place and its words', () => {
    const quoted = evidenceOf(told('sentence-quoted', { part: 1, start: 40, end: 52, words: 'No fracture.' }), 'fracture');

    expect(quoted).toMatchObject({ kind: 'quote', label: 'fracture', value: 'No fracture.', place: { part: 1, start: 40 } });
  });

  it('is nothing where no sentence was pointed at', () => {
    expect(evidenceOf(told('sentence-quoted', { part: -1, start: 0, end: 0, words: '' }), 'ich')).toBeNull();
  });
});
