import { takeEarly } from '../viewer/early-properties';
import { useKeys, type KeyLine } from './key-map';

/** Brings the keys from the server to the page. It draws nothing. */
class KeyMapElement extends HTMLElement {
  #keys: readonly KeyLine[] = [];

  connectedCallback(): void {
    takeEarly(this, ['keys']);
  }

  get keys(): readonly KeyLine[] {
    return this.#keys;
  }

  set keys(keys: readonly KeyLine[]) {
    this.#keys = keys;
    useKeys(keys);
  }
}

customElements.define('key-map', KeyMapElement);
