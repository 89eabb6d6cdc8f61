import { chordOf } from './key-map';

/** Codes of keys that are only held. */
const HELD = /^(?:Control|Shift|Alt|Meta)(?:Left|Right)$/;

/** Around a button: once pressed, the next key is not the page's but is told to the server. Escape and Tab leave it. */
class KeyCapture extends HTMLElement {
  #listening: AbortController | null = null;

  constructor() {
    super();
    // Once in its life, however often it is moved.
    this.addEventListener('click', () => (this.#listening ? this.#stop() : this.#start()));
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #start(): void {
    document.querySelectorAll<KeyCapture>('key-capture[listening]').forEach((other) => other.#stop());
    this.#listening = new AbortController();
    this.setAttribute('listening', '');
    const { signal } = this.#listening;
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal, capture: true });
    this.addEventListener('focusout', () => this.#stop(), { signal });
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.removeAttribute('listening');
  }

  #pressed(event: KeyboardEvent): void {
    if (HELD.test(event.code)) {
      return;
    }
    if (event.code === 'Tab') {
      this.#stop();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
    const chord = chordOf(event);
    if (event.code !== 'Escape' && chord !== null) {
      this.dispatchEvent(new CustomEvent('key-captured', { detail: { chord } }));
    }
  }
}

customElements.define('key-capture', KeyCapture);
