/** The viewports that are on screen, how they are arranged, which one has the reader's hand, and what the hand does. */
import { make } from './dom';
import type { Layout } from './layouts';
import { listen, type PointerActions } from './pointer';
import type { PointerTool, ToolEvent } from './tool';
import { Viewport, type ViewportName } from './viewport';

export interface LightBoxActions {
  /** What a hand does on a viewport that no tool has taken. */
  readonly hand: (viewport: Viewport) => PointerActions;
  readonly again: () => void;
  /** The viewport that keys and presets speak to is another one. */
  readonly activated: () => void;
  readonly shifting: () => boolean;
}

export class LightBox {
  readonly element = make('div', { class: 'box' });
  /** The tool in the reader's hand; null for the viewer's own drags. */
  tool: PointerTool | null = null;
  active: Viewport;
  private readonly known = new Map<ViewportName, Viewport>();
  private readonly painted = new Set<(viewport: Viewport) => void>();
  private layout: Layout = 'single';
  /** The viewports of the layout, and those of them that are on screen. */
  private all: readonly ViewportName[] = [];
  private names: readonly ViewportName[] = [];
  private whole: ViewportName | null = null;

  constructor(private readonly actions: LightBoxActions) {
    this.active = this.viewport('main');
    this.arrange('single', ['main']);
  }

  /** The viewports on screen, in reading order. */
  get viewports(): readonly Viewport[] {
    return this.names.map((name) => this.viewport(name));
  }

  /** A viewport by its name, also where the layout does not show it. */
  viewport(name: ViewportName): Viewport {
    const known = this.known.get(name);
    if (known) {
      return known;
    }
    const made = new Viewport(name, this.actions.again);
    this.known.set(name, made);
    const offer = (event: ToolEvent) => this.tool?.handle(event, made) ?? false;
    listen(made.element, this.actions.hand(made), this.actions.shifting, offer);
    made.element.addEventListener('pointerdown', () => this.activate(made), { capture: true });
    made.element.addEventListener('focus', () => this.activate(made));
    return made;
  }

  /** Lays the viewports of a layout out. One that fills the box goes on doing so while the layout has it. */
  arrange(layout: Layout, names: readonly ViewportName[]): void {
    const same = layout === this.layout && this.whole && names.includes(this.whole);
    this.layout = layout;
    this.all = names;
    this.whole = same ? this.whole : null;
    this.lay();
  }

  /** Shows one viewport alone, or all of the layout again. */
  maximise(viewport: Viewport): void {
    this.whole = this.whole || this.all.length < 2 ? null : viewport.name;
    this.lay();
    this.activate(viewport);
  }

  /** Takes everything off the viewports, also off those that are not on screen. */
  forget(): void {
    this.known.forEach((viewport) => viewport.show(null, null, viewport.state));
  }

  activate(viewport: Viewport): void {
    const before = this.active;
    this.active = viewport;
    this.known.forEach((each) => each.element.classList.toggle('active', each === viewport && this.names.length > 1));
    if (before !== viewport) {
      this.actions.activated();
    }
  }

  /** Calls back after every paint of a viewport. @returns what ends that */
  onPaint(listener: (viewport: Viewport) => void): () => void {
    this.painted.add(listener);
    return () => this.painted.delete(listener);
  }

  tellPainted(viewport: Viewport): void {
    this.painted.forEach((listener) => listener(viewport));
  }

  private lay(): void {
    this.names = this.whole ? [this.whole] : this.all;
    this.element.dataset['layout'] = this.whole ? 'single' : this.layout;
    this.known.forEach((each) => each.element.remove());
    this.element.append(...this.viewports.map(({ element }) => element));
    this.activate(this.viewports.includes(this.active) ? this.active : this.viewports[0]!);
  }
}
