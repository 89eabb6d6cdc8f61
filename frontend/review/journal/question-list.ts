import type { Kept } from './change';
import { second, type JournalWords } from './journal-order';

/** Changes whose value is a text that the reader may want to keep elsewhere. */
const TEXTS: readonly Kept['kind'][] = ['comment', 'mark', 'marks', 'quote'];

/** What the reader decides about a change that was not written. */
export interface Decisions {
  /** Write my value over what stands. */
  keepMine(kept: Kept): void;
  /** Write a text that was typed and never meant. */
  write(kept: Kept): void;
  /** Forget it. */
  discard(kept: Kept): void;
}

/** Draws the changes that need the reader: what was meant, why it was not written, and what can be done. */
export function drawQuestions(
  into: HTMLElement,
  questions: readonly Kept[],
  words: JournalWords,
  decisions: Decisions,
): void {
  into.replaceChildren(...questions.map((kept) => question(kept, words, decisions)));
}

function question(kept: Kept, words: JournalWords, decisions: Decisions): HTMLElement {
  const item = element('div', 'question');
  const place = kept.label === '' ? words.study : (words.labels[kept.label] ?? kept.label);
  item.append(element('b', '', `${kept.study} · ${place} · ${words.kinds[kept.kind] ?? kept.kind}`));
  const mine = button(words.copy, () => void navigator.clipboard?.writeText(kept.value));
  if (kept.state === 'conflict') {
    const { theirs } = kept;
    const from = [second(theirs.at), theirs.device || words.thisBrowser].join(', ');
    item.append(
      line(words.mine, said(kept.value, words), second(new Date(kept.made).toISOString())),
      line(words.theirs, said(theirs.value, words), from),
      buttons(
        button(words.keepMine, () => decisions.keepMine(kept), 'primary'),
        button(words.takeTheirs, () => decisions.discard(kept)),
        TEXTS.includes(kept.kind) ? mine : null,
      ),
    );
  } else if (kept.state === 'refused') {
    item.append(
      element('p', '', words.reasons[kept.reason] ?? kept.reason),
      line(words.mine, meant(kept, words), second(new Date(kept.made).toISOString())),
      buttons(
        kept.reason === 'never-meant' ? button(words.write, () => decisions.write(kept), 'primary') : null,
        TEXTS.includes(kept.kind) ? mine : null,
        button(words.discard, () => decisions.discard(kept)),
      ),
    );
  }
  return item;
}

function meant({ kind, value, verdicts }: Kept, words: JournalWords): string {
  if (kind === 'verdicts') {
    return Object.entries(verdicts ?? {})
      .map(([label, verdict]) => `${words.labels[label] ?? label}: ${said(verdict, words)}`)
      .join('; ');
  }
  return said(kind === 'unmark' ? '' : value, words);
}

function said(value: string, words: JournalWords): string {
  return value === '' ? words.nothing : (words.values[value] ?? value);
}

function line(who: string, what: string, from: string): HTMLElement {
  const shown = element('div', 'value');
  shown.append(element('span', 't3', who), element('q', '', what), element('span', 't3', from));
  return shown;
}

function buttons(...all: readonly (HTMLElement | null)[]): HTMLElement {
  const row = element('div', 'row');
  row.append(...all.filter((one) => one !== null));
  return row;
}

function button(text: string, pressed: () => void, tone = 'ghost'): HTMLElement {
  const made = element('button', `btn small ${tone}`, text);
  made.addEventListener('click', pressed);
  return made;
}

function element(tag: string, classes = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = classes;
  made.textContent = text;
  return made;
}
