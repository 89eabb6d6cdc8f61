/** What keys, buttons and the hand do to the viewport that they speak to. */
import type { Point } from './geometry';
import type { KeyAction } from './keys';
import type { Layout } from './layouts';
import type { LightBox } from './light-box';
import { isSoftWindow, type Look } from './look';
import type { PointerActions } from './pointer';
import type { Tool } from './toolbar';
import type { MenuChoice } from './view-menu';
import * as view from './view-state';
import type { Viewport } from './viewport';
import type { RowActions } from './toolbar-row';
import { dragged, preset, WINDOW_PRESETS, type WindowLevel, type WindowPreset } from './window-presets';

export interface CommandTarget {
  readonly box: LightBox;
  readonly look: Look;
  /** A viewport is to look like this. */
  change(viewport: Viewport, state: view.ViewState): void;
  /** All viewports are to look like this. */
  changeLook(look: Partial<Look>): void;
  /** All viewports are to go to what lies under a point of one of them. */
  lookAt(viewport: Viewport, at: Point): void;
  /** Whether a point of a viewport is the crosshair's middle. */
  isGrip(viewport: Viewport, at: Point): boolean;
  maximise(viewport: Viewport): void;
  schedule(): void;
  /** To the series before or behind this one. */
  stepSeries(step: -1 | 1): void;
}

export class Commands {
  constructor(private readonly target: CommandTarget) {}

  act(action: KeyAction): void {
    const { target } = this;
    const { active } = target.box;
    const { state, series } = active;
    switch (action.do) {
      case 'step':
        return target.change(active, view.stepped(state, action.by));
      case 'first':
        return target.change(active, view.goneTo(state, 0));
      case 'last':
        return target.change(active, view.goneTo(state, state.count - 1));
      case 'preset':
        return this.preset(WINDOW_PRESETS.find(({ number }) => number === action.number)!);
      case 'file-window':
        return this.window(series?.fileWindow(active.drawn) ?? state.window);
      case 'overlay':
        return target.changeLook({ overlay: !target.look.overlay });
      case 'layout':
        // The same key leads back to one image.
        return this.layout(target.look.layout === action.layout ? 'single' : action.layout);
      case 'invert':
        return target.change(active, { ...state, inverted: !state.inverted });
      case 'reset':
        return target.change(active, view.reset(state, active.first ?? state.window));
      case 'series':
        return target.stepSeries(action.step);
      case 'maximise':
        return target.maximise(active);
      default:
        return this.drag(action);
    }
  }

  /** What the mouse does by dragging, in steps. */
  private drag(action: KeyAction): void {
    const { active } = this.target.box;
    const { state } = active;
    if (action.do === 'zoom') {
      const { width, height } = active.size();
      this.target.change(active, active.zoomed(action.by, { x: width / 2, y: height / 2 }));
    } else if (action.do === 'shift') {
      this.target.change(active, view.panned(state, action.right, action.down));
    } else if (action.do === 'window') {
      this.window(dragged(state.window, action.right, action.down));
    }
  }

  use(tool: Tool): void {
    const { active } = this.target.box;
    if (tool === 'fit') {
      this.target.change(active, view.fitted(active.state));
    } else if (tool === 'one') {
      this.target.change(active, view.oneToOne(active.state, devicePixelRatio));
    } else {
      this.act({ do: tool });
    }
  }

  layout(layout: Layout): void {
    this.target.changeLook({ layout });
  }

  choose(choice: MenuChoice): void {
    const { target } = this;
    const { active } = target.box;
    const { flipped } = active.state;
    switch (choice) {
      case 'interpolated':
        return target.changeLook({ interpolated: !target.look.interpolated });
      case 'lines':
        return target.changeLook({ lines: !target.look.lines });
      case 'flip-across':
        return target.change(active, { ...active.state, flipped: { ...flipped, across: !flipped.across } });
      case 'flip-down':
        return target.change(active, { ...active.state, flipped: { ...flipped, down: !flipped.down } });
    }
  }

  /** A window by its name; one for soft tissue also opens the next soft-tissue series. */
  preset({ name, width, level }: WindowPreset): void {
    const { active } = this.target.box;
    this.window({ width, level });
    if (active.name === 'main' && active.series?.shown.opening === 'BRAIN' && isSoftWindow(name)) {
      this.target.changeLook({ window: name });
    }
  }

  window({ width, level }: WindowLevel): void {
    const { active } = this.target.box;
    this.target.change(active, { ...active.state, window: { width, level } });
  }

  /** What the row above the images does. */
  onRow(): RowActions {
    return {
      preset: (name) => this.preset(preset(name)),
      fileWindow: () => this.act({ do: 'file-window' }),
      tool: (tool) => this.use(tool),
      layout: (layout) => this.layout(layout),
      slab: (slab) => this.target.changeLook({ slab }),
      menu: (choice) => this.choose(choice),
    };
  }

  /** The reader's hand on a viewport, where no tool has taken it. */
  handOn(viewport: Viewport): PointerActions {
    const { target } = this;
    const change = (state: view.ViewState) => target.change(viewport, state);
    return {
      // Down the page is towards the feet, as on the slice bar.
      scroll: (notches) => change(view.stepped(viewport.state, -notches)),
      window: (right, down) => change({ ...viewport.state, window: dragged(viewport.state.window, right, down) }),
      pan: (right, down) => change(view.panned(viewport.state, right, down)),
      zoom: (factor, at) => change(viewport.zoomed(factor, at)),
      probe: (at) => {
        viewport.cursor = at;
        target.schedule();
      },
      pages: () => viewport.state.count,
      click: (at) => {
        // Where several planes are open, a click brings all of them to that place.
        if (target.look.layout === 'planes') {
          target.lookAt(viewport, at);
        }
      },
      double: () => target.maximise(viewport),
      grips: (at) => target.look.layout === 'planes' && target.isGrip(viewport, at),
      cross: (at) => target.lookAt(viewport, at),
    };
  }
}
