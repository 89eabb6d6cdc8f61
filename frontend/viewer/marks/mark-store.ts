/** The marks of a study: what the server has, and what the reader has changed since and the server not yet answered. */
import { sameMark, type Mark } from './mark';

export class MarkStore {
  private kept: readonly Mark[] = [];
  /** By id what the reader did last; null for a mark taken away. */
  private readonly own = new Map<string, Mark | null>();

  /** What the server has now; a change that it confirms is no longer the reader's alone. */
  take(marks: readonly Mark[]): void {
    this.kept = marks;
    this.own.forEach((mark, id) => {
      const kept = marks.find((one) => one.id === id);
      if (mark ? kept && sameMark(mark, kept) : !kept) {
        this.own.delete(id);
      }
    });
  }

  put(mark: Mark): void {
    this.own.set(mark.id, mark);
  }

  remove(id: string): void {
    this.own.set(id, null);
  }

  /** Forgets everything: another study is in front. */
  clear(): void {
    this.kept = [];
    this.own.clear();
  }

  /** As the reader sees them: what the server has, with the reader's own changes. */
  all(): Mark[] {
    const changed = this.kept.flatMap((mark) => {
      const own = this.own.get(mark.id);
      return own === undefined ? mark : (own ?? []);
    });
    const known = new Set(this.kept.map(({ id }) => id));
    return [...changed, ...[...this.own.values()].filter((mark): mark is Mark => mark !== null && !known.has(mark.id))];
  }

  find(id: string): Mark | null {
    return this.all().find((mark) => mark.id === id) ?? null;
  }

  isSaved(id: string): boolean {
    return !this.own.has(id);
  }
}
