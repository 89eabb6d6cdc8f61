/** Fetches the description of a stack. */
import { asFailure, failureOf } from './failure';
import type { Shown } from './shown';
import { readStack, type Stack } from './stack';
import type { Blank } from './words';

const PATIENCE = 30_000;

/**
 * @param source `images/series/{id}`
 * @throws Failure with its reason; an AbortError where `signal` ended it
 */
export async function fetchStack(source: string, signal: AbortSignal): Promise<Stack> {
  try {
    const response = await fetch(`${source}/stack`, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const failure = await failureOf(response, 'application/json');
    if (failure) {
      throw failure;
    }
    return readStack(await response.json());
  } catch (error) {
    signal.throwIfAborted();
    throw asFailure(error);
  }
}

/**
 * The stack of what is asked for, or why it cannot be shown; null where `signal` ended it.
 *
 * @param ahead what was fetched ahead, if it was
 */
export async function openStack(
  asked: Shown,
  ahead: Promise<Stack | null> | null,
  signal: AbortSignal,
): Promise<Stack | Blank | null> {
  try {
    const stack = (await ahead) ?? (await fetchStack(asked.source, signal));
    signal.throwIfAborted();
    const other: Blank = { why: 'other-study', asked: asked.studyUid, got: stack.studyUid };
    return stack.studyUid === asked.studyUid ? stack : other;
  } catch (error) {
    return signal.aborted ? null : { why: 'failed', failure: asFailure(error) };
  }
}
