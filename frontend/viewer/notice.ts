/** What stands in the view where there is no image, or not yet the right one: each state in words of its own. */
import { make, say } from './dom';

/** How a notice looks: work under way, nothing there, or something wrong. */
export type NoticeKind = 'busy' | 'empty' | 'error';

export interface NoticeText {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly hint?: string;
  /** Words of the button that tries again; no button without. */
  readonly again?: string;
}

const MARKS: Readonly<Record<NoticeKind, string>> = { busy: '', empty: '∅', error: '!' };

export class Notice {
  readonly element = make('div', { class: 'notice', role: 'status' });
  private readonly mark = make('span', { class: 'mark', 'aria-hidden': 'true' });
  private readonly title = make('div', { class: 'title' });
  private readonly hint = make('div', { class: 'hint' });
  private readonly button = make('button', { type: 'button', class: 'again' });

  constructor(again: () => void) {
    this.element.append(this.mark, make('div', {}, this.title, this.hint, this.button));
    this.button.addEventListener('click', again);
    this.show(null);
  }

  show(notice: NoticeText | null): void {
    this.element.hidden = !notice;
    if (!notice) {
      return;
    }
    this.element.dataset['kind'] = notice.kind;
    say(this.mark, MARKS[notice.kind]);
    say(this.title, notice.title);
    say(this.hint, notice.hint ?? '');
    this.hint.hidden = !notice.hint;
    say(this.button, notice.again ?? '');
    this.button.hidden = !notice.again;
  }
}
