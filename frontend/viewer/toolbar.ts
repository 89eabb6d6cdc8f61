/** Window presets with their keys, and the buttons that change the view. */
import '../keys/key-cap';
import { make, say } from './dom';
import type { Look } from './look';
import type { Texts } from './texts';
import { nameTool, toolButton } from './tool-button';
import { presetOf, WINDOW_PRESETS, type PresetName, type WindowLevel } from './window-presets';

export type Tool = 'fit' | 'one' | 'invert' | 'overlay' | 'reset';

const ICONS: Readonly<Record<Tool, { readonly path: string; readonly action: string }>> = {
  fit: { path: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10', action: '' },
  one: { path: 'M3 5l1.8-1.5v9M11 5l1.8-1.5v9M8 6.2v.1M8 10.2v.1', action: '' },
  invert: { path: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11M10 4v8M12 5v6', action: 'invert' },
  overlay: { path: 'M2.5 3h11v10h-11zM5 6h3M5 8.5h2', action: 'overlay' },
  reset: { path: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3', action: 'reset' },
};

export interface ToolbarActions {
  readonly preset: (name: PresetName) => void;
  readonly fileWindow: () => void;
  readonly tool: (tool: Tool) => void;
}

export class Toolbar {
  readonly windows = make('div', { class: 'tabs', role: 'group' });
  readonly view = make('div', { class: 'tools', role: 'group' });
  private readonly presets = new Map<PresetName | 'file', HTMLButtonElement>();
  private readonly tools = new Map<Tool, HTMLButtonElement>();

  constructor(actions: ToolbarActions) {
    WINDOW_PRESETS.forEach(({ name }) => this.addTab(name, () => actions.preset(name)));
    this.addTab('file', actions.fileWindow);
    (Object.keys(ICONS) as Tool[]).forEach((tool) => {
      const { path, action } = ICONS[tool];
      const button = toolButton(path, action);
      button.addEventListener('click', () => actions.tool(tool));
      this.tools.set(tool, button);
      this.view.append(button);
    });
  }

  say(texts: Texts): void {
    this.view.setAttribute('aria-label', texts.of('view'));
    this.windows.setAttribute('aria-label', texts.of('windows'));
    this.windows.title = texts.of('window.drag');
    this.presets.forEach((button, name) => say(button.firstElementChild as HTMLElement, texts.of(`window.${name}`)));
    this.tools.forEach((button, tool) => nameTool(button, texts.of(`tool.${tool}`)));
  }

  show(state: ToolbarState): void {
    const preset = presetOf(state.window)?.name;
    const file = state.fileWindow;
    const fromFile = !preset && file?.width === state.window.width && file.level === state.window.level;
    this.presets.forEach((button, name) => press(button, name === 'file' ? fromFile : name === preset));
    press(this.tools.get('fit')!, state.fits);
    press(this.tools.get('invert')!, state.inverted);
    press(this.tools.get('overlay')!, state.look.overlay);
    [this.windows, this.view]
      .flatMap((group) => [...group.querySelectorAll('button')])
      .forEach((button) => (button.disabled = !state.ready));
  }

  private addTab(name: PresetName | 'file', chosen: () => void): void {
    const button = make('button', { type: 'button', class: 'tab', 'data-window': name });
    button.append(make('span'), make('key-cap', { action: `window-${name.toLowerCase()}` }));
    button.addEventListener('click', chosen);
    this.presets.set(name, button);
    this.windows.append(button);
  }
}

export interface ToolbarState {
  readonly ready: boolean;
  readonly window: WindowLevel;
  readonly fileWindow: WindowLevel | null;
  readonly fits: boolean;
  readonly inverted: boolean;
  readonly look: Look;
}

function press(button: HTMLButtonElement, pressed: boolean): void {
  button.setAttribute('aria-pressed', String(pressed));
}
