import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Change } from './change';
import { Journal, type Delivery, type JournalStatus } from './journal';
import { LockedStore, PageStore } from './journal-store';

const AT = '2026-11-23T11:02:11.5Z';
const change = (submit: string, extra: Partial<Change> = {}): Change => ({
  submit,
  reading: 'r1',
  kind: 'verdict',
  label: 'ich',
  value: 'PRESENT',
  seen: '',
  phase: 'REGISTRY',
  window: 'w1',
  study: 'DEMO-0001',
  made: 1,
  ...extra,
});

describe('journal', () => {
  let handed: string[][] = [];
  let next: (changes: readonly Change[]) => Delivery = () => ({ kind: 'unreachable' });
  let status: JournalStatus;
  let store = new PageStore();
  let journal: Journal;
  const all = (changes: readonly Change[]): Delivery => ({
    kind: 'answered',
    answers: changes.map(({ submit }): Answer => ({ submit, state: 'saved', at: AT })),
  });

  beforeEach(() => {
    vi.useFakeTimers();
    handed = [];
    next = () => ({ kind: 'unreachable' });
    store = new PageStore();
    journal = new Journal(
      store,
      (_, changes) => {
        handed.push(changes.map(({ submit }) => submit));
        return Promise.resolve(next(changes));
      },
      (now) => (status = now),
    );
  });
  afterEach(() => vi.useRealTimers());

  it('hands nothing in where the page has got it written in time', async () => {
    next = all;
    journal.write(change('a'));
    expect(status.kind).toBe('saving');
    journal.saved('a', AT);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(handed).toEqual([]);
    expect(status).toMatchObject({ kind: 'saved', at: AT, waiting: 0 });
    expect(await store.all()).toEqual([]);
  });

  it('leaves the newest words in the store, however long the older ones took to be locked', async () => {
    const put = store.put.bind(store);
    const lengthy = [100, 1, 1];
    store.put = async (kept) => {
      await new Promise((locked) => setTimeout(locked, lengthy.shift()));
      return put(kept);
    };
    journal.write(change('a', { kind: 'comment', value: 'thin r' }), 'draft');
    journal.write(change('a', { kind: 'comment', value: 'thin rim' }), 'draft');
    journal.write(change('b'), 'draft');
    journal.drop('b');
    await vi.advanceTimersByTimeAsync(1000);

    expect((await store.all()).map(({ value }) => value)).toEqual(['thin rim']);
  });

  it('hands in, in their order and until they are answered for, what the page has not got written', async () => {
    journal.write(change('a'));
    journal.write(change('b', { made: 2 }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(status).toMatchObject({ kind: 'waiting', waiting: 2 });
    await vi.advanceTimersByTimeAsync(20_000);
    const tries = handed.length;
    expect(tries).toBeGreaterThan(3);
    expect(new Set(handed.map(String))).toEqual(new Set(['a,b']));

    next = all;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(status).toMatchObject({ kind: 'saved', waiting: 0 });
    expect(handed).toHaveLength(tries + 1);
    expect(await store.all()).toEqual([]);
  });

  it('takes up what an earlier page left, and never mixes readings in one message', async () => {
    await store.put({ ...change('a'), state: 'waiting' });
    await store.put({ ...change('b', { reading: 'r2', made: 2 }), state: 'waiting' });
    next = all;
    await journal.resume();
    expect(handed).toEqual([['a'], ['b']]);
    expect(await store.all()).toEqual([]);
  });

  it('keeps a refused change with its reason, and both values of a conflict, until the reader decides', async () => {
    const theirs = { value: 'ABSENT', at: AT, device: 'Firefox · Windows' };
    next = () => ({
      kind: 'answered',
      answers: [
        { submit: 'a', state: 'refused', reason: 'signed' },
        { submit: 'b', state: 'conflict', theirs },
      ],
    });
    journal.write(change('a'));
    journal.write(change('b', { made: 2 }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(status.questions).toMatchObject([{ reason: 'signed', value: 'PRESENT' }, { theirs }]);
    expect(await store.all()).toHaveLength(2);
    journal.drop('a');
    journal.drop('b');
    expect(status.questions).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(await store.all()).toEqual([]);
  });

  it('says that the session is gone, and keeps everything', async () => {
    next = () => ({ kind: 'signed-out' });
    journal.write(change('a'));
    await vi.advanceTimersByTimeAsync(1500);
    expect(status).toMatchObject({ kind: 'signed-out', waiting: 1 });
    expect(await store.all()).toHaveLength(1);
  });

  it('asks about a text that an earlier page was left in the middle of', async () => {
    next = all;
    await store.put({ ...change('a', { kind: 'comment', value: 'thin r', window: 'w0' }), state: 'draft' });
    await journal.resume();
    journal.askAboutDrafts('w1');
    expect(handed).toEqual([]);
    expect(status.questions).toMatchObject([{ reason: 'never-meant', value: 'thin r' }]);
  });
});

describe('locked store', () => {
  const storage = (): Storage => {
    const items = new Map<string, string>();
    return {
      get length() {
        return items.size;
      },
      key: (index: number) => [...items.keys()][index] ?? null,
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => void items.set(name, value),
      removeItem: (name: string) => void items.delete(name),
      clear: () => items.clear(),
    };
  };
  const ANNA = '11'.repeat(32);
  const BORIS = '22'.repeat(32);

  it('gives back to its reader what was put in, in the order in which it was made', async () => {
    const disk = storage();
    const anna = await LockedStore.open(ANNA, disk);
    await anna.put({ ...change('b', { made: 2 }), state: 'waiting' });
    await anna.put({ ...change('a'), state: 'waiting' });
    const later = await LockedStore.open(ANNA, disk);
    expect((await later.all()).map(({ submit }) => submit)).toEqual(['a', 'b']);
  });

  it('leaves nothing readable to the next person at the machine, and nothing of theirs is touched', async () => {
    const disk = storage();
    const anna = await LockedStore.open(ANNA, disk);
    await anna.put({ ...change('a', { kind: 'comment', value: 'haematoma of the clivus' }), state: 'draft' });
    const everything = `${disk.key(0)} ${atob(disk.getItem(disk.key(0)!)!)}`;
    expect(everything).not.toMatch(/haematoma|clivus|comment|DEMO|ich|r1/);
    const boris = await LockedStore.open(BORIS, disk);
    expect(await boris.all()).toEqual([]);
    expect(await anna.all()).toHaveLength(1);
  });

  it('throws away what was tampered with', async () => {
    const disk = storage();
    const anna = await LockedStore.open(ANNA, disk);
    await anna.put({ ...change('a'), state: 'waiting' });
    const name = disk.key(0)!;
    disk.setItem(name, disk.getItem(name)!.replace(/.$/, 'A').replace(/^../, 'zz'));
    expect(await anna.all()).toEqual([]);
    expect(disk.length).toBe(0);
  });
});
