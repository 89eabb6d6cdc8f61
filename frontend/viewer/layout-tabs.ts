/** The choice of layout: one image, brain and bone, three planes, two series. */
import '../keys/key-cap';
import { icon, make, say } from './dom';
import { LAYOUTS, type Layout } from './layouts';
import type { Texts } from './texts';

const ICONS: Readonly<Record<Layout, { readonly path: string; readonly action: string }>> = {
  single: { path: 'M2.5 3h11v10h-11z', action: '' },
  pair: { path: 'M2.5 3h11v10h-11zM8 3v10', action: 'pair' },
  planes: { path: 'M2.5 3h11v10h-11zM8 3v10M2.5 8h11', action: 'planes' },
  compare: { path: 'M2.5 3h4v10h-4zM9.5 3h4v10h-4z', action: '' },
};

export class LayoutTabs {
  readonly element = make('div', { class: 'tabs layouts', role: 'group' });
  private readonly buttons = new Map<Layout, HTMLButtonElement>();

  constructor(chosen: (layout: Layout) => void) {
    LAYOUTS.forEach((layout) => {
      const { path, action } = ICONS[layout];
      const button = make('button', { type: 'button', class: 'tab', 'data-layout': layout }, icon(path));
      button.append(make('span'));
      if (action) {
        button.append(make('key-cap', { action }));
      }
      button.addEventListener('click', () => chosen(layout));
      this.buttons.set(layout, button);
      this.element.append(button);
    });
  }

  say(texts: Texts): void {
    this.element.setAttribute('aria-label', texts.of('layouts'));
    this.buttons.forEach((button, layout) => {
      say(button.querySelector('span')!, texts.of(`layout.${layout}`));
      button.setAttribute('aria-label', texts.of(`layout.${layout}`));
      button.title = texts.of(`layout.${layout}.hint`);
    });
  }

  show(layout: Layout, ready: boolean): void {
    this.buttons.forEach((button, each) => {
      button.setAttribute('aria-pressed', String(each === layout));
      button.disabled = !ready;
    });
  }
}
