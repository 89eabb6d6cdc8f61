import { capsOf, shortcuts, whenKeysChange } from './key-map';

/**
 * The key of an action. `action` names it; `all` shows every key; with `hint` nothing is drawn but the button around
 * it has the hint with the key as its tooltip.
 */
export class KeyCap extends HTMLElement {
  static readonly observedAttributes = ['action', 'hint', 'all'];

  #ends: () => void = () => {};

  connectedCallback(): void {
    this.#ends = whenKeysChange(() => this.#draw());
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#ends();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.#draw();
    }
  }

  #draw(): void {
    const action = this.getAttribute('action') ?? '';
    const caps = capsOf(action);
    const hint = this.getAttribute('hint');
    const button = this.closest('button');
    this.ariaHidden = button ? 'true' : null;
    const shown = hint !== null ? [] : this.hasAttribute('all') ? caps : caps.slice(0, 1);
    this.replaceChildren(...shown.map(drawn));
    if (button && caps.length > 0) {
      button.setAttribute('aria-keyshortcuts', shortcuts(action));
    }
    if (button && hint !== null) {
      button.title = caps.length > 0 ? `${hint} (${caps[0]!.replace(/ /g, '+')})` : hint;
    }
  }
}

function drawn(caps: string): HTMLElement {
  const cap = document.createElement('kbd');
  cap.textContent = caps;
  return cap;
}

customElements.define('key-cap', KeyCap);

declare global {
  interface HTMLElementTagNameMap {
    'key-cap': KeyCap;
  }
}
