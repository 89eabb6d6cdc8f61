/** What keys, buttons and the hand do to the viewport that they speak to. */
import type { KeyAction } from './keys';
import type { LightBox } from './light-box';
import type { Look } from './look';
import type { PointerActions } from './pointer';
import type { Tool } from './toolbar';
import * as view from './view-state';
import type { Viewport } from './viewport';
import { dragged, WINDOW_PRESETS, type WindowLevel } from './window-presets';

export interface CommandTarget {
  readonly box: LightBox;
  look: Look;
  /** A viewport is to look like this. */
  change(viewport: Viewport, state: view.ViewState): void;
  /** All viewports are to look like this. */
  changeLook(look: Look): void;
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
        return this.window(WINDOW_PRESETS.find(({ key }) => key === String(action.number))!);
      case 'file-window':
        return this.window(series?.fileWindow(active.drawn) ?? state.window);
      case 'overlay':
        return target.changeLook({ ...target.look, overlay: !target.look.overlay });
      case 'invert':
        return target.change(active, { ...state, inverted: !state.inverted });
      case 'reset':
        return target.change(active, view.reset(state, series?.openingWindow() ?? state.window));
      case 'series':
        return target.stepSeries(action.step);
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

  window({ width, level }: WindowLevel): void {
    const { active } = this.target.box;
    this.target.change(active, { ...active.state, window: { width, level } });
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
      click: () => undefined,
      double: () => {
        target.box.maximise(viewport, target.look.layout);
        target.changeLook(target.look);
      },
    };
  }
}
