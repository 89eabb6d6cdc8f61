/** Tells screen readers which slice is shown: at rest only, so that a scroll is not a torrent of words. */
import { make, say } from './dom';

const REST = 600;

export class Announcer {
  readonly element = make('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  announce(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => say(this.element, text), REST);
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
