/** What the page tells its journal when a study is put in front of the reader. */
export interface JournalOrder {
  /** 64 hexadecimal digits; see `LockedStore`. */
  readonly secret: string;
  /** Of this page, for the server to tell windows apart. */
  readonly window: string;
  readonly reading: string;
  /** The study's code. */
  readonly study: string;
  /** Its Study Instance UID. */
  readonly studyUid: string;
  readonly phase: string;
  /** Header and token that show whose page it is. */
  readonly header: string;
  readonly token: string;
  readonly words: JournalWords;
}

/** What the journal says, in the page's language; `{0}` is filled in. */
export interface JournalWords {
  readonly saved: string;
  readonly saving: string;
  readonly waiting: string;
  readonly signedOut: string;
  readonly leaving: string;
  readonly questions: string;
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly write: string;
  readonly copy: string;
  readonly discard: string;
  readonly nothing: string;
  readonly thisBrowser: string;
  readonly study: string;
  /** By kind of change. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By label. */
  readonly labels: Readonly<Record<string, string>>;
  /** By value. */
  readonly values: Readonly<Record<string, string>>;
  /** By reason of a refusal. */
  readonly reasons: Readonly<Record<string, string>>;
}

export function fill(words: string, ...parts: readonly string[]): string {
  return words.replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)] ?? '');
}

/** Such as `14:02:11`, by the clock on the reader's wall. */
export function second(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime())
    ? ''
    : [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map((n) => String(n).padStart(2, '0')).join(':');
}
