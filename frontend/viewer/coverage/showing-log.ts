/** Notes which slices are on the screen, in which kind of window, and for how long. */
import type { WindowKind } from './window-kind';

/** A slice in full on one of the viewports. */
export interface OnScreen {
  /** Where it is told: one address for each reading. */
  readonly address: string;
  /** The address of the stack. */
  readonly source: string;
  readonly index: number;
  readonly window: WindowKind;
}

export interface Showing {
  readonly index: number;
  readonly window: WindowKind;
  readonly millis: number;
}

/** What was shown of one stack of one reading. */
export interface Batch {
  readonly address: string;
  readonly source: string;
  readonly showings: readonly Showing[];
}

/** After so long without a hand on mouse or keys nobody is taken to look, ms. */
export const PATIENCE = 60_000;

interface Noted extends OnScreen {
  millis: number;
}

export class ShowingLog {
  private readonly noted = new Map<string, Noted>();
  private readonly screens = new Map<string, { readonly what: OnScreen; since: number }>();
  private lastHand = -Infinity;
  /** When a slice came on the screen that is not yet told; null for none. */
  newestAt: number | null = null;

  /** A viewport shows this from now on, or nothing that counts. Times are ms of one clock. */
  show(viewport: string, what: OnScreen | null, now: number): void {
    const before = this.screens.get(viewport);
    if (before && what && keyOf(before.what) === keyOf(what)) {
      return;
    }
    if (before) {
      this.add(before.what, this.looked(before.since, now));
      this.screens.delete(viewport);
    }
    if (what) {
      this.screens.set(viewport, { what, since: now });
      this.add(what, 0);
      this.newestAt = now;
    }
  }

  /** Viewports that are no longer on the screen show nothing. */
  keepOnly(viewports: readonly string[], now: number): void {
    [...this.screens.keys()].filter((name) => !viewports.includes(name)).forEach((name) => this.show(name, null, now));
  }

  /** The reader has moved the mouse, or pressed a key. */
  hand(now: number): void {
    if (now - this.lastHand > PATIENCE) {
      // What was on the screen while nobody looked is not counted.
      this.screens.forEach((screen) => (screen.since = now));
    }
    this.lastHand = now;
  }

  /** Nobody can see the page any more. */
  hide(now: number): void {
    [...this.screens.keys()].forEach((viewport) => this.show(viewport, null, now));
  }

  /** Takes out what was noted up to now, by reading and stack. */
  take(now: number): Batch[] {
    this.screens.forEach((screen) => {
      const millis = this.looked(screen.since, now);
      if (millis > 0) {
        this.add(screen.what, millis);
      }
      screen.since = now;
    });
    const batches = new Map<string, { address: string; source: string; showings: Showing[] }>();
    this.noted.forEach(({ address, source, index, window, millis }) => {
      const key = `${address} ${source}`;
      const batch = batches.get(key) ?? { address, source, showings: [] };
      batches.set(key, batch);
      batch.showings.push({ index, window, millis: Math.round(millis) });
    });
    this.noted.clear();
    this.newestAt = null;
    return [...batches.values()];
  }

  /** What could not be told is told with the next. */
  giveBack({ address, source, showings }: Batch): void {
    showings.forEach(({ index, window, millis }) => this.add({ address, source, index, window }, millis));
  }

  private looked(since: number, now: number): number {
    return Math.max(0, Math.min(now, this.lastHand + PATIENCE) - since);
  }

  private add(what: OnScreen, millis: number): void {
    const known = this.noted.get(keyOf(what));
    if (known) {
      known.millis += millis;
    } else {
      this.noted.set(keyOf(what), { ...what, millis });
    }
  }
}

function keyOf({ address, source, index, window }: OnScreen): string {
  return `${address} ${source} ${index} ${window}`;
}
