/** Fetches the preview of a stack, and leaves it most of the line for the short while that it takes. */
import type { FrameDecoder } from './frame-decoder';
import { failureOf } from './failure';
import type { Preview } from './preview';
import type { Slots } from './slots';

/** Requests that wait for the preview; the slice asked for is fetched beside it. */
const SHARE = 2;
/** A server that has to make the preview first must not hold up the frames, ms. */
const PATIENCE = 400;

/** @returns the preview; null where there is none, in time or at all: the frames come anyway */
export async function fetchPreview(
  url: string,
  { decoder, slots }: { readonly decoder: FrameDecoder; readonly slots: Slots },
  signal: AbortSignal,
): Promise<Preview | null> {
  const held = Array.from({ length: SHARE }, () => slots.take());
  const release = () => held.forEach((free) => free?.());
  const timer = setTimeout(release, PATIENCE);
  try {
    const response = await fetch(url, { credentials: 'same-origin', priority: 'high', signal });
    const failure = await failureOf(response, 'application/octet-stream');
    return failure ? null : await decoder.decodePreview(await response.arrayBuffer());
  } catch {
    // A preview is a courtesy; what is wrong shows when the frames are fetched.
    return null;
  } finally {
    clearTimeout(timer);
    release();
  }
}
