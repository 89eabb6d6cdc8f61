/** How coarsely planes are drawn while the hand moves, so that they keep up with it where there is no fast card. */

/** What a paint of all planes may take, ms: thirty paints in a second leave some time for the rest. */
const BUDGET = 22;
/** Not coarser than a fifth in each direction. */
const COARSEST = 0.2;
/** How long after the last movement the hand counts as at rest, ms. */
export const REST = 180;

export class Pace {
  /** ms for a million samples, as last measured at rest; 0 before. */
  private cost = 0;
  private movedAt = -Infinity;

  constructor(private readonly now: () => number = () => performance.now()) {}

  moved(): void {
    this.movedAt = this.now();
  }

  /** Whether the card's speed has been measured; before, a moving hand gets the coarsest. */
  private get known(): boolean {
    return this.cost > 0;
  }

  get moving(): boolean {
    return this.now() - this.movedAt < REST;
  }

  /** A drawing at rest took so long for so many samples. */
  measured(milliseconds: number, samples: number): void {
    const cost = (milliseconds * 1e6) / Math.max(1, samples);
    this.cost = this.cost === 0 ? cost : this.cost * 0.7 + cost * 0.3;
  }

  /** The share of the screen's pixels, in each direction, to draw so many samples with: 1 at rest. */
  share(samples: number): number {
    if (!this.moving) {
      return 1;
    }
    const whole = this.known ? (this.cost * samples) / 1e6 : Infinity;
    return whole > BUDGET ? Math.max(COARSEST, Math.sqrt(BUDGET / whole)) : 1;
  }
}
