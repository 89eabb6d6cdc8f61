/** The marks of the study in front: drawn on every viewport that shows them, made and changed by hand or by keys. */
import { freshId } from '../fresh-id';
import { toImage } from '../image-plane';
import type { LightBox } from '../light-box';
import type { OpenSeries } from '../open-series';
import type { Vector } from '../stack';
import type { Texts } from '../texts';
import type { ShownImage, Viewport } from '../viewport';
import { ArrowWords } from './arrow-words';
import { readMarks, type DrawnKind, type HandMark, type Mark, type MarkGone, type MarkMade } from './mark';
import { MarkHand, type HandBoard } from './mark-hand';
import { MarkKeys } from './mark-keys';
import { MarkLayer, type Drawing } from './mark-layer';
import { MarkStore } from './mark-store';
import { linesOf, nameOf, type Measured } from './mark-words';
import { RegionMeter } from './region-meter';
import { reachOf, shows, type Sight } from './sight';

export interface BoardHost {
  readonly box: LightBox;
  readonly texts: () => Texts;
  readonly schedule: () => void;
  readonly tell: (name: 'mark-put' | 'mark-removed' | 'key-slice', detail: MarkMade | MarkGone) => void;
  /** What a stack of the study is called, by its address; empty for one that nobody knows. */
  readonly seriesName: (source: string) => string;
  /** A line over the image that a screen reader says as well; empty takes it away. */
  readonly tip: (words: string) => void;
}

export class MarkBoard implements HandBoard {
  readonly hand = new MarkHand(this);
  selected: string | null = null;
  /** Whether marks may be made and changed: not in a signed reading. */
  private editable = false;
  private readonly store = new MarkStore();
  private readonly layers = new Map<Viewport, MarkLayer>();
  private readonly words = new ArrowWords();
  private readonly meter = new RegionMeter();
  /** A mark under the hand, in place of the kept one or beside them. */
  private held: Mark | null = null;
  private studyUid = '';
  readonly keys = new MarkKeys(this);

  constructor(readonly host: BoardHost) {
    host.box.tool = this.hand;
    host.box.onPaint((viewport) => this.draw(viewport));
  }

  /** What the server has: the marks, whether they may be changed, and of which study they are. */
  set kept(value: unknown) {
    const { studyUid, editable, marks } = (value ?? {}) as { studyUid?: string; editable?: boolean; marks?: unknown };
    if (studyUid !== this.studyUid) {
      this.leave();
      this.store.clear();
      this.studyUid = studyUid ?? '';
    }
    this.editable = editable === true;
    this.store.take(readMarks(marks));
    if (this.selected && !this.store.find(this.selected)) {
      this.select(null);
    }
    this.host.schedule();
  }

  /** The slices of a series that are key slices. */
  keySlices(series: OpenSeries): ReadonlySet<number> {
    const keys = this.store.all().filter(({ kind }) => kind === 'KEY_SLICE');
    const { slices } = series.stack;
    const index = (mark: Mark) => slices.findIndex(({ sop, frame }) => sop === mark.sop && frame === mark.frame);
    return new Set(keys.filter(({ source }) => source === series.shown.source).map(index));
  }

  /** Takes a tool in hand; the same tool again lays it down. */
  take(kind: DrawnKind): void {
    const { active } = this.host.box;
    if (this.hand.kind === kind || !this.mayDraw(active)) {
      this.leave();
      return;
    }
    this.select(null);
    this.hand.take(kind);
    this.host.tip(this.host.texts().of(`mark.${kind}.how`));
  }

  /** Lays everything down: tool, stroke, selection. @returns whether there was anything */
  leave(): boolean {
    const had = this.hand.kind !== null || this.selected !== null;
    this.words.close();
    this.hand.take(null);
    this.select(null);
    this.host.tip('');
    return had;
  }

  /** Asks for the slice in front as a key slice, or no longer as one. */
  toggleKeySlice(): void {
    const image = this.host.box.active.image();
    if (!image?.sop) {
      this.host.tip(this.host.texts().of('mark.only-slices'));
    } else if (this.mayEdit()) {
      const { sop, frame } = image.series.slice(image.index);
      const { source } = image.series.shown;
      this.made('key-slice', { id: freshId(), kind: 'KEY_SLICE', source, sop, frame, points: [], text: '' }, false);
    }
  }

  find(id: string): Mark | null {
    return this.store.find(id);
  }

  removeSelected(): boolean {
    const mark = this.selected ? this.store.find(this.selected) : null;
    if (!mark || !this.mayEdit()) {
      return false;
    }
    this.hand.drop();
    this.store.remove(mark.id);
    this.select(null);
    this.host.tell('mark-removed', { studyUid: this.studyUid, id: mark.id, submit: freshId() });
    this.host.tip(this.host.texts().of('mark.removed'));
    return true;
  }

  on(viewport: Viewport): readonly Mark[] {
    const sight = sightOf(viewport.image());
    return sight ? this.seen().filter((mark) => mark.kind !== 'KEY_SLICE' && shows(sight, mark)) : [];
  }

  mayDraw(viewport: Viewport): boolean {
    const image = viewport.image();
    if (!image || !this.mayEdit()) {
      return false;
    }
    if (!image.plane) {
      this.host.tip(this.host.texts().of('mark.no-place'));
    }
    return image.plane !== null;
  }

  mayEdit(): boolean {
    if (!this.editable) {
      this.host.tip(this.host.texts().of('mark.read-only'));
    }
    return this.editable;
  }

  begin(kind: DrawnKind, viewport: Viewport, points: readonly Vector[]): Mark {
    const { series, index, sop } = viewport.image()!;
    const { shown, stack } = series;
    const frame = sop ? series.slice(index).frame : 0;
    const where = { source: shown.source, frameOfReference: stack.frameOfReference, sop: sop ?? '', frame };
    return { id: freshId(), kind, label: '', ...where, points, text: '', region: null };
  }

  follow(mark: Mark | null): void {
    this.held = mark;
    this.host.schedule();
  }

  finish(mark: Mark, isNew: boolean): void {
    this.held = null;
    this.host.tip('');
    if (isNew && mark.kind === 'ARROW') {
      this.store.put(mark);
      this.select(mark.id);
      this.askWords(mark, true);
    } else {
      this.keep(mark, isNew);
      if (isNew) {
        this.select(mark.id);
      }
    }
  }

  select(id: string | null): void {
    if (id !== this.selected) {
      this.selected = id;
      this.keys.handle = null;
      this.host.schedule();
    }
  }

  taken(): void {
    if (!this.hand.kind) {
      this.keys.hideCross();
    }
    this.host.box.element.classList.toggle('drawing', this.hand.kind !== null);
    this.host.schedule();
  }

  private keep(mark: Mark, isNew: boolean): void {
    const { id, kind, source, sop, frame, points, text } = mark;
    this.store.put(mark);
    this.made('mark-put', { id, kind, source, sop, frame, points, text }, isNew);
    this.host.schedule();
  }

  private made(name: 'mark-put' | 'key-slice', mark: HandMark, isNew: boolean): void {
    this.host.tell(name, { studyUid: this.studyUid, mark, submit: freshId(), isNew });
  }

  /** The words of an arrow are asked for; a new one is kept without, where none are given. */
  askWords(mark: Mark, isNew: boolean): void {
    const { active } = this.host.box;
    const plane = active.image()?.plane;
    const at = plane ? active.toView(toImage(plane, mark.points[1]!)) : { x: 0, y: 0 };
    this.words.ask(active.element, at, mark.text, this.host.texts(), (words) => {
      if (words !== null || isNew) {
        this.keep({ ...mark, text: words ?? '' }, isNew);
      }
    });
  }

  private seen(): Mark[] {
    const { held } = this;
    const all = this.store.all();
    const known = held !== null && all.some(({ id }) => id === held.id);
    return held && !known ? [...all, held] : all.map((mark) => (mark.id === held?.id ? held : mark));
  }

  private draw(viewport: Viewport): void {
    const layer = this.layers.get(viewport) ?? new MarkLayer(viewport.layer);
    this.layers.set(viewport, layer);
    const plane = viewport.image()?.plane;
    const marks = plane ? this.on(viewport).map((mark) => this.drawing(mark, viewport)) : [];
    layer.draw(marks, (place) => (plane ? viewport.toView(toImage(plane, place)) : { x: 0, y: 0 }));
  }

  private drawing(mark: Mark, viewport: Viewport): Drawing {
    const texts = this.host.texts();
    const lines = linesOf(mark, this.measuredOn(mark, viewport), texts);
    const selected = mark.id === this.selected;
    const saved = mark !== this.held && this.store.isSaved(mark.id);
    return { mark, lines, name: nameOf(mark, lines, texts), selected, saved, handle: selected ? this.keys.handle : null };
  }

  /** What an ellipse holds, and whose values these are where that could be mistaken. */
  private measuredOn(mark: Mark, viewport: Viewport): Measured {
    const { box, seriesName } = this.host;
    const several = new Set([mark.source, ...box.viewports.map(({ series }) => series?.shown.source ?? mark.source)]).size > 1;
    const slab = viewport.cut !== null && viewport.cut.kind !== 'thin';
    return {
      region: mark.kind === 'ELLIPSE' ? this.meter.regionOf(mark, viewport) : null,
      hounsfield: viewport.series?.stack.hounsfield ?? true,
      series: several ? seriesName(mark.source) : '',
      slab,
    };
  }
}

function sightOf(image: ShownImage | null): Sight | null {
  if (!image) {
    return null;
  }
  const { series, pages, index, plane, sop } = image;
  const slice = sop ? { sop, frame: series.slice(index).frame } : null;
  const { frameOfReference } = series.stack;
  return { source: series.shown.source, frameOfReference, slice, plane, reach: reachOf(pages, index) };
}
