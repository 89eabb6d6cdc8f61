import { freshId } from '../../viewer/fresh-id';
import type { MarkMade } from '../../viewer/marks/mark';
import type { ReadingKey } from '../reading-keys';
import type { Change, Made } from './change';
import { EVIDENCE, evidenceOf } from './evidence';
import { after, readSheet, verdictOf, type Sheet, type Step } from './page-reader';
import { drawing, NO_TURNS, turned, type Turns } from './turn';
import { hearWindow } from './window-hand';

/** What of the page a button or a field changes, written on it by the server as `data-journal-…`. */
interface Marked {
  readonly kind: Change['kind'];
  readonly label: string;
  readonly seen: string | null;
}

/**
 * Watches the reader's hand on the page and tells each change that it makes, before the page's own message is under
 * way. Buttons are given the id of the press, which the server reads off them.
 */
export class PageHand {
  private steps: Step[] = [];
  /** As the server has told them last, without the steps. */
  private turns: Turns = NO_TURNS;
  /** Study Instance UID of the study in front; what is done to the images of another one is not of its reading. */
  private study = '';

  constructor(
    private readonly page: Document,
    private readonly made: (change: Made, state: 'waiting' | 'draft') => void,
  ) {}

  listen(signal: AbortSignal): void {
    const early = { signal, capture: true };
    this.page.addEventListener('reading-key', (event) => this.key((event as CustomEvent<ReadingKey>).detail), early);
    EVIDENCE.forEach((type) => this.page.addEventListener(type, (event) => this.evidence(event as CustomEvent), early));
    this.page.addEventListener('statement-picked', (event) => this.picked((event as CustomEvent).detail.label), early);
    hearWindow(signal, (event) => this.heard(event));
    this.page.addEventListener('click', (event) => this.clicked(event), early);
    this.page.addEventListener('input', (event) => this.typed(event, 'draft'), early);
    this.page.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          this.typed(event, 'waiting');
        }
      },
      early,
    );
  }

  /** Another study is in front. */
  begin(study: string): void {
    this.study = study;
    this.steps = [];
    this.turns = NO_TURNS;
  }

  /** The server has taken a step, and everything before it. */
  handled(submit: string): void {
    const index = this.steps.findIndex((step) => step.submit === submit);
    this.steps = this.steps.slice(index + 1);
  }

  turnsAre(turns: Turns): void {
    this.turns = turns;
  }

  /** What was done in the window with the images is of the page that has its images there. */
  private heard(event: CustomEvent): void {
    if (!this.page.querySelector('slice-viewer.away')) {
      return;
    }
    if (event.type === 'reading-key') {
      this.key(event.detail as ReadingKey);
    } else {
      this.evidence(event);
    }
  }

  private key({ action, submit }: ReadingKey): void {
    const sheet = this.sheet();
    const row = sheet.rows[sheet.active];
    const value = row && sheet.answerable ? verdictOf(action, row) : null;
    if (action === 'flag') {
      this.flag(submit);
    } else if (action === 'undisputed' && sheet.answerable) {
      this.made({ submit, kind: 'undisputed', label: '', value: '', seen: null }, 'waiting');
    } else if (action === 'undo' || action === 'redo') {
      this.turn(action, submit, sheet);
    } else if (row && value !== null) {
      this.made({ submit, kind: 'verdict', label: row.label, value, seen: row.verdict }, 'waiting');
    }
    this.steps.push({ submit, action });
  }

  private turn(action: 'undo' | 'redo', submit: string, sheet: Sheet): void {
    const entry = sheet.answerable ? turned(sheet.turns, action)?.entry : null;
    if (entry) {
      const row = entry.kind === 'verdict' ? sheet.rows.find(({ label }) => label === entry.label) : undefined;
      this.made({ ...entry, submit, seen: row?.verdict ?? null }, 'waiting');
    }
  }

  private evidence(event: CustomEvent): void {
    const { studyUid = this.study, isNew = false } = event.detail as Partial<MarkMade>;
    const sheet = this.sheet();
    const active = sheet.rows[sheet.active];
    const known = studyUid === this.study && (active !== undefined || event.type === 'mark-removed');
    const given = known ? evidenceOf(event, active?.label ?? '') : null;
    if (given) {
      this.made(given, 'waiting');
    }
    if (event.type !== 'sentence-quoted') {
      this.steps.push({ submit: event.detail.submit, drawn: given && drawing(given, isNew) });
    }
  }

  private clicked(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('button[data-journal]');
    const accept = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['journalAccept']);
    if (accept instanceof HTMLElement) {
      this.accepted(accept.dataset['journalAccept']!);
    } else if (button && !button.hasAttribute('disabled')) {
      this.pressed(button);
    } else {
      const picked = target?.closest<HTMLElement>('.lrow[data-label]')?.dataset['label'];
      if (picked) {
        this.picked(picked);
      }
    }
  }

  private picked(label: string): void {
    this.steps.push({ submit: null, label, verdict: null });
  }

  private pressed(button: HTMLElement): void {
    const submit = freshId();
    button.dataset['submit'] = submit;
    const { kind, label, seen } = marked(button);
    const value = button.dataset['value'] ?? '';
    if (kind === 'verdict') {
      const before = this.sheet().rows.find((row) => row.label === label)?.verdict ?? null;
      this.made({ submit, kind, label, value, seen: before }, 'waiting');
      this.steps.push({ submit, label, verdict: value });
    } else {
      this.made({ submit, kind, label, value, seen }, 'waiting');
      if (kind === 'undisputed') {
        this.steps.push({ submit, action: kind });
      } else if (kind === 'unmark') {
        this.steps.push({ submit, drawn: null });
      }
    }
  }

  private flag(submit: string): void {
    const button = this.page.querySelector<HTMLElement>('button[data-journal=flag]');
    if (button && !button.hidden) {
      const { seen } = marked(button);
      this.made({ submit, kind: 'flag', label: '', value: button.dataset['value'] ?? '', seen }, 'waiting');
    }
  }

  private typed(event: Event, state: 'waiting' | 'draft'): void {
    const field = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['journal']);
    if (field instanceof HTMLElement && field.dataset['submit'] && !(field instanceof HTMLButtonElement)) {
      this.text(field, state);
    }
  }

  private accepted(submit: string): void {
    const field = this.page.querySelector<HTMLElement>(`[data-journal][data-submit="${submit}"]:not(button)`);
    if (field) {
      this.text(field, 'waiting');
    }
  }

  private text(field: HTMLElement, state: 'waiting' | 'draft'): void {
    const { kind, label, seen } = marked(field);
    const area = field.querySelector('textarea');
    this.made({ submit: field.dataset['submit']!, kind, label, value: (area?.value ?? '').trim(), seen }, state);
  }

  /** The sheet as the page shows it, and as it will be once the server has taken what is under way. */
  private sheet(): Sheet {
    return this.steps.reduce(after, readSheet(this.page, this.turns));
  }
}

function marked(node: HTMLElement): Marked {
  return {
    kind: node.dataset['journal'] as Change['kind'],
    label: node.dataset['journalLabel'] ?? '',
    seen: node.dataset['seen'] ?? null,
  };
}
