/** Listens for the viewer's keys on the whole page, so that they work wherever the focus is. */
import { actionOf, belongsElsewhere, leaveByEscape, type KeyAction } from './keys';

export class Keyboard {
  /** Space is down over an image: a drag shifts it. */
  shifting = false;

  constructor(
    private readonly viewer: HTMLElement,
    private readonly box: HTMLElement,
    private readonly act: (action: KeyAction) => void,
  ) {}

  listen(signal: AbortSignal): void {
    document.addEventListener('keydown', (event) => leaveByEscape(event, document), { signal, capture: true });
    document.addEventListener('keydown', (event) => this.pressed(event), { signal });
    document.addEventListener('keyup', (event) => this.released(event), { signal });
    window.addEventListener('blur', () => (this.shifting = false), { signal });
  }

  private pressed(event: KeyboardEvent): void {
    // A viewer that is not on screen has no keys.
    if (this.viewer.clientWidth === 0 || belongsElsewhere(event, document, this.viewer)) {
      return;
    }
    if (event.code === 'Space' && this.box.matches(':hover')) {
      this.shifting = true;
      event.preventDefault();
      return;
    }
    const action = actionOf(event);
    if (action) {
      event.preventDefault();
      this.act(action);
    }
  }

  private released(event: KeyboardEvent): void {
    if (event.code === 'Space') {
      this.shifting = false;
    }
  }
}
