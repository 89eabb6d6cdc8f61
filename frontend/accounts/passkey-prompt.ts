import { create, get, obstacle, trouble, type Surroundings, type Trouble } from './passkeys';

/** An authenticator's answer as JSON, or why there is none. */
type Outcome = { answer: string } | { trouble: Trouble };

/** Puts the server's questions to the browser's authenticators, one at a time. It draws nothing. */
class PasskeyPrompt extends HTMLElement {
  #asking: AbortController | null = null;

  disconnectedCallback(): void {
    this.cancel();
  }

  /** Why passkeys cannot be used on this page; empty if they can. */
  check(origin: string): string {
    return obstacle(here(), origin) ?? '';
  }

  create(question: string, origin: string): Promise<Outcome> {
    return this.#ask((signal) => create(here(), question, signal), origin);
  }

  get(question: string, origin: string): Promise<Outcome> {
    return this.#ask((signal) => get(here(), question, signal), origin);
  }

  /** Takes back what is being asked. */
  cancel(): void {
    this.#asking?.abort();
    this.#asking = null;
  }

  async #ask(question: (signal: AbortSignal) => Promise<string>, origin: string): Promise<Outcome> {
    this.cancel();
    const cannot = obstacle(here(), origin);
    if (cannot) {
      return { trouble: cannot };
    }
    const asking = new AbortController();
    this.#asking = asking;
    try {
      return { answer: await question(asking.signal) };
    } catch (thrown) {
      return { trouble: trouble(thrown) };
    }
  }
}

function here(): Surroundings {
  const { isSecureContext, location } = window;
  return 'PublicKeyCredential' in window
    ? { isSecureContext, origin: location.origin, credentials: navigator.credentials }
    : { isSecureContext, origin: location.origin };
}

customElements.define('passkey-prompt', PasskeyPrompt);
