/** Fetches the description of a stack. */
import { asFailure, failureOf } from './failure';
import { readStack, type Stack } from './stack';

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
