/** What the viewer says in each state: notices, corner lines and announcements. */
import type { Failure } from './failure';
import { edgeLetters, sidesOf } from './geometry';
import type { NoticeText } from './notice';
import type { Look } from './look';
import type { Drawn, OpenSeries } from './open-series';
import type { Note, OverlayLines } from './overlay';
import type { Texts } from './texts';
import type { ViewState } from './view-state';
import type { ShownImage, Viewport } from './viewport';
import { windowText } from './window-presets';

/** Why nothing of a series is on screen. */
export type Blank =
  | { readonly why: 'empty' | 'opening' | 'no-slices' | 'no-webgl' | 'context-lost' }
  | { readonly why: 'failed'; readonly failure: Failure }
  | { readonly why: 'other-study'; readonly asked: string; readonly got: string };

export function blankNotice(blank: Blank, texts: Texts): NoticeText {
  switch (blank.why) {
    case 'opening':
      return { kind: 'busy', title: texts.of('loading-stack') };
    case 'empty':
    case 'no-slices':
      return { kind: 'empty', title: texts.of(blank.why), hint: texts.of(`${blank.why}.hint`) };
    case 'no-webgl':
    case 'context-lost':
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
      const title = texts.of('loading-slice', number);
      const behind = drawn ? { hint: texts.of('loading-slice.hint', drawn.index + 1) } : {};
      return { kind: 'busy', title, ...behind };
    }
  }
}

/** The corner lines; they speak of the slice asked for, and the notice says where the image is another one. */
export function overlayLines(viewport: Viewport, { series }: ShownImage, look: Look, texts: Texts): OverlayLines {
  const { shown, stack } = series;
  const { state } = viewport;
  const slice = series.slice(state.slice);
  const place = [texts.of('slice', state.slice + 1, state.count)];
  if (slice.location !== null) {
    place.push(texts.of('z', texts.number(slice.location, 1)));
  }
  place.push(windowText(state.window), texts.of('zoom', texts.number(viewport.scale() * devicePixelRatio, 2)));
  return {
    study: [shown.studyCode, shown.patientLine, shown.seriesLabel, ...shown.technique],
    slice: place,
    notes: notes(series, state, texts),
    letters: edgeLetters(sidesOf(stack.orientation), state.flipped),
    visible: look.overlay,
  };
}

function notes(series: OpenSeries, state: ViewState, texts: Texts): Note[] {
  const { stack } = series;
  const found: Note[] = stack.findings.map(({ severity, text }) => ({
    text: texts.choose(text),
    weight: severity === 'ERROR' ? 'error' : severity === 'INFO' ? 'info' : 'warning',
  }));
  const warn = (when: boolean, key: string, ...params: (string | number)[]) => {
    if (when) {
      found.push({ text: texts.of(key, ...params), weight: 'warning' });
    }
  };
  const gap = series.slice(state.slice).gapBefore;
  warn(stack.lossy && !stack.findings.some(({ code }) => code === 'LOSSY'), 'lossy');
  warn(!stack.orientation, 'no-orientation');
  warn(!stack.hounsfield, 'no-hounsfield');
  warn(series.isRanged(state.window), 'no-file-window');
  warn(gap > 0, 'gap', gap);
  warn(state.inverted, 'inverted');
  warn(state.flipped.across || state.flipped.down, 'flipped');
  return found;
}

function reason(failure: Failure, texts: Texts): string {
  return failure.words ? texts.choose(failure.words) : texts.of(`reason.${failure.reason}`, failure.status);
}
