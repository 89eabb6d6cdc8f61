/** What is kept of a series while the reader looks at another one. */
export interface Visit {
  readonly seen: Set<number>;
  /** Where the reader left it; null before the first move. */
  slice: number | null;
}

/** More series than a reader opens in one sitting; the one opened longest ago is forgotten. */
const MOST = 200;

export class Visits {
  private readonly visits = new Map<string, Visit>();

  of(studyUid: string, source: string): Visit {
    const key = `${studyUid} ${source}`;
    const visit = this.visits.get(key) ?? { seen: new Set<number>(), slice: null };
    this.visits.delete(key);
    this.visits.set(key, visit);
    if (this.visits.size > MOST) {
      this.visits.delete(this.visits.keys().next().value!);
    }
    return visit;
  }
}
