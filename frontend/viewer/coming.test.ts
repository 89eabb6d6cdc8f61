import { afterEach, describe, expect, it, vi } from 'vitest';
import { Coming } from './coming';
import { Slots } from './slots';
import { slice } from './stacks.fixture';

const DESCRIPTION = {
  version: 1,
  studyUid: '1.2.3',
  rows: 4,
  columns: 4,
  preview: 'small',
  slices: [0, 1, 2].map((index) => slice(index, index === 0 ? { unreadable: { en: 'broken' } } : {})),
};

/** A server that notes what it is asked for. */
function serve(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const json = url.endsWith('/stack');
    const body = json ? JSON.stringify(DESCRIPTION) : new Uint8Array(4);
    const type = json ? 'application/json' : 'application/octet-stream';
    return Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('What is fetched ahead', () => {
  it('waits until nothing of the study in front is under way', async () => {
    const asked = serve();
    const slots = new Slots();
    const busy = slots.take()!;
    const coming = new Coming(slots);
    coming.begin([{ source: 'images/series/next' }], () => true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
    busy();
    await vi.waitFor(() => expect(asked).toContain('images/series/next/stack'));
    coming.close();
  });

  it('is the description, the preview and every readable slice, the middle one first', async () => {
    const asked = serve();
    const coming = new Coming(new Slots());
    coming.begin([{ source: 's' }], () => true);
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    expect(asked[0]).toBe('s/stack');
    expect(asked[1]).toBe('s/frames/1?v=e1');
    expect(asked.slice(2).sort()).toEqual(['s/frames/2?v=e2', 's/preview?v=small']);
    coming.close();
  });

  it('is given away once', async () => {
    const asked = serve();
    const coming = new Coming(new Slots());
    coming.begin([{ source: 's' }], () => true);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
    expect((await coming.stackOf('s'))?.studyUid).toBe('1.2.3');
    expect(await coming.stackOf('s')).toBeNull();
    expect(await coming.stackOf('another')).toBeNull();
    coming.close();
  });
});
