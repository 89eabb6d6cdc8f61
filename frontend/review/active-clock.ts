/** Counts active time: from each input on for as long as the reader may be looking, and no longer. */

/** ms without input after which nobody is taken to be looking. */
export const IDLE = 120_000;

export class ActiveClock {
  private inputAt: number | null = null;
  private countedTo = 0;
  private counted = 0;

  /** Somebody moved, pressed or scrolled. Times are in ms and never go back. */
  input(now: number): void {
    this.count(now);
    if (this.inputAt === null || now - this.inputAt > IDLE) {
      this.countedTo = now;
    }
    this.inputAt = now;
  }

  /** The page is out of sight: what comes until the next input does not count. */
  hide(now: number): void {
    this.count(now);
    this.inputAt = null;
  }

  /** What has been counted since the last time of asking, ms. */
  take(now: number): number {
    this.count(now);
    const taken = this.counted;
    this.counted = 0;
    return taken;
  }

  private count(now: number): void {
    if (this.inputAt !== null) {
      const until = Math.min(now, this.inputAt + IDLE);
      this.counted += Math.max(0, until - this.countedTo);
      this.countedTo = Math.max(this.countedTo, until);
    }
  }
}
