/** The field in which the words of an arrow are written, beside its end. */
import { make } from '../dom';
import type { Point } from '../geometry';
import type { Texts } from '../texts';

/** As many characters as a mark's text may have; the server refuses more. */
const LONGEST = '200';

export class ArrowWords {
  private field: HTMLInputElement | null = null;

  /** @param done told the words, or null where they were left as they were */
  ask(view: HTMLElement, at: Point, before: string, texts: Texts, done: (words: string | null) => void): void {
    this.close();
    const label = texts.of('mark.words');
    const field = make('input', { class: 'words', type: 'text', maxlength: LONGEST, 'aria-label': label, placeholder: label });
    const left = Math.min(at.x, Math.max(0, view.clientWidth - 230));
    field.style.left = `${Math.max(4, left)}px`;
    field.style.top = `${Math.min(Math.max(4, at.y - 14), Math.max(4, view.clientHeight - 36))}px`;
    field.value = before;
    const end = (words: string | null) => {
      if (this.field === field) {
        this.close();
        done(words);
      }
    };
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        end(event.key === 'Enter' ? field.value.trim() : null);
        view.focus({ preventScroll: true });
      }
    });
    field.addEventListener('blur', () => end(field.value.trim()));
    this.field = field;
    view.append(field);
    field.focus();
  }

  close(): void {
    const field = this.field;
    this.field = null;
    field?.remove();
  }
}
