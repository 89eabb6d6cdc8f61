import type { HandMark } from '../../viewer/marks/mark';

/** One change of a reading, as it was made here and as the server takes it. */
export interface Change {
  /** The id under which it is handed in, however often. */
  readonly submit: string;
  readonly reading: string;
  readonly kind:
    | 'verdict'
    | 'verdicts'
    | 'comment'
    | 'certainty'
    | 'quality'
    | 'flag'
    | 'undisputed'
    | 'mark'
    | 'marks'
    | 'unmark'
    | 'key-slice'
    | 'quote';
  /** Empty for the study as a whole. */
  readonly label: string;
  /** Such as `PRESENT`, the text of a comment, the sentence of a quote, or the keys of marks taken away; empty takes back. */
  readonly value: string;
  /** Of verdicts: by label, empty where one is taken back. */
  readonly verdicts?: Readonly<Record<string, string>>;
  /** Of a mark or a key slice: what was drawn. */
  readonly mark?: HandMark;
  /** Of marks put back: each with the label that it speaks of. */
  readonly marks?: readonly { readonly label: string; readonly mark: HandMark }[];
  /** Of a quote: where its sentence is in the report. */
  readonly place?: { readonly part: number; readonly start: number };
  /** What stood on the screen in its place; null where that is not known. */
  readonly seen: string | null;
  /** What the protocol had shown. */
  readonly phase: string;
  /** The window of this page. */
  readonly window: string;
  /** The study's code, for the reader to know it again. */
  readonly study: string;
  /** ms since 1970 by this machine's clock; orders the journal. */
  readonly made: number;
}

/** What of a change the reader's hand makes; the journal adds where and when it was made. */
export type Made = Omit<Change, 'reading' | 'phase' | 'window' | 'study' | 'made'>;

/** What stands in the place of a change that was not written. */
export interface Theirs {
  readonly value: string;
  /** ISO 8601, by the server's clock. */
  readonly at: string;
  readonly device: string;
}

/**
 * What is known of a change that is still here: it waits to be written; it was typed and not yet meant (`draft`); it
 * will never be written as it is, for a reason; or something else stands in its place.
 */
export type Standing =
  | { readonly state: 'waiting' | 'draft' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'conflict'; readonly theirs: Theirs };

export type Kept = Change & Standing;

/** What the server says of one change. */
export interface Answer {
  readonly submit: string;
  readonly state: 'saved' | 'refused' | 'conflict';
  readonly at?: string | null;
  readonly reason?: string | null;
  readonly theirs?: Theirs | null;
}
