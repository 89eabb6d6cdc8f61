/** The buttons that take a tool in hand, and mark the slice in front as a key slice. */
import { make } from '../dom';
import type { Texts } from '../texts';
import { nameTool, toolButton } from '../tool-button';
import type { DrawnKind, MarkKind } from './mark';

const BUTTONS: Readonly<Record<MarkKind, { readonly path: string; readonly action: string }>> = {
  DISTANCE: { path: 'M2.5 11l8.5-8.5L13.5 5 5 13.5zM5 8.5l1.2 1.2M7.5 6l1.2 1.2', action: 'distance' },
  ELLIPSE: { path: 'M8 4c3.3 0 5.5 1.8 5.5 4S11.3 12 8 12 2.5 10.2 2.5 8 4.7 4 8 4zM8 7.2v1.6M7.2 8h1.6', action: 'ellipse' },
  ARROW: { path: 'M3 13l8.5-8.5M6.5 4h5.5v5.5', action: 'arrow' },
  KEY_SLICE: { path: 'M8 2.5l1.7 3.6 3.8.5-2.8 2.7.7 3.9L8 11.3l-3.4 1.9.7-3.9-2.8-2.7 3.8-.5z', action: 'key-slice' },
};

export class MarkButtons {
  readonly element = make('div', { class: 'tabs marks', role: 'group' });
  private readonly buttons = new Map<MarkKind, HTMLButtonElement>();

  constructor(take: (kind: DrawnKind) => void, keySlice: () => void) {
    (Object.keys(BUTTONS) as MarkKind[]).forEach((kind) => {
      const { path, action } = BUTTONS[kind];
      const button = toolButton(path, action, { 'data-mark': kind });
      button.addEventListener('click', () => (kind === 'KEY_SLICE' ? keySlice() : take(kind)));
      this.buttons.set(kind, button);
      this.element.append(button);
    });
  }

  say(texts: Texts): void {
    this.element.setAttribute('aria-label', texts.of('marks'));
    this.buttons.forEach((button, kind) => nameTool(button, texts.of(`tool.${kind}`)));
  }

  /** Which tool is in hand, and whether the slice in front is a key slice. */
  show(taken: DrawnKind | null, keySlice: boolean): void {
    this.buttons.forEach((button, kind) =>
      button.setAttribute('aria-pressed', String(kind === 'KEY_SLICE' ? keySlice : kind === taken)),
    );
  }
}
