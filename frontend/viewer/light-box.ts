/** The viewports that are on screen, how they are arranged, which one has the reader's hand, and what the hand does. */
import { make } from './dom';
import { VIEWPORTS, type Layout } from './layouts';
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
  private names: readonly ViewportName[] = [];
  private whole: ViewportName | null = null;

  constructor(private readonly actions: LightBoxActions) {
    this.active = this.viewport('main');
    this.arrange('single');
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

  arrange(layout: Layout): void {
    this.whole = null;
    this.lay(layout, VIEWPORTS[layout]);
  }

  /** Shows one viewport alone, or all of the layout again. */
  maximise(viewport: Viewport, layout: Layout): void {
    this.whole = this.whole ? null : viewport.name;
    this.lay(layout, this.whole ? [this.whole] : VIEWPORTS[layout]);
    this.activate(viewport);
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

  private lay(layout: Layout, names: readonly ViewportName[]): void {
    this.names = names;
    this.element.dataset['layout'] = names.length > 1 ? layout : 'single';
    this.known.forEach((each) => each.element.remove());
    this.element.append(...this.viewports.map(({ element }) => element));
    this.activate(this.viewports.includes(this.active) ? this.active : this.viewports[0]!);
  }
}
