/** What the reader works marks with: buttons, keys, and the line over the image that says how. */
import { make, say } from '../dom';
import type { KeyAction } from '../keys';
import type { LightBox } from '../light-box';
import type { Texts } from '../texts';
import { MarkBoard, type BoardHost } from './mark-board';
import { MarkButtons } from './mark-buttons';

/** A line that asks for nothing goes away by itself, ms. */
const LONG_ENOUGH = 6000;

export class MarkTools {
  readonly buttons = new MarkButtons(
    (kind) => this.board.take(kind),
    () => this.board.toggleKeySlice(),
  );
  readonly line = make('div', { class: 'tip', role: 'status', 'aria-live': 'polite' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly board: MarkBoard;

  constructor(box: LightBox, host: Omit<BoardHost, 'tip' | 'box'>) {
    const board = (this.board = new MarkBoard({ ...host, box, tip: (words) => this.tip(words) }));
    box.element.append(this.line);
    box.onPaint((viewport) => {
      if (viewport === box.active) {
        const image = viewport.image();
        const isKey = image?.sop ? board.keySlices(image.series).has(image.index) : false;
        this.buttons.show(board.hand.kind, isKey);
      }
    });
    box.element.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented && board.keys.pressed(event, markUnder(event))) {
        event.preventDefault();
      }
    });
    box.element.addEventListener('focusin', (event) => {
      const id = markUnder(event);
      if (id) {
        board.select(id);
      }
    });
  }

  say(texts: Texts): void {
    this.buttons.say(texts);
  }

  tip(words: string): void {
    clearTimeout(this.timer);
    say(this.line, words);
    if (words !== '' && !this.board.hand.kind) {
      this.timer = setTimeout(() => say(this.line, ''), LONG_ENOUGH);
    }
  }

  /** @returns whether the key was one of marks */
  act(action: KeyAction): boolean {
    switch (action.do) {
      case 'draw':
        this.board.take(action.kind);
        return true;
      case 'key-slice':
        this.board.toggleKeySlice();
        return true;
      case 'remove-mark':
        this.board.removeSelected();
        return true;
      case 'lay-down':
        this.board.leave();
        return true;
      default:
        return false;
    }
  }
}

/** The mark that has the focus. */
function markUnder(event: Event): string | null {
  return (event.target as Element).closest?.('[data-mark]')?.getAttribute('data-mark') ?? null;
}
