/** `<slice-viewer>`: one stack of CT slices to page, window, zoom and probe. */
import { Announcer } from './announcer';
import { make } from './dom';
import { asFailure } from './failure';
import { FrameDecoder } from './frame-decoder';
import { barLetters } from './geometry';
import { Keyboard } from './keyboard';
import type { KeyAction } from './keys';
import { Notice } from './notice';
import { OpenSeries } from './open-series';
import { Overlay } from './overlay';
import { Painter } from './painter';
import { listen } from './pointer';
import { readShown, sameSeries, type Shown } from './shown';
import { SliceBar } from './slice-bar';
import type { Stack } from './stack';
import { fetchStack } from './stack-request';
import { STYLE } from './style';
import { Texts } from './texts';
import { Toolbar, type Tool } from './toolbar';
import * as view from './view-state';
import { Visits } from './visits';
import { dragged, preset, WINDOW_PRESETS, type WindowLevel } from './window-presets';
import type { Blank } from './words';

export class SliceViewer extends HTMLElement {
  private asked: Shown | null = null;
  private words: Record<string, string> = {};
  private series: OpenSeries | null = null;
  private blank: Blank = { why: 'empty' };
  private state = view.opened(0, preset('brain'));
  private readonly visits = new Visits();
  private decoder: FrameDecoder | null = null;
  private painter: Painter | null = null;
  private opening = new AbortController();
  private life = new AbortController();

  private readonly pane = make('div', { class: 'view', tabindex: '0', role: 'group' });
  private readonly keyboard = new Keyboard(this, this.pane, (action) => this.act(action));
  private readonly announcer = new Announcer();
  private readonly parts = {
    toolbar: new Toolbar({
      preset: (name) => this.setWindow(preset(name)),
      fileWindow: () => this.act({ do: 'file-window' }),
      tool: (tool) => this.use(tool),
    }),
    overlay: new Overlay(),
    notice: new Notice(() => this.again()),
    bar: new SliceBar((index) => this.goTo(index)),
  };

  constructor() {
    super();
    const { toolbar, overlay, notice, bar } = this.parts;
    this.pane.append(overlay.element);
    const stage = make('div', { class: 'stage' }, make('div', { class: 'pane' }, this.pane, notice.element), bar.element);
    const style = make('style', {}, STYLE);
    this.attachShadow({ mode: 'open' }).append(style, toolbar.element, stage, this.announcer.element);
    const actions = {
      // Down the page is towards the feet, as on the slice bar.
      scroll: (notches: number) => this.change(view.stepped(this.state, -notches)),
      window: (right: number, down: number) => this.setWindow(dragged(this.state.window, right, down)),
      pan: (right: number, down: number) => this.change(view.panned(this.state, right, down)),
      zoom: (factor: number, at: { x: number; y: number }) => this.painter?.zoom(factor, at),
      probe: (at: { x: number; y: number } | null) => this.painter?.probe(at),
    };
    listen(this.pane, actions, () => this.keyboard.shifting);
  }

  /** What to show; the server sets it as one property. Another series ends everything of the one before. */
  get shown(): Shown | null {
    return this.asked;
  }

  set shown(value: unknown) {
    const asked = readShown(value);
    const same = sameSeries(asked, this.asked);
    this.asked = asked;
    if (same && this.series && asked) {
      this.series.shown = asked;
      this.painter?.schedule();
    } else if (this.isConnected) {
      void this.open();
    }
  }

  /** The viewer's words by key, in the reader's language (see the `lang` property). */
  get texts(): Record<string, string> {
    return this.words;
  }

  set texts(value: Record<string, string>) {
    this.words = value;
    const texts = this.inLanguage();
    this.setAttribute('aria-label', texts.of('name'));
    this.parts.toolbar.say(texts);
    this.painter?.schedule();
  }

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.life = new AbortController();
    this.decoder = new FrameDecoder();
    this.painter = new Painter(this.pane, this.parts, {
      state: () => this.state,
      series: () => this.series,
      blank: () => this.blank,
      texts: () => this.inLanguage(),
      change: (state) => this.change(state),
      drawn: (index) => this.drawn(index),
    });
    this.keyboard.listen(this.life.signal);
    if (!this.takeEarlyProperties()) {
      void this.open();
    }
  }

  disconnectedCallback(): void {
    this.life.abort();
    this.closeSeries();
    this.painter?.close();
    this.painter = null;
    this.decoder?.close();
    this.announcer.close();
  }

  /** Goes to a slice, 0 for the one nearest the feet. */
  goTo(index: number): void {
    this.change(view.goneTo(this.state, index));
  }

  private inLanguage(): Texts {
    return new Texts(this.words, this.lang || 'en');
  }

  /** Properties that were set before the element was known hide its accessors: set them again. */
  private takeEarlyProperties(): boolean {
    const early = (['texts', 'shown'] as const).filter((name) => Object.hasOwn(this, name));
    early.forEach((name) => {
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    });
    return early.includes('shown');
  }

  private closeSeries(): void {
    this.opening.abort();
    this.series?.close();
    this.series = null;
  }

  /** Opens what is asked for. The image of the series before is gone at once. */
  private async open(): Promise<void> {
    this.closeSeries();
    const { signal } = (this.opening = new AbortController());
    const asked = this.asked;
    this.parts.bar.open([], { top: '', bottom: '' });
    this.showBlank(asked ? { why: 'opening' } : { why: 'empty' });
    if (!asked) {
      return;
    }
    try {
      const stack = await fetchStack(asked.source, signal);
      if (!signal.aborted) {
        this.begin(this.asked ?? asked, stack);
      }
    } catch (error) {
      if (!signal.aborted) {
        this.showBlank({ why: 'failed', failure: asFailure(error) });
      }
    }
  }

  private showBlank(blank: Blank): void {
    this.blank = blank;
    this.painter?.paintNow();
  }

  private begin(asked: Shown, stack: Stack): void {
    if (stack.studyUid !== asked.studyUid) {
      this.showBlank({ why: 'other-study', asked: asked.studyUid, got: stack.studyUid });
      return;
    }
    const total = stack.slices.length;
    if (total === 0) {
      this.showBlank({ why: 'no-slices' });
    } else {
      const visit = this.visits.of(asked.studyUid, asked.source);
      this.series = new OpenSeries(asked, stack, visit, this.decoder!, () => this.painter?.schedule());
      this.state = { ...this.series.firstState(), overlay: this.state.overlay };
      this.parts.bar.open(stack.slices.map(({ gapBefore }) => gapBefore), barLetters(stack));
      this.series.frames.want(this.state.slice, 0);
      this.painter?.schedule();
    }
    // Where nothing can be drawn, nothing was shown.
    if (this.painter?.able) {
      this.tell('study-shown', { studyUid: stack.studyUid, total });
    }
  }

  private change(state: view.ViewState): void {
    const { series } = this;
    if (!series) {
      return;
    }
    const moved = state.slice !== this.state.slice;
    this.state = state;
    if (moved) {
      series.visit.slice = state.slice;
      series.frames.want(state.slice, state.direction);
    }
    this.painter?.schedule();
  }

  private setWindow({ width, level }: WindowLevel): void {
    this.change({ ...this.state, window: { width, level } });
  }

  private drawn(index: number): void {
    const { visit, shown, stack } = this.series!;
    visit.seen.add(index);
    const { sop, location } = stack.slices[index]!;
    const place = { studyUid: stack.studyUid, source: shown.source, index, sop, location };
    this.tell('slice-shown', { ...place, seen: visit.seen.size, total: stack.slices.length });
    this.announcer.announce(this.inLanguage().of('slice-announced', index + 1, stack.slices.length));
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private again(): void {
    if (this.series) {
      this.series.frames.retry();
      this.painter?.schedule();
    } else {
      void this.open();
    }
  }

  private use(tool: Tool): void {
    if (tool === 'fit') {
      this.change(view.fitted(this.state));
    } else if (tool === 'one') {
      this.change(view.oneToOne(this.state, devicePixelRatio));
    } else {
      this.act({ do: tool });
    }
  }

  private act(action: KeyAction): void {
    const { state } = this;
    switch (action.do) {
      case 'step':
        return this.change(view.stepped(state, action.by));
      case 'first':
        return this.goTo(0);
      case 'last':
        return this.goTo(state.count - 1);
      case 'preset':
        return this.setWindow(WINDOW_PRESETS.find(({ key }) => key === String(action.number))!);
      case 'file-window':
        return this.setWindow(this.series?.fileWindow() ?? state.window);
      case 'overlay':
        return this.change({ ...state, overlay: !state.overlay });
      case 'invert':
        return this.change({ ...state, inverted: !state.inverted });
      case 'reset':
        return this.change(view.reset(state, this.series?.openingWindow() ?? state.window));
      case 'series':
        return this.tell('series-step', { studyUid: this.asked?.studyUid ?? '', step: action.step });
    }
  }
}

customElements.define('slice-viewer', SliceViewer);
