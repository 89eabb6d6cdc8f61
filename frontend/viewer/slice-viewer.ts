/** `<slice-viewer>`: series of CT slices to page, window, zoom and probe, in one viewport or several. */
import { Announcer } from './announcer';
import { Coming } from './coming';
import { Commands } from './commands';
import { make } from './dom';
import { asFailure } from './failure';
import { FrameDecoder } from './frame-decoder';
import type { Point } from './geometry';
import { Hanging } from './hanging';
import { Keyboard } from './keyboard';
import { LightBox } from './light-box';
import { FIRST_LOOK, readLook, type Look } from './look';
import type { OpenSeries } from './open-series';
import { Painter } from './painter';
import { isGrip } from './reference-lines';
import { SeriesChoice } from './series-choice';
import { Shelf } from './shelf';
import { readShown, sameSeries, type Shown } from './shown';
import { SliceBar } from './slice-bar';
import { Slots } from './slots';
import type { Stack } from './stack';
import { fetchStack } from './stack-request';
import { STYLE } from './style';
import { Texts } from './texts';
import { ToolbarRow } from './toolbar-row';
import * as view from './view-state';
import { ViewerEvents } from './viewer-events';
import type { Viewport } from './viewport';
import { preset } from './window-presets';
import type { Blank } from './words';

const PROPERTIES = ['texts', 'kept', 'shown'] as const;

export class SliceViewer extends HTMLElement {
  look: Look = FIRST_LOOK;
  private asked: Shown | null = null;
  private words: Record<string, string> = {};
  private blank: Blank = { why: 'empty' };
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
  private readonly slots = new Slots();
  private readonly shelf = new Shelf(() => ({
    decoder: this.decoder!,
    slots: this.slots,
    changed: () => this.schedule(),
  }));
  private readonly coming = new Coming(this.slots);
  private readonly hanging = new Hanging(this.box, this.shelf, () => this.schedule());
  private readonly announcer = new Announcer();
  private readonly events = new ViewerEvents(this, this.announcer);
  private readonly choice = new SeriesChoice((source) => this.hanging.putBeside(source));
  readonly row = new ToolbarRow({
    preset: (name) => this.commands.preset(preset(name)),
    fileWindow: () => this.commands.act({ do: 'file-window' }),
    tool: (tool) => this.commands.use(tool),
    layout: (layout) => this.commands.layout(layout),
    slab: (slab) => this.changeLook({ slab }),
    menu: (choice) => this.commands.choose(choice),
  });
  readonly bar = new SliceBar((index) => this.change(this.box.active, view.goneTo(this.box.active.state, index)));

  constructor() {
    super();
    const stage = make('div', { class: 'stage' }, this.box.element, this.bar.element);
    const style = make('style', {}, STYLE);
    this.box.viewport('second').element.append(this.choice.element);
    this.attachShadow({ mode: 'open' }).append(style, this.row.element, stage, this.announcer.element);
  }

  /** What to show; the server sets it as one property. Another series ends everything of the one before. */
  get shown(): Shown | null {
    return this.asked;
  }

  set shown(value: unknown) {
    const asked = readShown(value);
    const same = sameSeries(asked, this.asked);
    this.asked = asked;
    if (same && this.hanging.main && asked) {
      this.hanging.main.shown = asked;
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
    this.row.say(texts);
    this.schedule();
  }

  /** The look that the reader had the last time, as `look-kept` told it. */
  get kept(): string {
    return JSON.stringify(this.look);
  }

  set kept(value: string) {
    this.look = readLook(value);
    this.hanging.arrange(this.look);
    this.painter?.rearranged();
  }

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.life = new AbortController();
    this.decoder = new FrameDecoder();
    this.painter = new Painter(this, {
      blank: () => this.blank,
      look: () => this.look,
      texts: () => this.inLanguage(),
      focus: () => this.hanging.focus,
      drawn: (viewport) => this.events.sliceShown(viewport, this.inLanguage()),
      change: (viewport, state) => this.change(viewport, state),
    });
    this.keyboard.listen(this.life.signal);
    this.box.onPaint(() => this.choice.show(this.hanging.choice.series, this.hanging.choice.source, this.inLanguage()));
    if (!this.takeEarlyProperties()) {
      void this.open();
    }
  }

  disconnectedCallback(): void {
    this.life.abort();
    this.closeSeries();
    this.painter?.close();
    this.painter = null;
    this.coming.close();
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
    const before = viewport.state;
    this.put(viewport, state);
    this.hanging.follow(viewport, before, (other, wanted) => this.put(other, wanted));
    this.schedule();
  }

  changeLook(changed: Partial<Look>): void {
    this.look = { ...this.look, ...changed };
    this.painter?.moved();
    if (changed.layout) {
      this.hanging.arrange(this.look);
      this.painter?.rearranged();
    } else {
      this.schedule();
    }
    this.events.lookKept(this.look);
  }

  lookAt(viewport: Viewport, at: Point): void {
    this.painter?.moved();
    this.hanging.lookAt(viewport, at, (other, state) => this.put(other, state));
  }

  isGrip(viewport: Viewport, at: Point): boolean {
    return isGrip(viewport, this.hanging.focus, at);
  }

  maximise(viewport: Viewport): void {
    this.box.maximise(viewport);
    this.painter?.rearranged();
  }

  schedule(): void {
    this.painter?.schedule();
  }

  stepSeries(step: -1 | 1): void {
    this.events.seriesStep(this.asked?.studyUid ?? '', step);
  }

  private put(viewport: Viewport, state: view.ViewState): void {
    const { series, pages } = viewport;
    if (!series || !pages) {
      return;
    }
    const moved = state.slice !== viewport.state.slice;
    viewport.state = state;
    this.painter?.moved();
    if (moved && pages.kind === 'slices') {
      series.visit.slice = state.slice;
      series.want(state.slice, state.direction);
    }
  }

  private inLanguage(): Texts {
    return new Texts(this.words, this.lang || 'en');
  }

  /** Properties that were set before the element was known hide its accessors: set them again. */
  private takeEarlyProperties(): boolean {
    const early = PROPERTIES.filter((name) => Object.hasOwn(this, name));
    early.forEach((name) => {
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    });
    return early.includes('shown');
  }

  private closeSeries(): void {
    this.opening.abort();
    this.shelf.close();
    this.hanging.hang(null, this.look);
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
      const stack = (await this.coming.stackOf(asked.source)) ?? (await fetchStack(asked.source, signal));
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
      this.putUp(this.shelf.put(asked, stack));
    }
    this.events.studyShown(stack.studyUid, total);
    this.coming.begin(asked.coming, () => this.shelf.complete);
  }

  private putUp(series: OpenSeries): void {
    this.hanging.hang(series, this.look);
    series.want(this.box.viewport('main').state.slice, 0);
    this.seriesListeners.forEach((listener) => listener(series));
    this.painter?.rearranged();
  }

  private again(): void {
    if (this.hanging.main) {
      this.shelf.retry();
      this.schedule();
    } else {
      void this.open();
    }
  }
}

customElements.define('slice-viewer', SliceViewer);
