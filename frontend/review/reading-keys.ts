import { freshId } from '../viewer/fresh-id';
import { dialogOpen, isField } from '../viewer/keys';
import { actionOf, type Page } from './key-actions';

/** A key of the page that was pressed, under an id of its own: the same press sent twice counts once. */
export interface ReadingKey {
  readonly action: string;
  readonly submit: string;
}

/**
 * Listens to the keys of a whole page as long as it is on it, and tells the server what they mean. It draws nothing.
 * A key is left alone while somebody types, while a dialog is open, and where another control took it.
 */
export class ReadingKeys extends HTMLElement {
  /** The page whose keys are listened to. */
  page: Page = 'reading';

  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || dialogOpen(document) || event.composedPath().some(isField)) {
      return;
    }
    const action = actionOf(event, this.page);
    if (action !== null) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent<ReadingKey>('reading-key', { detail: { action, submit: freshId() } }));
    }
  }
}

customElements.define('reading-keys', ReadingKeys);
