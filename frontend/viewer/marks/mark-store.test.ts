import { beforeEach, describe, expect, it } from 'vitest';
import { readMarks, type Mark } from './mark';
import { MarkStore } from './mark-store';

function mark(id: string, x = 0): Mark {
  return readMarks([{ id, kind: 'DISTANCE', source: 's', sop: '1', points: [[x, 0, 0], [9, 0, 0]] }])[0]!;
}

describe('the marks of a study', () => {
  let store: MarkStore;
  const shown = () => store.all().map(({ id, points }) => `${id}${points[0]![0]}`);

  beforeEach(() => {
    store = new MarkStore();
    store.take([mark('a'), mark('b')]);
  });

  it('are the server’s with what the reader has changed since', () => {
    store.put(mark('b', 3));
    store.put(mark('c'));
    store.remove('a');

    expect(shown()).toEqual(['b3', 'c0']);
    expect(['a', 'b', 'c'].map((id) => store.isSaved(id))).toEqual([false, false, false]);
  });

  it('are saved once the server says the same', () => {
    store.put(mark('b', 3));
    store.remove('a');
    store.take([mark('b', 3)]);

    expect(shown()).toEqual(['b3']);
    expect(store.isSaved('b')).toBe(true);
  });

  it('keep the reader’s newest change while the answer to an older one arrives', () => {
    store.put(mark('b', 3));
    store.put(mark('b', 4));
    store.take([mark('a'), mark('b', 3)]);

    expect(shown()).toEqual(['a0', 'b4']);
    expect(store.isSaved('b')).toBe(false);
  });

  it('follow the server once a change was confirmed, as when it is undone', () => {
    store.put(mark('b', 3));
    store.take([mark('a'), mark('b', 3)]);
    store.take([mark('a'), mark('b')]);

    expect(shown()).toEqual(['a0', 'b0']);
  });

  it('leave out what is no mark', () => {
    expect(readMarks([null, {}, { id: 'x', kind: 'DISTANCE', points: [[0, 0, 0]] }, { id: 'y', kind: 'NOSE', points: [] }])).toEqual([]);
    expect(readMarks('none')).toEqual([]);
  });
});
