import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameSource } from './frame-source';
import { Slots } from './slots';
import { slice, stack } from './stacks.fixture';
import type { WireFrame } from './wire-frame';

interface Request {
  readonly index: number;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

/** A server that answers when the test says so. */
function server() {
  const open: Request[] = [];
  const all: Request[] = [];
  const fetch = ((url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const signal = init.signal!;
      const index = Number(/frames\/(\d+)/.exec(url)![1]);
      const done = () => void open.splice(open.indexOf(request), 1);
      const answer = (response: Response) => (done(), resolve(response));
      const fail = (error: unknown) => (done(), reject(error));
      const request = { index, signal, answer, fail };
      signal.addEventListener('abort', () => fail(signal.reason));
      open.push(request);
      all.push(request);
    })) as typeof globalThis.fetch;
  return { fetch, open, all, asked: () => open.map(({ index }) => index) };
}

const bytes = () => new Response(new ArrayBuffer(8), { headers: { 'content-type': 'application/octet-stream' } });
const frame = (): WireFrame => ({ rows: 2, columns: 2, values: new Int16Array(4) });
const settle = () => vi.advanceTimersByTimeAsync(0);

function source(count: number, changes: { memory?: number; unreadable?: number; slots?: Slots } = {}) {
  const web = server();
  const slices = Array.from({ length: count }, (_, i) => slice(i, i === changes.unreadable ? { unreadable: { en: 'no' } } : {}));
  const decode = vi.fn(async () => frame());
  const frames = new FrameSource({
    source: 'images/series/x',
    slices: stack({}, slices).slices,
    decode,
    changed: () => {},
    fetch: web.fetch,
    ...(changes.memory !== undefined && { memory: changes.memory }),
    ...(changes.slots && { slots: changes.slots }),
  });
  return { frames, decode, ...web };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('Fetching slices', () => {
  it('has four requests in flight, the shown slice first', async () => {
    const { frames, open, asked } = source(20);
    frames.want(10, 1);
    expect(asked()).toEqual([10, 11, 9, 12]);
    open[0]!.answer(bytes());
    await settle();
    expect(frames.state(10)).toBe('loaded');
    expect(asked()).toEqual([11, 9, 12, 13]);
  });

  it('lets a jump begin at once, and the slice last in the order give way', async () => {
    const { frames, all, asked } = source(40);
    frames.want(5, 1);
    frames.want(35, 1);
    await settle();
    expect(asked()).toContain(35);
    expect(asked()).toHaveLength(4);
    expect(all.filter(({ signal }) => signal.aborted)).toHaveLength(1);
    expect(frames.state(35)).toBe('loading');
  });

  it('lets a jump begin at once also where something else has some of the requests', async () => {
    const slots = new Slots();
    slots.take();
    const { frames, asked } = source(40, { slots });
    frames.want(5, 1);
    frames.want(35, 1);
    await settle();
    expect(asked()).toContain(35);
    expect(asked()).toHaveLength(3);
  });

  it('never asks for a slice that is known to be unreadable', () => {
    const { frames, asked } = source(3, { unreadable: 1 });
    frames.want(1, 0);
    expect(asked()).toEqual([2, 0]);
    expect(frames.state(1)).toBe('unreadable');
  });

  it('ends every request when it is closed, and nothing arrives afterwards', async () => {
    const { frames, all, decode } = source(10);
    frames.want(5, 0);
    frames.close();
    await settle();
    expect(all.every(({ signal }) => signal.aborted)).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(all).toHaveLength(4);
    expect(decode).not.toHaveBeenCalled();
  });

  it('lets far slices go where memory is short, and keeps those around the reader', async () => {
    const { frames, open } = source(30, { memory: 8 * 6 });
    frames.want(0, 1);
    const answerAll = async () => {
      while (open.length > 0) {
        open[0]!.answer(bytes());
        await settle();
      }
    };
    await answerAll();
    frames.want(20, 1);
    await answerAll();
    const loaded = Array.from({ length: 30 }, (_, i) => i).filter((i) => frames.state(i) === 'loaded');
    expect(loaded).toEqual([19, 20, 21, 22, 23, 24]);
  });
});

describe('A slice that cannot be fetched', () => {
  it('is asked for again twice, then said to have failed, then fetched on demand', async () => {
    const { frames, open, all } = source(1);
    frames.want(0, 0);
    for (const pause of [400, 1500]) {
      open[0]!.answer(new Response(null, { status: 503 }));
      await settle();
      expect(frames.state(0)).toBe('waiting');
      await vi.advanceTimersByTimeAsync(pause);
      expect(frames.state(0)).toBe('loading');
    }
    open[0]!.answer(new Response(null, { status: 503 }));
    await settle();
    expect(frames.state(0)).toBe('failed');
    expect(frames.failure(0)).toMatchObject({ reason: 'server', status: 503 });
    frames.retry();
    open[0]!.answer(bytes());
    await settle();
    expect(frames.state(0)).toBe('loaded');
    expect(all).toHaveLength(4);
  });

  it.each([
    [new Response(null, { status: 401 }), 'signed-out'],
    [new Response(null, { status: 403 }), 'forbidden'],
    [new Response(null, { status: 404 }), 'gone'],
    [new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'signed-out'],
  ])('fails at once where asking again would not help', async (response, reason) => {
    const { frames, open } = source(1);
    frames.want(0, 0);
    open[0]!.answer(response);
    await settle();
    expect(frames.failure(0)?.reason).toBe(reason);
  });

  it('says what the server says of it', async () => {
    const { frames, open } = source(1);
    frames.want(0, 0);
    const words = { en: 'JPEG 2000 cannot be read yet', ru: 'JPEG 2000 пока не читается' };
    const headers = { 'content-type': 'application/problem+json' };
    open[0]!.answer(new Response(JSON.stringify({ code: 'UNREADABLE', text: words }), { status: 422, headers }));
    await settle();
    expect(frames.failure(0)).toMatchObject({ reason: 'server', status: 422, words });
  });

  it('without a connection says so', async () => {
    const { frames, open } = source(1);
    frames.want(0, 0);
    for (let tries = 0; tries < 3; tries++) {
      open[0]!.fail(new TypeError('network'));
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(frames.failure(0)?.reason).toBe('offline');
  });
});
