/** A report as the server has read it. Places are counted in UTF-16 units of the part's text. */
export interface Report {
  readonly parts: readonly Part[];
  /** For the first part of each language: sentences that say the same, as [first, other]. */
  readonly pairs: readonly (readonly [number, number])[];
}

export interface Part {
  readonly heading: string;
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  /** In order, not overlapping. */
  readonly segments: readonly Segment[];
  readonly terms: readonly Term[];
}

/** Words that say something of one or several labels. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly labels: readonly Said[];
}

export type State = 'present' | 'uncertain' | 'absent';

export interface Said {
  readonly code: string;
  readonly abbreviation: string;
  readonly state: State;
  /** The rule that decided, as a sentence. */
  readonly why: string;
  /** Something contradicts what is said here. */
  readonly conflict: boolean;
}

/** A word of the glossary, with its counterpart in the other language. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly meaning: string;
}

/** A stretch of text that is drawn alike. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly segment: number;
  readonly term: number;
  /** At which a paragraph ends. */
  readonly lineEnd: boolean;
}

/** Characters that turn the direction of the text around, or are not there to be seen: shown by number. */
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

export function isHidden(character: string): boolean {
  return HIDDEN.test(character);
}

/** Cuts a part at every edge of a sentence, segment, term and line. */
export function runsOf(part: Part): Run[] {
  const edges = new Set<number>([0, part.text.length]);
  for (const [start, end] of part.sentences) {
    edges.add(start).add(end);
  }
  for (const one of [...part.segments, ...part.terms]) {
    edges.add(one.start).add(one.end);
  }
  for (let at = part.text.indexOf('\n'); at >= 0; at = part.text.indexOf('\n', at + 1)) {
    edges.add(at).add(at + 1);
  }
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= part.text.length).sort((one, other) => one - other);
  const finders = [finder(part.sentences), finder(part.segments.map(placed)), finder(part.terms.map(placed))] as const;
  const runs: Run[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i]!, sorted[i + 1]!];
    const [sentence, segment, term] = finders.map((find) => find(start));
    runs.push({ start, end, sentence: sentence!, segment: segment!, term: term!, lineEnd: part.text[start] === '\n' });
  }
  return runs;
}

function placed(one: { readonly start: number; readonly end: number }): readonly [number, number] {
  return [one.start, one.end];
}

/** Finds, for places that only go forward, which of the ordered spans holds them; -1 for none. */
function finder(spans: readonly (readonly [number, number])[]): (place: number) => number {
  let next = 0;
  return (place) => {
    while (next < spans.length && spans[next]![1] <= place) {
      next++;
    }
    return next < spans.length && spans[next]![0] <= place ? next : -1;
  };
}
