/** Why something could not be fetched, in a form that has words in both languages (`reason.*`). */
export type FailureReason = 'offline' | 'signed-out' | 'forbidden' | 'gone' | 'server' | 'damaged';

export class Failure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly status = 0,
  ) {
    super(reason);
  }

  /** Whether asking again by itself may help. */
  get passing(): boolean {
    return this.reason === 'offline' || this.reason === 'damaged' || this.status >= 500 || this.status === 429;
  }
}

/** What an answer that is not wanted means. A redirect to the sign-in page arrives as a page, not as data. */
export function failureOf(response: Response, wanted: string): Failure | null {
  if (response.status === 401) {
    return new Failure('signed-out', 401);
  }
  if (response.status === 403) {
    return new Failure('forbidden', 403);
  }
  if (response.status === 404 || response.status === 410) {
    return new Failure('gone', response.status);
  }
  if (!response.ok) {
    return new Failure('server', response.status);
  }
  const type = response.headers.get('content-type') ?? '';
  if (response.redirected || type.startsWith('text/html')) {
    return new Failure('signed-out');
  }
  return type.startsWith(wanted) ? null : new Failure('damaged');
}

/** Any error of a fetch or a decode as a failure with words. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) {
    return error;
  }
  // fetch rejects with a TypeError where there is no answer at all; a timeout is a DOMException.
  return new Failure(error instanceof TypeError || error instanceof DOMException ? 'offline' : 'damaged');
}
