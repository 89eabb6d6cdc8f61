/** What the viewer says in each state: notices, corner lines and announcements. */
import type { Failure } from './failure';
import { edgeLetters, sidesOf } from './geometry';
import { normalOfPlane } from './image-plane';
import type { Look } from './look';
import type { NoticeText } from './notice';
import { folded } from './notes-fold';
import type { Drawn, OpenSeries } from './open-series';
import type { Note, OverlayLines } from './overlay';
import { axisOf } from './reformat';
import type { Localized } from './stack';
import type { Texts } from './texts';
import type { ShownImage, Viewport } from './viewport';
import { mainAxis } from './vector';
import { windowText } from './window-presets';

/** Why nothing of a series is on screen. */
export type Blank =
  | { readonly why: 'empty' | 'opening' | 'no-slices' | 'context-lost' }
  | { readonly why: 'no-planes' | 'too-many' | 'not-beside' }
  | { readonly why: 'failed'; readonly failure: Failure }
  | { readonly why: 'other-study'; readonly asked: string; readonly got: string };

export function blankNotice(blank: Blank, texts: Texts): NoticeText {
  switch (blank.why) {
    case 'opening':
      return { kind: 'busy', title: texts.of('loading-stack') };
    case 'empty':
    case 'no-slices':
    case 'no-planes':
    case 'too-many':
      return { kind: 'empty', title: texts.of(blank.why), hint: texts.of(`${blank.why}.hint`) };
    case 'context-lost':
    case 'not-beside':
      return { kind: 'error', title: texts.of(blank.why), hint: texts.of(`${blank.why}.hint`) };
    case 'other-study':
      return {
        kind: 'error',
        title: texts.of('other-study'),
        hint: texts.of('other-study.hint', blank.asked, blank.got),
      };
    case 'failed':
      return {
        kind: 'error',
        title: texts.of('failed-stack'),
        hint: reason(blank.failure, texts),
        again: texts.of('retry'),
      };
  }
}

/** What to say of the slice asked for where its image is not on screen; null where it is. */
export function sliceNotice(
  series: OpenSeries,
  index: number,
  drawn: Drawn | null,
  texts: Texts,
): NoticeText | null {
  const number = index + 1;
  switch (series.frames.state(index)) {
    case 'loaded':
      return null;
    case 'unreadable':
      return {
        kind: 'error',
        title: texts.of('unreadable-slice', number),
        hint: texts.choose(series.slice(index).unreadable ?? {}),
      };
    case 'failed': {
      const failure = series.frames.failure(index);
      return {
        kind: 'error',
        title: texts.of('failed-slice', number),
        ...(failure && { hint: reason(failure, texts) }),
        again: texts.of('retry'),
      };
    }
    default: {
      if (drawn?.index === index) {
        // The slice in small: a line of the corner says so, and the image stays free.
        return null;
      }
      const title = texts.of('loading-slice', number);
      const behind = drawn ? { hint: texts.of('loading-slice.hint', drawn.index + 1) } : {};
      return { kind: 'busy', title, ...behind };
    }
  }
}

/** What to say of a picture that the server draws; null where it is on screen. */
export function pictureNotice(
  index: number,
  unreadable: Localized | null,
  { ready, failure }: { readonly ready: boolean; readonly failure: Failure | null },
  texts: Texts,
): NoticeText | null {
  const number = index + 1;
  if (unreadable) {
    return { kind: 'error', title: texts.of('unreadable-slice', number), hint: texts.choose(unreadable) };
  }
  if (failure) {
    const title = texts.of('failed-slice', number);
    return { kind: 'error', title, hint: reason(failure, texts), again: texts.of('retry') };
  }
  return ready ? null : { kind: 'busy', title: texts.of('loading-slice', number) };
}

/** What to say over a plane while slices of its stack are on their way; null where all are there. */
export function planeNotice({ frames, stack }: OpenSeries, texts: Texts): NoticeText | null {
  if (frames.complete) {
    return null;
  }
  const here = stack.slices.filter((_, index) => frames.state(index) === 'loaded').length;
  return { kind: 'busy', title: texts.of('loading-planes', here, stack.slices.length) };
}

/** How a viewport is drawn, beyond its own state. */
export interface Drawing {
  readonly look: Look;
  /** Drawn with fewer pixels while the hand moves. */
  readonly coarse: boolean;
  /** Drawn by the server, as this browser cannot. */
  readonly byServer: boolean;
}

/** The corner lines; they speak of the page asked for, and the notice says where the image is another one. */
export function overlayLines(viewport: Viewport, image: ShownImage, drawing: Drawing, texts: Texts): OverlayLines {
  const { shown, stack } = image.series;
  const { state } = viewport;
  const slices = image.pages.kind === 'slices';
  const zoom = texts.of('zoom', texts.number(viewport.scale() * devicePixelRatio, 2));
  const study = [shown.studyCode, shown.patientLine, shown.seriesLabel, ...shown.technique];
  const tilted = stack.findings.some(({ code }) => code === 'GANTRY_TILT');
  const name = slices ? [] : [texts.of(`plane.${image.pages.kind}`)];
  const below = slices ? shown.technique : [...shown.technique.slice(0, 1), ...(tilted ? [texts.of('plane.tilt')] : [])];
  return {
    study: viewport.name === 'main' ? study : [...name, shown.seriesLabel, ...below],
    slice: [...placeLines(image, texts), windowText(state.window), zoom],
    notes: notes(viewport, image, drawing, texts),
    letters: edgeLetters(image.plane ?? (slices ? sidesOf(stack.orientation) : null), state.flipped),
    visible: drawing.look.overlay,
  };
}

/** The patient's axes as the texts name them. */
const AXES = ['x', 'y', 'z'] as const;

function placeLines({ series, pages, index, plane }: ShownImage, texts: Texts): string[] {
  if (pages.kind === 'slices') {
    const { location } = series.slice(index);
    const lines = [texts.of('slice', index + 1, pages.count)];
    const along = plane ? mainAxis(normalOfPlane(plane)) : 2;
    return location === null ? lines : [...lines, texts.of(AXES[along], texts.number(location, 1))];
  }
  const axis = axisOf(pages.kind);
  return [`${index + 1}/${pages.count}`, texts.of(AXES[axis], texts.number(plane!.origin[axis], 1))];
}

function notes(viewport: Viewport, { series, pages }: ShownImage, drawing: Drawing, texts: Texts): Note[] {
  const { stack } = series;
  const { state } = viewport;
  // What is odd about the stack stands once, beside the slices; the planes through it speak of themselves.
  const findings = (pages.kind === 'slices' ? stack.findings : []).map(({ severity, text }): Note => ({
    text: texts.choose(text),
    weight: severity === 'ERROR' ? 'error' : severity === 'INFO' ? 'info' : 'warning',
  }));
  const found = [...folded(findings, viewport.size(), texts)];
  const warn = (when: boolean, key: string, ...params: (string | number)[]) => {
    if (when) {
      found.push({ text: texts.of(key, ...params), weight: 'warning' });
    }
  };
  const slices = pages.kind === 'slices';
  const gap = pages.gaps[state.slice] ?? 0;
  warn(stack.lossy && !stack.findings.some(({ code }) => code === 'LOSSY'), 'lossy');
  warn(!stack.orientation, 'no-orientation');
  warn(slices && !stack.picture && viewport.drawn?.index === state.slice && viewport.drawn.factor > 1, 'preview');
  warn(stack.picture, 'picture');
  warn(!stack.hounsfield && !stack.picture, 'no-hounsfield');
  warn(drawing.byServer, 'by-server');
  warn(series.isRanged(state.window), 'no-file-window');
  warn(gap > 0, 'gap', gap);
  warn(state.inverted, 'inverted');
  warn(state.flipped.across || state.flipped.down, 'flipped');
  return viewport.isCut(drawing.look) ? [...found, ...planeNotes(drawing, texts)] : found;
}

/** What is said of a plane: how thick it is, and that it is coarse for the moment. */
function planeNotes({ look, coarse }: Drawing, texts: Texts): Note[] {
  const { kind, thickness } = look.slab;
  const slab: Note[] = kind === 'thin' ? [] : [{ text: texts.of(`slab.${kind}`, thickness), weight: 'info' }];
  return coarse ? [...slab, { text: texts.of('coarse'), weight: 'info' }] : slab;
}

function reason(failure: Failure, texts: Texts): string {
  return failure.words ? texts.choose(failure.words) : texts.of(`reason.${failure.reason}`, failure.status);
}
