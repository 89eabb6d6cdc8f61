/** `<slice-viewer>`: series of CT slices to page, window, zoom and probe, in one viewport or several. */
import { Announcer } from './announcer';
import { Coming } from './coming';
import { Commands } from './commands';
import { readOrder } from './coverage/coverage-order';
import { CoverageReporter } from './coverage/coverage-reporter';
import { make } from './dom';
import { takeEarly } from './early-properties';
import { FrameDecoder } from './frame-decoder';
import type { Point } from './geometry';
import { Hanging } from './hanging';
import { Keyboard } from './keyboard';
import { LightBox } from './light-box';
import { FIRST_LOOK, readLook, type Look } from './look';
import { MarkTools } from './marks/mark-tools';
import { Opening } from './opening';
import { Painter } from './painter';
import { isGrip } from './reference-lines';
import { SeriesChoice } from './series-choice';
import { Shelf } from './shelf';
import { readShown, type Shown } from './shown';
import { SliceBar } from './slice-bar';
import { Slots } from './slots';
import { STYLE } from './style';
import { Texts } from './texts';
import { ToolbarRow } from './toolbar-row';
import * as view from './view-state';
import { ViewerEvents } from './viewer-events';
import type { Viewport } from './viewport';

const PROPERTIES = ['texts', 'kept', 'coverage', 'shown', 'marks'] as const;

export class SliceViewer extends HTMLElement {
  look: Look = FIRST_LOOK;
  private words: Record<string, string> = {};
  private decoder: FrameDecoder | null = null;
  private painter: Painter | null = null;
  private life = new AbortController();

  private readonly commands: Commands = new Commands(this);
  readonly box: LightBox = new LightBox({
    hand: (viewport) => this.commands.handOn(viewport),
    again: () => this.again(),
    activated: () => this.schedule(),
    shifting: () => this.keyboard.shifting,
  });
  private readonly keyboard: Keyboard = new Keyboard(this, this.box.element, (action) => {
    if (!this.marking.act(action)) {
      this.commands.act(action);
    }
  });
  private readonly slots = new Slots();
  private readonly shelf = new Shelf(() => ({
    decoder: this.decoder!,
    slots: this.slots,
    sliceChanged: (index) => this.painter?.sliceChanged(index),
    changed: () => this.schedule(),
  }));
  private readonly coming = new Coming(this.slots);
  private readonly hanging = new Hanging(this.box, this.shelf, () => this.schedule());
  private readonly announcer = new Announcer();
  private readonly events = new ViewerEvents(this, this.announcer);
  private readonly opening = new Opening({
    shelf: this.shelf,
    coming: this.coming,
    hanging: this.hanging,
    look: () => this.look,
    goTo: (index) => this.goTo(index),
    changed: () => this.painter?.paintNow(),
    hung: () => this.painter?.putUp(),
    shown: (asked, slices) => this.events.studyShown(asked, slices),
  });
  private readonly choice = new SeriesChoice((source) => this.hanging.putBeside(source));
  readonly row = new ToolbarRow(this.commands.onRow());
  readonly bar = new SliceBar((index) => this.change(this.box.active, view.goneTo(this.box.active.state, index)));

  private readonly marking: MarkTools = new MarkTools(this.box, {
    texts: () => this.inLanguage(),
    schedule: () => this.schedule(),
    seriesName: (source) => this.hanging.nameOf(source),
    tell: (name, detail) => this.events.marked(name, detail),
  });
  private readonly reporter = new CoverageReporter(this.box);

  constructor() {
    super();
    const stage = make('div', { class: 'stage' }, this.box.element, this.bar.element);
    const style = make('style', {}, STYLE);
    this.box.viewport('second').element.append(this.choice.element);
    this.row.tools.append(this.marking.buttons.element);
    this.attachShadow({ mode: 'open' }).append(style, this.row.element, stage, this.announcer.element);
  }

  /** What to show; the server sets it as one property. Another series ends everything of the one before. */
  get shown(): Shown | null {
    return this.opening.asked;
  }

  set shown(value: unknown) {
    if (this.opening.ask(readShown(value))) {
      this.schedule();
    } else if (this.isConnected) {
      void this.opening.open();
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
    this.marking.say(texts);
    this.schedule();
  }

  /** The marks of the study in front as the server has them; see `marks/mark-board.ts`. */
  set marks(value: unknown) {
    this.marking.board.kept = value;
  }

  /** Where is told what was shown, and what was seen before. */
  set coverage(value: unknown) {
    const order = readOrder(value);
    if (order) {
      this.reporter.take(order);
      this.shelf.remember(order.studyUid, order.seen);
      this.schedule();
    }
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
      blank: () => this.opening.blank,
      look: () => this.look,
      texts: () => this.inLanguage(),
      focus: () => this.hanging.focus,
      keySlices: ({ series }) => (series ? this.marking.board.keySlices(series) : new Set()),
      drawn: (viewport) => this.events.sliceShown(viewport, this.box, this.inLanguage()),
      change: (viewport, state) => this.change(viewport, state),
    });
    this.keyboard.listen(this.life.signal);
    this.reporter.start(this.life.signal);
    this.box.onPaint(() => this.choice.show(this.hanging.choice.series, this.hanging.choice.source, this.inLanguage()));
    if (!takeEarly(this, PROPERTIES).includes('shown')) {
      void this.opening.open();
    }
  }

  disconnectedCallback(): void {
    this.life.abort();
    this.opening.close();
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

  /** Goes to a slice by what its file says; where its stack is not yet in front, once it is. */
  goToSlice(source: string, sop: string, frame: number): void {
    this.opening.goToSlice({ source, sop, frame });
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
    this.events.seriesStep(this.shown?.studyUid ?? '', step);
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

  private again(): void {
    if (this.hanging.main) {
      this.shelf.retry();
      this.schedule();
    } else {
      void this.opening.open();
    }
  }
}

customElements.define('slice-viewer', SliceViewer);
