/** How many requests are under way together, over all series on the light box. */

/** Measured: two in flight read a series half as fast again slower, eight make a jump wait. */
export const IN_FLIGHT = 4;

export class Slots {
  private taken = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly count = IN_FLIGHT) {}

  /** @returns what gives the slot back, once; null where all are taken */
  take(): (() => void) | null {
    if (this.full) {
      return null;
    }
    this.taken++;
    let held = true;
    return () => {
      if (held) {
        held = false;
        this.taken--;
        this.waiting.forEach((again) => again());
      }
    };
  }

  get full(): boolean {
    return this.taken >= this.count;
  }

  get idle(): boolean {
    return this.taken === 0;
  }

  /** Calls back, in the order of asking, whenever a slot is free again. @returns what ends that */
  onFree(again: () => void): () => void {
    this.waiting.add(again);
    return () => this.waiting.delete(again);
  }
}
