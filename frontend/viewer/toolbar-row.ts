/** The row above the images: windows, layouts, the slab of the planes, what changes the view, and the rest in a menu. */
import { make } from './dom';
import { LayoutTabs } from './layout-tabs';
import type { Layout } from './layouts';
import { SlabControl } from './slab-control';
import { Texts } from './texts';
import { Toolbar, type ToolbarActions, type ToolbarState } from './toolbar';
import { ViewMenu, type MenuChoice } from './view-menu';
import type { Flipped } from './geometry';
import type { Slab } from './volume-program';

export interface RowActions extends ToolbarActions {
  readonly layout: (layout: Layout) => void;
  readonly slab: (slab: Slab) => void;
  readonly menu: (choice: MenuChoice) => void;
}

export interface RowState extends ToolbarState {
  readonly flipped: Flipped;
}

export class ToolbarRow {
  readonly element = make('div', { class: 'bar', role: 'toolbar' });
  /** Room for the tools of the hand, before what changes the view. */
  readonly tools = make('div', { class: 'hand' });
  private readonly toolbar: Toolbar;
  private readonly layouts: LayoutTabs;
  private readonly slab: SlabControl;
  private readonly menu: ViewMenu;
  private texts = new Texts();

  constructor(actions: RowActions) {
    this.toolbar = new Toolbar(actions);
    this.layouts = new LayoutTabs(actions.layout);
    this.slab = new SlabControl(actions.slab);
    this.menu = new ViewMenu(actions.menu);
    const { windows, view } = this.toolbar;
    const grow = make('span', { class: 'grow' });
    this.element.append(windows, grow, this.slab.element, this.layouts.element, this.tools, view, this.menu.element);
  }

  say(texts: Texts): void {
    this.texts = texts;
    this.element.setAttribute('aria-label', texts.of('toolbar'));
    [this.toolbar, this.layouts, this.slab, this.menu].forEach((part) => part.say(texts));
  }

  show(state: RowState): void {
    this.element.dataset['layout'] = state.look.layout;
    this.toolbar.show(state);
    this.layouts.show(state.look.layout, state.ready);
    this.slab.show(state.look.slab, state.look.layout === 'planes', this.texts);
    this.menu.show(state.look, state.flipped, state.ready);
  }
}
