import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPreview } from './preview-request';
import { Slots } from './slots';

/** One slice of 1 x 1 with the value 0. */
const bytes = new Uint8Array([0x4f, 0x52, 0x50, 0x31, 4, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0]);

function begun(slots = new Slots()) {
  const asked = vi.fn(async () => new Response(bytes.slice(), { headers: { 'content-type': 'application/octet-stream' } }));
  vi.stubGlobal('fetch', asked);
  const life = new AbortController();
  let arrived = () => {};
  const first = new Promise<void>((resolve) => (arrived = resolve));
  return { asked, life, arrived, slots, preview: fetchPreview('preview', slots, first, life.signal) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('The preview of a stack', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is asked for behind the slice that the reader waits for', async () => {
    const { asked, arrived, preview } = begun();
    await settle();
    expect(asked).not.toHaveBeenCalled();
    arrived();
    expect((await preview)?.count).toBe(1);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('has half of the requests meanwhile, and gives them back', async () => {
    const { arrived, preview, slots } = begun(new Slots(4));
    const others = [slots.take(), slots.take()];
    expect(others).not.toContain(null);
    expect(slots.full).toBe(true);
    arrived();
    await preview;
    others.forEach((free) => free?.());
    expect(slots.idle).toBe(true);
  });

  it('does not hold the slices up where the first one is long in coming', async () => {
    const { slots } = begun();
    await vi.advanceTimersByTimeAsync(500);
    expect(slots.idle).toBe(true);
  });

  it('is not asked for any more once the series is closed', async () => {
    const { asked, life, arrived, preview, slots } = begun();
    life.abort();
    expect(slots.idle).toBe(true);
    arrived();
    expect(await preview).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });
});
