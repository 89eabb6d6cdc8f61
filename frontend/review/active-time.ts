import { takeEarly } from '../viewer/early-properties';
import { ActiveClock } from './active-clock';

/** ms after which counted time is told although nothing was pressed. */
const TELL = 10_000;
/** Less than so many ms is not worth a message. */
const LEAST = 1_000;

/**
 * Tells how long the reader was active on the reading in front: every few seconds, and before each key or click is
 * told, so that a signature never leaves its time behind. It draws nothing.
 */
class ActiveTime extends HTMLElement {
  readonly #clock = new ActiveClock();
  #life: AbortController | null = null;
  #reading = '';
  #waiting = 0;

  get reading(): string {
    return this.#reading;
  }

  /** Another reading is in front: what was counted until now was the one before. */
  set reading(reading: string) {
    if (reading !== this.#reading) {
      this.#clock.take(performance.now());
      this.#waiting = 0;
      this.#reading = reading;
    }
  }

  connectedCallback(): void {
    takeEarly(this, ['reading']);
    this.#life = new AbortController();
    const { signal } = this.#life;
    const options = { signal, capture: true, passive: true };
    ['pointermove', 'wheel'].forEach((kind) => document.addEventListener(kind, () => this.#clock.input(performance.now()), options));
    ['pointerdown', 'keydown'].forEach((kind) => document.addEventListener(kind, () => this.#acted(), options));
    document.addEventListener('visibilitychange', () => document.hidden && this.#clock.hide(performance.now()), { signal });
    const timer = setInterval(() => this.#tell(), TELL);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  #acted(): void {
    this.#clock.input(performance.now());
    this.#tell();
  }

  #tell(): void {
    this.#waiting += this.#clock.take(performance.now());
    if (this.#waiting >= LEAST && this.#reading !== '') {
      const detail = { reading: this.#reading, millis: Math.round(this.#waiting) };
      this.#waiting = 0;
      this.dispatchEvent(new CustomEvent('active-time', { detail }));
    }
  }
}

customElements.define('active-time', ActiveTime);
