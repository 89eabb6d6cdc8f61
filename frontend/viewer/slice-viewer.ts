/** `<slice-viewer>`: series of CT slices to page, window, zoom and probe, in one viewport or several. */
import { Announcer } from './announcer';
import { Commands } from './commands';
import { make } from './dom';
import { asFailure } from './failure';
import { FrameDecoder } from './frame-decoder';
import { Keyboard } from './keyboard';
import { LightBox } from './light-box';
import { FIRST_LOOK, type Look } from './look';
import { OpenSeries } from './open-series';
import { Painter } from './painter';
import { readShown, sameSeries, type Shown } from './shown';
import { SliceBar } from './slice-bar';
import type { Stack } from './stack';
import { fetchStack } from './stack-request';
import { STYLE } from './style';
import { Texts } from './texts';
import { Toolbar } from './toolbar';
import * as view from './view-state';
import type { Viewport } from './viewport';
import { Visits } from './visits';
import { preset } from './window-presets';
import type { Blank } from './words';

export class SliceViewer extends HTMLElement {
  look: Look = FIRST_LOOK;
  private asked: Shown | null = null;
  private words: Record<string, string> = {};
  private series: OpenSeries | null = null;
  private blank: Blank = { why: 'empty' };
  private readonly visits = new Visits();
  private readonly seriesListeners = new Set<(series: OpenSeries | null) => void>();
  private decoder: FrameDecoder | null = null;
  private painter: Painter | null = null;
  private opening = new AbortController();
  private life = new AbortController();

  private readonly commands: Commands = new Commands(this);
  readonly box: LightBox = new LightBox({
    hand: (viewport) => this.commands.handOn(viewport),
    again: () => this.again(),
    activated: () => this.schedule(),
    shifting: () => this.keyboard.shifting,
  });
  private readonly keyboard: Keyboard = new Keyboard(this, this.box.element, (action) => this.commands.act(action));
  private readonly announcer = new Announcer();
  readonly toolbar = new Toolbar({
    preset: (name) => this.commands.window(preset(name)),
    fileWindow: () => this.commands.act({ do: 'file-window' }),
    tool: (tool) => this.commands.use(tool),
  });
  readonly bar = new SliceBar((index) => this.change(this.box.active, view.goneTo(this.box.active.state, index)));

  constructor() {
    super();
    const stage = make('div', { class: 'stage' }, this.box.element, this.bar.element);
    const style = make('style', {}, STYLE);
    this.attachShadow({ mode: 'open' }).append(style, this.toolbar.element, stage, this.announcer.element);
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
      this.schedule();
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
    this.toolbar.say(texts);
    this.schedule();
  }

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.life = new AbortController();
    this.decoder = new FrameDecoder();
    this.painter = new Painter(this, {
      blank: () => this.blank,
      look: () => this.look,
      texts: () => this.inLanguage(),
      drawn: (viewport) => this.drawn(viewport),
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

  /** Goes to a slice of the series in front, 0 for the one nearest the feet. */
  goTo(index: number): void {
    const main = this.box.viewport('main');
    this.change(main, view.goneTo(main.state, index));
  }

  /** Calls back when another series is in front, and with null when it is taken away. @returns what ends that */
  onSeries(listener: (series: OpenSeries | null) => void): () => void {
    this.seriesListeners.add(listener);
    return () => this.seriesListeners.delete(listener);
  }

  change(viewport: Viewport, state: view.ViewState): void {
    const { series } = viewport;
    if (!series) {
      return;
    }
    const moved = state.slice !== viewport.state.slice;
    viewport.state = state;
    if (moved && viewport.pages?.kind === 'slices') {
      series.visit.slice = state.slice;
      series.frames.want(state.slice, state.direction);
    }
    this.schedule();
  }

  changeLook(look: Look): void {
    this.look = look;
    this.painter?.rearranged();
  }

  schedule(): void {
    this.painter?.schedule();
  }

  stepSeries(step: -1 | 1): void {
    this.tell('series-step', { studyUid: this.asked?.studyUid ?? '', step });
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
    this.box.viewports.forEach((viewport) => viewport.show(null, null, viewport.state));
    this.seriesListeners.forEach((listener) => listener(null));
  }

  /** Opens what is asked for. The image of the series before is gone at once. */
  private async open(): Promise<void> {
    this.closeSeries();
    const { signal } = (this.opening = new AbortController());
    const asked = this.asked;
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
      this.putUp(new OpenSeries(asked, stack, visit, this.decoder!, () => this.schedule()));
    }
    // Where nothing can be drawn, nothing was shown.
    if (this.painter?.able) {
      this.tell('study-shown', { studyUid: stack.studyUid, total });
    }
  }

  private putUp(series: OpenSeries): void {
    this.series = series;
    const first = series.firstState();
    this.box.viewports.forEach((viewport) => viewport.show(series, series.pages, first));
    series.frames.want(first.slice, 0);
    this.seriesListeners.forEach((listener) => listener(series));
    this.schedule();
  }

  private drawn({ series, state }: Viewport): void {
    const { visit, shown, stack } = series!;
    visit.seen.add(state.slice);
    const { sop, location } = stack.slices[state.slice]!;
    const place = { studyUid: stack.studyUid, source: shown.source, index: state.slice, sop, location };
    this.tell('slice-shown', { ...place, seen: visit.seen.size, total: stack.slices.length });
    this.announcer.announce(this.inLanguage().of('slice-announced', state.slice + 1, stack.slices.length));
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private again(): void {
    if (this.series) {
      this.series.frames.retry();
      this.schedule();
    } else {
      void this.open();
    }
  }
}

customElements.define('slice-viewer', SliceViewer);
