/** Turns wheel events into slices: one notch one slice, and a touchpad's stream of small deltas tamed. */

/** What a notch measures where the browser reports it as such. */
const NOTCH = 120;
/** A touchpad's way for one slice, in CSS pixels; also the usual pixel delta of one notch of a mouse. */
const WAY = 100;
const LINES = 3;
/** A rest this long (ms) ends a gesture: what was left over is forgotten. */
const REST = 250;

export interface WheelTurn {
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly timeStamp: number;
  readonly wheelDeltaY?: number;
}

export class WheelNotches {
  private left = 0;
  private before = -Infinity;

  /** Notches turned by this event, positive away from the hand's start: down the page; often 0 on a touchpad. */
  turn(event: WheelTurn): number {
    const whole = wholeNotches(event);
    if (event.timeStamp - this.before > REST || Math.sign(event.deltaY) !== Math.sign(this.left)) {
      this.left = 0;
    }
    this.before = event.timeStamp;
    if (whole !== 0) {
      this.left = 0;
      return whole;
    }
    this.left += event.deltaY;
    const turned = Math.trunc(this.left / WAY);
    this.left -= turned * WAY;
    return turned || 0; // never minus zero
  }
}

/** Whole notches where the event says so itself: by lines or pages, or by multiples of 120. */
function wholeNotches({ deltaY, deltaMode, wheelDeltaY }: WheelTurn): number {
  if (deltaY === 0) {
    return 0;
  }
  if (deltaMode !== 0) {
    return Math.sign(deltaY) * Math.max(1, Math.round(Math.abs(deltaY) / (deltaMode === 1 ? LINES : 1)));
  }
  const notches = wheelDeltaY ? -wheelDeltaY / NOTCH : 0;
  return Number.isInteger(notches) ? notches : 0;
}
