/** Fingers on the image: one scrolls, or draws with a tool in hand; two zoom and shift. */
import type { Point } from './geometry';

export interface TouchActions {
  /** Notches, positive down the page. */
  readonly scroll: (notches: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  readonly pan: (right: number, down: number) => void;
}

/** A finger goes this far for one slice, CSS pixels; less in a long stack, so that one stroke reaches its end. */
const STEP = 14;
const LEAST_STEP = 3;
/** A finger that went less far than this has tapped. */
const TAP = 8;

/** What fingers mean, from where they are: one instance for each view. */
export class Fingers {
  private readonly down = new Map<number, Point>();
  private rest = 0;
  /** How far the fingers went since the first one came down. */
  private way = 0;

  /** @param step CSS pixels for one slice */
  constructor(
    private readonly actions: TouchActions,
    private readonly step: () => number,
  ) {}

  get count(): number {
    return this.down.size;
  }

  has(id: number): boolean {
    return this.down.has(id);
  }

  press(id: number, at: Point): void {
    this.way = this.down.size > 0 ? Infinity : 0;
    this.down.set(id, at);
    this.rest = 0;
  }

  /** @returns whether it was a tap of one finger */
  lift(id: number): boolean {
    this.down.delete(id);
    this.rest = 0;
    return this.way < TAP;
  }

  move(id: number, at: Point): void {
    const before = this.down.get(id);
    if (!before) {
      return;
    }
    const other = [...this.down].find(([finger]) => finger !== id)?.[1];
    this.down.set(id, at);
    this.way += Math.hypot(at.x - before.x, at.y - before.y);
    if (other) {
      this.pinch(before, at, other);
    } else {
      this.drag(at.y - before.y);
    }
  }

  private drag(down: number): void {
    const step = this.step();
    this.rest += down;
    const notches = Math.trunc(this.rest / step);
    if (notches !== 0) {
      this.rest -= notches * step;
      this.actions.scroll(notches);
    }
  }

  private pinch(before: Point, at: Point, other: Point): void {
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    this.actions.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    const apart = Math.hypot(at.x - other.x, at.y - other.y);
    const wasApart = Math.hypot(before.x - other.x, before.y - other.y);
    if (apart > 0 && wasApart > 0) {
      this.actions.zoom(apart / wasApart, middle);
    }
  }
}

/** CSS pixels that a finger goes for one of so many slices in a view of this height. */
export function stepFor(height: number, count: number): number {
  return Math.max(LEAST_STEP, Math.min(STEP, (0.8 * height) / Math.max(1, count)));
}
