/** Which series and planes hang in which viewport, and how they go together to the same place in the patient. */
import { toPatient } from './image-plane';
import type { Point } from './geometry';
import { viewportsOf } from './layouts';
import type { LightBox } from './light-box';
import { alike, broughtInto, followed, framedAs } from './linking';
import type { Look } from './look';
import type { OpenSeries } from './open-series';
import { crossPlanes, middleOf, reformatPages, type ReformatKind } from './reformat';
import type { Shelf } from './shelf';
import type { Shown, ShownSeries } from './shown';
import type { Vector } from './stack';
import { goneTo, opened, type ViewState } from './view-state';
import type { Viewport, ViewportName } from './viewport';
import { preset } from './window-presets';

const PLANES: readonly ViewportName[] = ['main', 'axial', 'coronal', 'sagittal'];

export class Hanging {
  main: OpenSeries | null = null;
  /** The place that all viewports look at; null where the files do not say. */
  focus: Vector | null = null;
  /** The series that the reader has put beside the one in front, by its source. */
  private chosen: string | null = null;

  constructor(
    private readonly box: LightBox,
    private readonly shelf: Shelf,
    private readonly schedule: () => void,
  ) {}

  /** Another series is in front, or none. */
  hang(series: OpenSeries | null, look: Look): void {
    this.main = series;
    this.focus = null;
    this.box.forget();
    if (series) {
      const main = this.box.viewport('main');
      main.show(series, series.pages, openedAs(series, look));
      const plane = main.image()?.plane;
      if (plane) {
        const middle = series.volume ? middleOf(series.volume) : toPatient(plane, centreOf(main));
        this.focus = broughtInto(plane, 'slices', middle);
      }
    }
    this.arrange(look);
  }

  get front(): Viewport {
    return this.box.viewport('main');
  }

  /** The series in front has other words, or others can be put beside it than were known: what stood in gives way. */
  rename(shown: Shown): void {
    const { main } = this;
    if (main) {
      const known = main.shown.others.length;
      main.shown = shown;
      const standIns = this.box.viewports.filter(({ name, series }) => (name === 'bone' || name === 'second') && series === main);
      if (shown.others.length !== known && this.chosen === null) {
        standIns.forEach((viewport) => {
          viewport.show(null, null, viewport.state);
          this.fill(viewport, main);
        });
      }
    }
  }

  /** What a stack of the study is called; empty for one that nobody knows. */
  nameOf(source: string): string {
    return this.choice.series.find((each) => each.source === source)?.seriesLabel ?? '';
  }

  /** Lays the viewports of the layout out and hangs what they lack. */
  arrange(look: Look): void {
    const { main } = this;
    const crossing: readonly ReformatKind[] = main?.volume ? crossPlanes(main.volume) : ['coronal', 'sagittal'];
    this.box.arrange(look.layout, viewportsOf(look.layout, crossing));
    if (main) {
      this.box.viewports.filter((viewport) => !viewport.series).forEach((viewport) => this.fill(viewport, main));
    }
  }

  /** The series that can be put beside the one in front, and which of them is. */
  get choice(): { readonly series: readonly ShownSeries[]; readonly source: string } {
    const series = this.main ? [this.main.shown, ...this.main.shown.others] : [];
    return { series, source: this.box.viewport('second').series?.shown.source ?? this.chosen ?? '' };
  }

  /** Puts a series beside the one in front. */
  putBeside(source: string): void {
    this.chosen = source;
    const second = this.box.viewport('second');
    second.show(null, null, second.state);
    if (this.main) {
      this.fill(second, this.main);
    }
  }

  /** The others go where this viewport has gone, and look as it looks where that is one and the same. */
  follow(leader: Viewport, before: ViewState, change: (viewport: Viewport, state: ViewState) => void): void {
    const { state } = leader;
    const image = leader.image();
    const moved = state.slice !== before.slice;
    if (moved && image?.plane && this.focus) {
      this.focus = broughtInto(image.plane, image.pages.kind, this.focus);
    }
    const framed = state.scale !== before.scale || state.pan !== before.pan || state.flipped !== before.flipped;
    const toned = state.window !== before.window || state.inverted !== before.inverted;
    this.others(leader).forEach((other) => {
      let wanted = moved ? followed(other, leader, this.focus) : other.state;
      if (framed && alike(leader, other)) {
        wanted = { ...framedAs(other, leader), slice: wanted.slice, direction: wanted.direction };
      }
      if (toned && PLANES.includes(leader.name) && PLANES.includes(other.name)) {
        wanted = { ...wanted, window: state.window, inverted: state.inverted };
      }
      if (wanted !== other.state) {
        change(other, wanted);
      }
    });
  }

  /** All viewports go to what lies under a point of one of them. */
  lookAt(viewport: Viewport, point: Point, change: (viewport: Viewport, state: ViewState) => void): void {
    const plane = viewport.image()?.plane;
    if (plane) {
      this.focus = toPatient(plane, viewport.toImage(point));
      this.others(viewport).forEach((other) => change(other, followed(other, viewport, this.focus)));
      this.schedule();
    }
  }

  private others(leader: Viewport): readonly Viewport[] {
    return this.box.viewports.filter((viewport) => viewport !== leader && viewport.series);
  }

  private fill(viewport: Viewport, main: OpenSeries): void {
    switch (viewport.name) {
      case 'main':
        return;
      case 'axial':
      case 'coronal':
      case 'sagittal':
        return this.cut(viewport, viewport.name, main);
      case 'bone':
        return void this.companion(viewport, main);
      case 'second':
        return void this.beside(viewport, main);
    }
  }

  private cut(viewport: Viewport, kind: ReformatKind, main: OpenSeries): void {
    if (!main.volume) {
      viewport.blank = { why: 'no-planes' };
      return;
    }
    const pages = reformatPages(main.volume, kind);
    const { window, inverted } = this.box.viewport('main').state;
    const at = this.focus ? pages.nearest(this.focus) : null;
    viewport.show(main, pages, { ...opened(pages.count, window, at ?? undefined), inverted });
  }

  /** The other kernel of the same study where there is one that lies the same way; else the same series in bone. */
  private async companion(viewport: Viewport, main: OpenSeries): Promise<void> {
    const wanted = main.shown.opening === 'BONE' ? 'BRAIN' : 'BONE';
    const candidates = main.shown.others.filter(({ opening }) => opening === wanted);
    viewport.blank = candidates.length > 0 ? { why: 'opening' } : null;
    for (const candidate of candidates) {
      const series = await this.shelf.open(main.shown, candidate);
      if (this.main !== main || viewport.series) {
        return;
      }
      if (series) {
        viewport.show(series, series.pages, this.startOf(series));
        if (alike(viewport, this.box.viewport('main'))) {
          return this.begun(viewport, series);
        }
        viewport.show(null, null, viewport.state);
      }
    }
    const other = preset(main.shown.opening === 'BONE' ? 'brain' : 'bone');
    const window = main.stack.hounsfield ? other : main.window;
    viewport.show(main, main.pages, { ...this.startOf(main), window });
    this.begun(viewport, main);
  }

  private async beside(viewport: Viewport, main: OpenSeries): Promise<void> {
    const { others } = main.shown;
    const asked = others.find(({ source }) => source === this.chosen) ?? (this.chosen === null ? others[0] : undefined);
    viewport.blank = { why: 'opening' };
    const series = asked ? await this.shelf.open(main.shown, asked) : main;
    if (this.main !== main || viewport.series) {
      return;
    }
    if (series) {
      viewport.show(series, series.pages, this.startOf(series));
      this.begun(viewport, series);
    } else {
      viewport.blank = { why: 'not-beside' };
      this.schedule();
    }
  }

  /** Where a series beside the one in front opens: at the same place. */
  private startOf(series: OpenSeries): ViewState {
    const at = this.focus && series.pages.nearest(this.focus);
    const first = opened(series.stack.slices.length, series.window);
    return typeof at === 'number' ? goneTo(first, at) : first;
  }

  private begun(viewport: Viewport, series: OpenSeries): void {
    if (series !== this.main) {
      series.want(viewport.state.slice, 0);
    }
    const main = this.box.viewport('main');
    if (alike(viewport, main)) {
      viewport.state = framedAs(viewport, main);
    }
    this.schedule();
  }
}

/** How a series opens: soft-tissue series in the window that the reader chose the last time. */
function openedAs(series: OpenSeries, { window }: Look): ViewState {
  const first = series.firstState();
  return series.shown.opening === 'BRAIN' && series.stack.hounsfield ? { ...first, window: preset(window) } : first;
}

function centreOf(viewport: Viewport): Point {
  const { columns, rows } = viewport.pages!.image;
  return { x: (columns - 1) / 2, y: (rows - 1) / 2 };
}
