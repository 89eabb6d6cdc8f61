import { takeEarly } from '../viewer/early-properties';
import { dialogOpen, isField } from '../viewer/keys';
import { actionFor } from '../keys/key-map';
import { freshId } from '../viewer/fresh-id';
import { isHidden, type Part, type Report, type Run, runsOf, type Segment } from './report';

/** The sentence that a reader gave as evidence. */
export interface Quoted {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  /** The sentence, as far as it is kept; empty where nothing was pointed at. */
  readonly words: string;
  readonly submit: string;
}

/** UTF-16 units of a sentence that are kept. */
const LONGEST_QUOTE = 2000;
const SIGNS = { present: '+', uncertain: '?', absent: '−' } as const;
const SECTION =
  /^(описание|заключение|протокол|исследование|рекомендации|анамнез|методика|техника|findings|description|conclusion|impression|technique|history|recommendations|comparison|indication)\s*[:.]/iu;

/**
 * A report with what it says of each label. Every character of the text reaches the page as text, whatever it is.
 * Pointing at words shows their label rows and the rule; pointing at a label row shows its words; a click on words
 * makes their label the active one; `E` gives the sentence under the pointer, or the one in focus, as evidence.
 */
export class ReportText extends HTMLElement {
  #report: Report = { parts: [], pairs: [] };
  #active = '';
  #quoted: readonly string[] = [];
  #pointed: { readonly part: number; readonly sentence: number } | null = null;
  #listening: AbortController | null = null;

  set report(report: Report) {
    this.#report = report;
    this.#pointed = null;
    this.#draw();
  }

  /** The label that the keys speak of: its words are marked, and the first of them is scrolled to. */
  set active(code: string) {
    this.#active = code;
    this.#mark('cur', code);
    this.#said(code)[0]?.scrollIntoView({ block: 'nearest' });
  }

  /** What was given as evidence, as `part:start` of each sentence. */
  set quoted(places: readonly string[]) {
    this.#quoted = places;
    for (const sentence of this.querySelectorAll<HTMLElement>('.sen')) {
      sentence.classList.toggle('quoted', places.includes(`${sentence.dataset['part']}:${sentence.dataset['start']}`));
    }
  }

  connectedCallback(): void {
    takeEarly(this, ['report', 'active', 'quoted']);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['pointerover', 'focusin'] as const) {
      document.addEventListener(type, (event) => this.#pointedAt(event), { signal });
    }
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.addEventListener('click', (event) => this.#picked(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #draw(): void {
    this.replaceChildren(...this.#report.parts.map((part, index) => this.#column(part, index)));
    this.classList.toggle('single', this.#report.parts.length < 2);
    this.active = this.#active;
    this.quoted = this.#quoted;
  }

  #column(part: Part, index: number): HTMLElement {
    const column = element('article', 'rep');
    column.lang = part.language;
    column.tabIndex = 0;
    column.append(element('div', 'lang', part.heading));
    let line = element('p', '');
    let sentence: HTMLElement | null = null;
    let at = -2;
    for (const run of runsOf(part)) {
      if (run.lineEnd) {
        if (line.hasChildNodes()) {
          column.append(line);
          line = element('p', '');
        }
        at = -2;
        continue;
      }
      if (run.sentence !== at || sentence === null) {
        at = run.sentence;
        sentence = element('span', at < 0 ? '' : 'sen');
        if (at >= 0) {
          Object.assign(sentence.dataset, { part: index, sentence: at, start: part.sentences[at]![0] });
        }
        line.append(sentence);
      }
      sentence.append(...this.#drawn(part, run, !line.textContent?.trim()));
    }
    column.append(line);
    return column;
  }

  #drawn(part: Part, run: Run, first: boolean): Node[] {
    const text = part.text.slice(run.start, run.end);
    const segment = part.segments[run.segment];
    const heading = first && segment === undefined ? SECTION.exec(text.trimStart())?.[0] : undefined;
    if (heading !== undefined) {
      const at = text.indexOf(heading) + heading.length;
      return [element('span', 'sec', text.slice(0, at)), ...visible(text.slice(at))];
    }
    const term = part.terms[run.term];
    let nodes: Node[] = visible(text);
    if (term !== undefined) {
      const word = element('span', 'term');
      word.title = term.meaning;
      word.append(...nodes);
      nodes = [word];
    }
    if (segment === undefined) {
      return nodes;
    }
    const words = element('span', `st ${segment.state[0]}`);
    words.dataset['labels'] = segment.labels.map((said) => said.code).join(' ');
    words.append(...nodes);
    if (run.start !== segment.start) {
      return [words];
    }
    words.tabIndex = 0;
    words.title = segment.labels.map((said) => said.why).join('\n');
    return [...segment.labels.flatMap((said) => tags(said)), words];
  }

  #pointedAt(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('.lrow[data-label]');
    const words = target?.closest<HTMLElement>('report-text .st');
    const sentence = target?.closest<HTMLElement>('report-text .sen');
    const codes = row?.dataset['label'] ?? words?.dataset['labels'] ?? '';
    this.#mark('lit', codes);
    for (const each of document.querySelectorAll<HTMLElement>('.lrow[data-label]')) {
      each.classList.toggle('lit', words != null && codes.split(' ').includes(each.dataset['label'] ?? ''));
    }
    if (sentence != null) {
      this.#pointed = { part: Number(sentence.dataset['part']), sentence: Number(sentence.dataset['sentence']) };
    }
    this.#pair(sentence ?? null);
    this.#why(words ?? null);
  }

  /** Marks the sentence of the other language that says the same. */
  #pair(sentence: HTMLElement | null): void {
    this.querySelectorAll('.sen.pair, .sen.at').forEach((one) => one.classList.remove('pair', 'at'));
    if (sentence === null) {
      return;
    }
    sentence.classList.add('at');
    const [part, index] = [Number(sentence.dataset['part']), Number(sentence.dataset['sentence'])];
    const side = part === 0 ? 0 : 1;
    if (this.#report.parts.length === 2) {
      for (const pair of this.#report.pairs.filter((one) => one[side] === index)) {
        const selector = `.sen[data-part="${1 - part}"][data-sentence="${pair[1 - side]}"]`;
        this.querySelectorAll(selector).forEach((other) => other.classList.add('pair'));
      }
    }
  }

  #why(words: HTMLElement | null): void {
    const segment = words === null ? undefined : this.#segmentOf(words);
    this.dispatchEvent(new CustomEvent('report-why', { bubbles: true, detail: segment }));
    const note = document.querySelector('.rnote .why');
    if (note !== null && segment !== undefined) {
      note.textContent = segment.labels.map((said) => said.why).join('  ·  ');
    }
  }

  #segmentOf(words: HTMLElement): Segment | undefined {
    const part = Number(words.closest<HTMLElement>('.sen')?.dataset['part'] ?? 0);
    const labels = words.dataset['labels'];
    return this.#report.parts[part]?.segments.find(
      (segment) =>
        segment.labels.map((said) => said.code).join(' ') === labels && (words.title === '' || words.title === segment.labels.map((said) => said.why).join('\n')),
    );
  }

  #picked(event: Event): void {
    const words = event.target instanceof Element ? event.target.closest<HTMLElement>('.st, .tag') : null;
    const label = (words?.dataset['labels'] ?? '').split(' ')[0];
    if (label) {
      this.dispatchEvent(new CustomEvent('statement-picked', { detail: { label } }));
    }
  }

  #pressed(event: KeyboardEvent): void {
    const free = !event.defaultPrevented && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key === 'Enter' && free && event.target instanceof Element && event.target.matches('report-text .st')) {
      this.#picked(event);
    }
    if (event.defaultPrevented || event.repeat || actionFor(event, 'read') !== 'quote' || dialogOpen(document) || event.composedPath().some(isField)) {
      return;
    }
    event.preventDefault();
    const at = this.#pointed;
    const part = at === null ? undefined : this.#report.parts[at.part];
    const [start, end] = (at === null ? undefined : part?.sentences[at.sentence]) ?? [0, 0];
    const words = part?.text.slice(start, Math.min(end, start + LONGEST_QUOTE)) ?? '';
    const detail: Quoted = { part: at?.part ?? -1, start, end, words, submit: freshId() };
    this.dispatchEvent(new CustomEvent<Quoted>('sentence-quoted', { detail }));
  }

  #mark(name: string, codes: string): void {
    this.querySelectorAll(`.${name}`).forEach((one) => one.classList.remove(name));
    for (const code of codes.split(' ').filter((one) => one !== '')) {
      this.#said(code).forEach((one) => one.classList.add(name));
    }
  }

  #said(code: string): HTMLElement[] {
    return code === '' ? [] : [...this.querySelectorAll<HTMLElement>(`.st[data-labels~="${CSS.escape(code)}"], .tag[data-labels~="${CSS.escape(code)}"]`)];
  }
}

function tags(said: Segment['labels'][number]): HTMLElement[] {
  const tag = element('span', `tag ${said.state[0]}`, `${SIGNS[said.state]}${said.abbreviation}`);
  tag.dataset['labels'] = said.code;
  tag.title = said.why;
  const conflict = element('span', 'tag x', '≠');
  conflict.dataset['labels'] = said.code;
  return said.conflict ? [tag, conflict] : [tag];
}

/** Text as it is, except that characters which could deceive the eye are shown by their number. */
function visible(text: string): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  for (const character of text) {
    if (isHidden(character)) {
      nodes.push(document.createTextNode(plain));
      plain = '';
      nodes.push(element('span', 'ctl', `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`));
    } else {
      plain += character;
    }
  }
  nodes.push(document.createTextNode(plain));
  return nodes;
}

function element(name: string, classes: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = classes;
  made.textContent = text;
  return made;
}

customElements.define('report-text', ReportText);
