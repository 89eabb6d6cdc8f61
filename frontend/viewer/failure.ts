import type { Localized } from './stack';

/** Why something could not be fetched, in a form that has words in both languages (`reason.*`). */
export type FailureReason = 'offline' | 'signed-out' | 'forbidden' | 'gone' | 'server' | 'damaged';

export class Failure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly status = 0,
    /** The server's own words, where it gave some. */
    readonly words: Localized | null = null,
  ) {
    super(reason);
  }

  /** Whether asking again by itself may help. */
  get passing(): boolean {
    return this.reason === 'offline' || this.reason === 'damaged' || this.status >= 500 || this.status === 429;
  }
}

/** What an answer that is not wanted means. A redirect to the sign-in page arrives as a page, not as data. */
export async function failureOf(response: Response, wanted: string): Promise<Failure | null> {
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) {
    return new Failure(reasonOf(status), status, type.includes('json') ? await wordsOf(response) : null);
  }
  if (response.redirected || type.startsWith('text/html')) {
    return new Failure('signed-out');
  }
  return type.startsWith(wanted) ? null : new Failure('damaged');
}

function reasonOf(status: number): FailureReason {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'gone';
    default:
      return 'server';
  }
}

async function wordsOf(response: Response): Promise<Localized | null> {
  try {
    const { text } = (await response.json()) as { text?: unknown };
    const spoken = typeof text === 'object' && text !== null && Object.values(text).every((one) => typeof one === 'string');
    return spoken ? (text as Localized) : null;
  } catch {
    return null;
  }
}

/** Any error of a fetch or a decode as a failure with words. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) {
    return error;
  }
  // fetch rejects with a TypeError where there is no answer at all; a timeout is a DOMException.
  return new Failure(error instanceof TypeError || error instanceof DOMException ? 'offline' : 'damaged');
}
