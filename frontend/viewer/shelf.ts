/** The series of one study that are open together: what they share, and their end. */
import { OpenSeries, type SeriesServices } from './open-series';
import { besides, type Shown, type ShownSeries } from './shown';
import type { Stack } from './stack';
import { fetchStack } from './stack-request';
import { Visits } from './visits';

export class Shelf {
  private readonly visits = new Visits();
  private readonly open_ = new Map<string, OpenSeries>();
  private opening = new AbortController();

  constructor(private readonly services: () => SeriesServices) {}

  /** Puts a series up whose stack is there. */
  put(shown: Shown, stack: Stack): OpenSeries {
    const visit = this.visits.of(shown.studyUid, shown.source);
    const series = new OpenSeries(shown, stack, visit, this.services());
    this.open_.set(shown.source, series);
    return series;
  }

  /** What was seen on earlier visits, by the sources of the series. */
  remember(studyUid: string, seen: Readonly<Record<string, readonly number[]>>): void {
    Object.entries(seen).forEach(([source, indexes]) => {
      const visit = this.visits.of(studyUid, source);
      indexes.forEach((index) => visit.seen.add(index));
    });
  }

  /** Another series of the study in front; null where it cannot be opened, is empty or of another study. */
  async open(shown: Shown, other: ShownSeries): Promise<OpenSeries | null> {
    const known = this.open_.get(other.source);
    if (known) {
      return known;
    }
    const { signal } = this.opening;
    const stack = await fetchStack(other.source, signal).catch(() => null);
    const usable = stack && !signal.aborted && stack.studyUid === shown.studyUid && stack.slices.length > 0;
    return usable ? (this.open_.get(other.source) ?? this.put(besides(shown, other), stack)) : null;
  }

  retry(): void {
    this.open_.forEach((series) => series.retry());
  }

  /** Whether everything of all of them is here. */
  get complete(): boolean {
    return [...this.open_.values()].every((series) => series.complete);
  }

  /** Ends all of them and what is still being opened. */
  close(): void {
    this.opening.abort();
    this.opening = new AbortController();
    this.open_.forEach((series) => series.close());
    this.open_.clear();
  }
}
