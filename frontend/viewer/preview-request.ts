/** Fetches the preview of a stack behind its first slice, and leaves it most of the line for the short while it takes. */
import { failureOf } from './failure';
import { readPreview, type Preview } from './preview';
import type { Slots } from './slots';

/** Requests that wait for the preview; the slice asked for is fetched beside it. */
const SHARE = 2;
/** A server that has to make the preview first must not hold up the frames, ms. */
const PATIENCE = 400;

/**
 * @param first settles once the slice that the reader waits for is here: that one is small, the preview is large
 * @returns the preview; null where there is none, in time or at all: the frames come anyway
 */
export async function fetchPreview(
  url: string,
  slots: Slots,
  first: Promise<void>,
  signal: AbortSignal,
): Promise<Preview | null> {
  const held = Array.from({ length: SHARE }, () => slots.take());
  const release = () => held.forEach((free) => free?.());
  signal.addEventListener('abort', release);
  let timer = setTimeout(release, PATIENCE);
  try {
    await first;
    signal.throwIfAborted();
    clearTimeout(timer);
    timer = setTimeout(release, PATIENCE);
    const response = await fetch(url, { credentials: 'same-origin', priority: 'high', signal });
    const failure = await failureOf(response, 'application/octet-stream');
    return failure ? null : readPreview(await response.arrayBuffer());
  } catch {
    // A preview is a courtesy; what is wrong shows when the frames are fetched.
    return null;
  } finally {
    clearTimeout(timer);
    release();
  }
}
