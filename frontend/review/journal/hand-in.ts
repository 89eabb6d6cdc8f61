import type { Answer, Change } from './change';
import type { Delivery } from './journal';

/** ms after which an unanswered message counts as lost; it may have arrived all the same. */
const PATIENCE = 20_000;

/** Posts changes to the server. */
export async function handIn(
  reading: string,
  changes: readonly Change[],
  headers: Readonly<Record<string, string>>,
): Promise<Delivery> {
  try {
    const answer = await fetch(new URL(`readings/${reading}/changes`, document.baseURI), {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ changes: changes.map(line) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      return { kind: 'signed-out' };
    }
    return answer.ok
      ? { kind: 'answered', answers: (await answer.json()) as Answer[] }
      : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

function line({ submit, kind, label, value, verdicts, mark, marks, place, seen, phase, window }: Change): object {
  return { submit, kind, label, value, verdicts, mark, marks, place, seen, phase, window };
}
