import { freshId } from '../../viewer/fresh-id';
import type { Kept, Made, Theirs } from './change';
import { handIn } from './hand-in';
import { Journal, type JournalStatus } from './journal';
import { fill, second, type JournalOrder } from './journal-order';
import { openStore } from './journal-store';
import { PageHand } from './page-hand';
import { drawQuestions } from './question-list';
import type { Turns } from './turn';

/** ms before a page whose session is gone is loaded again, so that the reader sees why. */
const LEAVE_AFTER = 1500;
/** ms within which a page is not loaded again for the same reason. */
const NOT_TWICE_WITHIN = 20_000;
const LEFT_AT = 'overread.journal-left-at';

/** Keeps every change of the reading page until it is written, and says how it stands with them. */
export class ReadingJournal extends HTMLElement {
  #order: JournalOrder | null = null;
  #journal: Journal | null = null;
  #opening: Promise<void> | null = null;
  readonly #hand = new PageHand(document, (change, state) => this.#made(change, state));
  #listening: AbortController | null = null;
  #known = 0;
  readonly #failed = new Set<string>();
  readonly #words = document.createElement('span');
  readonly #icon = document.createElement('span');
  readonly #more = document.createElement('button');
  readonly #panel = document.createElement('div');

  /** More than once: the framework takes the page out and puts it back while it loads. */
  connectedCallback(): void {
    this.#icon.ariaHidden = 'true';
    this.#more.className = 'btn danger small';
    this.#more.addEventListener('click', () => (this.#panel.hidden = !this.#panel.hidden));
    this.#panel.className = 'questions';
    this.#panel.hidden = true;
    this.replaceChildren(this.#icon, this.#words, this.#more, this.#panel);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#hand.listen(signal);
    window.addEventListener('online', () => void this.#journal?.flush(), { signal });
    window.addEventListener('pagehide', () => void this.#journal?.flush(), { signal });
    this.#known = 0;
    this.#show(this.#journal?.status() ?? { kind: 'quiet', at: null, waiting: 0, questions: [] });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** A study is in front of the reader. */
  begin(order: JournalOrder): void {
    this.#order = order;
    this.#hand.begin(order.studyUid);
    this.#opening ??= this.#open(order);
  }

  /** The server has written a change. */
  saved(submit: string, at: string): void {
    this.#journal?.saved(submit, at);
  }

  refused(submit: string, reason: string): void {
    this.#journal?.refused(submit, reason);
  }

  conflict(submit: string, value: string, at: string, device: string): void {
    const theirs: Theirs = { value, at, device };
    this.#journal?.conflict(submit, theirs);
  }

  /** The server could not write now. */
  failed(submit: string): void {
    this.#failed.add(submit);
    this.#journal?.notSaved();
  }

  /** The server has taken a key or a click; what it has not written by now it will not write. */
  handled(submit: string): void {
    this.#hand.handled(submit);
    if (this.#journal?.waits(submit) && !this.#failed.has(submit)) {
      this.#journal.drop(submit);
    }
  }

  /** A dialog was closed without its text being meant. */
  dropped(submit: string): void {
    this.#journal?.drop(submit);
  }

  /** What can be undone and redone now. */
  turns(turns: Turns): void {
    this.#hand.turnsAre(turns);
  }

  async #open(order: JournalOrder): Promise<void> {
    const store = await openStore(order.secret);
    this.#journal = new Journal(
      store,
      (reading, changes) => handIn(reading, changes, this.#headers()),
      (status) => this.#show(status),
      (reading) => this.dispatchEvent(new CustomEvent('journal-written', { detail: { reading } })),
    );
    await this.#journal.resume();
    this.#journal.askAboutDrafts(order.window);
  }

  #headers(): Record<string, string> {
    return this.#order?.header ? { [this.#order.header]: this.#order.token } : {};
  }

  #made(change: Made, state: 'waiting' | 'draft'): void {
    if (this.#order) {
      const { reading, phase, window, study } = this.#order;
      const whole = { ...change, reading, phase, window, study, made: Date.now() };
      if (this.#journal) {
        this.#journal.write(whole, state);
      } else {
        void this.#opening?.then(() => this.#journal?.write(whole, state));
      }
    }
  }

  #again(kept: Kept, seen: string | null): void {
    const { reading, kind, label, value, study } = kept;
    const { phase, window } = this.#order!;
    const submit = freshId();
    this.#journal?.write({ submit, reading, kind, label, value, seen, phase, window, study, made: Date.now() });
    this.#journal?.drop(kept.submit);
    void this.#journal?.flush();
  }

  #show(status: JournalStatus): void {
    const words = this.#order?.words;
    const trouble = status.kind === 'waiting' || status.kind === 'signed-out';
    this.classList.toggle('failed', trouble);
    this.dataset['status'] = status.kind;
    this.#icon.className = status.kind === 'quiet' ? '' : `icon ${trouble ? 'warning' : 'check'}`;
    this.#icon.classList.toggle('busy', status.kind === 'saving');
    this.#words.textContent = words ? this.#sentence(status, words) : '';
    this.#more.hidden = status.questions.length === 0;
    this.#more.textContent = words ? fill(words.questions, String(status.questions.length)) : '';
    if (words) {
      drawQuestions(this.#panel, status.questions, words, {
        keepMine: (kept) => this.#again(kept, kept.state === 'conflict' ? kept.theirs.value : null),
        write: (kept) => this.#again(kept, null),
        discard: (kept) => this.#journal?.drop(kept.submit),
      });
    }
    this.#panel.hidden = status.questions.length === 0 || (this.#panel.hidden && status.questions.length <= this.#known);
    this.#known = status.questions.length;
    if (status.kind === 'signed-out') {
      this.#leave();
    }
  }

  #sentence(status: JournalStatus, words: JournalOrder['words']): string {
    switch (status.kind) {
      case 'saved':
        return fill(words.saved, second(status.at ?? ''));
      case 'saving':
        return words.saving;
      case 'waiting':
        return fill(words.waiting, String(status.waiting));
      case 'signed-out':
        return fill(this.#journal?.lasting ? words.leaving : words.signedOut, String(status.waiting));
      default:
        return '';
    }
  }

  /** To the sign-in page and back to this study, where what waits is handed in. What would be lost stays here. */
  #leave(): void {
    const before = Number(sessionStorage.getItem(LEFT_AT) ?? 0);
    if (this.#journal?.lasting && Date.now() - before > NOT_TWICE_WITHIN) {
      sessionStorage.setItem(LEFT_AT, String(Date.now()));
      setTimeout(() => location.reload(), LEAVE_AFTER);
    }
  }
}

customElements.define('reading-journal', ReadingJournal);
