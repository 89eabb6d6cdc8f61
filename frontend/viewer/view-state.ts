/** What the reader has set: pure functions from one state to the next. */
import { UPRIGHT, type Flipped, type Point } from './geometry';
import type { Direction } from './prefetch-order';
import type { WindowLevel } from './window-presets';

export interface ViewState {
  /** 0 is the slice nearest the feet. */
  readonly slice: number;
  readonly count: number;
  readonly direction: Direction;
  readonly window: WindowLevel;
  /** Screen (CSS) pixels per image column; null fits the whole image into the view. */
  readonly scale: number | null;
  /** Shift of the image's centre from the view's centre, in CSS pixels. */
  readonly pan: Point;
  readonly inverted: boolean;
  readonly flipped: Flipped;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The image's own size: columns, and rows in the width of a column, so that a circle is drawn round. */
export interface ImageSize {
  readonly columns: number;
  readonly rows: number;
  /** Height of a pixel divided by its width. */
  readonly aspect: number;
}

const MIN_SCALE = 0.05;
const MAX_SCALE = 40;
const CENTRE: Point = { x: 0, y: 0 };

export function opened(count: number, window: WindowLevel, slice = Math.floor(count / 2)): ViewState {
  return {
    slice: Math.min(Math.max(0, slice), Math.max(0, count - 1)),
    count,
    direction: 0,
    window,
    scale: null,
    pan: CENTRE,
    inverted: false,
    flipped: UPRIGHT,
  };
}

/** Goes to a slice; past either end stays at the end. */
export function goneTo(state: ViewState, slice: number): ViewState {
  const to = Math.min(Math.max(0, Math.round(slice)), Math.max(0, state.count - 1));
  const direction = to === state.slice ? state.direction : to > state.slice ? 1 : -1;
  return { ...state, slice: to, direction };
}

export function stepped(state: ViewState, by: number): ViewState {
  return goneTo(state, state.slice + by);
}

export function fitScale(image: ImageSize, view: Size): number {
  const scale = Math.min(view.width / image.columns, view.height / (image.rows * image.aspect));
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

export function scaleOf(state: ViewState, image: ImageSize, view: Size): number {
  return state.scale ?? fitScale(image, view);
}

/** Zooms so that what lies under a point of the view (from its centre, CSS pixels) stays there. */
export function zoomedAt(state: ViewState, factor: number, at: Point, now: number): ViewState {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, now * factor));
  const grown = scale / now;
  return {
    ...state,
    scale,
    pan: { x: at.x - (at.x - state.pan.x) * grown, y: at.y - (at.y - state.pan.y) * grown },
  };
}

export function panned(state: ViewState, right: number, down: number): ViewState {
  return { ...state, pan: { x: state.pan.x + right, y: state.pan.y + down } };
}

export function fitted(state: ViewState): ViewState {
  return { ...state, scale: null, pan: CENTRE };
}

/** One image column on one pixel of the screen itself. */
export function oneToOne(state: ViewState, pixelRatio: number): ViewState {
  return { ...state, scale: 1 / pixelRatio, pan: CENTRE };
}

/** Window, zoom, position, grey scale and sides as at the opening; the slice stays. */
export function reset(state: ViewState, window: WindowLevel): ViewState {
  return { ...fitted(state), window, inverted: false, flipped: UPRIGHT };
}

/** Where the image lies in the view, in CSS pixels from its top left. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function placed(state: ViewState, image: ImageSize, view: Size): Placement {
  const scale = scaleOf(state, image, view);
  const width = image.columns * scale;
  const height = image.rows * scale * image.aspect;
  return {
    left: view.width / 2 + state.pan.x - width / 2,
    top: view.height / 2 + state.pan.y - height / 2,
    width,
    height,
  };
}

/** The point of the image under a point of the view; (0, 0) is the centre of the first pixel. */
export function viewToImage(state: ViewState, image: ImageSize, view: Size, at: Point): Point {
  const { left, top, width, height } = placed(state, image, view);
  const x = (at.x - left) / width;
  const y = (at.y - top) / height;
  return {
    x: (state.flipped.across ? 1 - x : x) * image.columns - 0.5,
    y: (state.flipped.down ? 1 - y : y) * image.rows - 0.5,
  };
}

/** The point of the view over a point of the image: the inverse of `viewToImage`. */
export function imageToView(state: ViewState, image: ImageSize, view: Size, point: Point): Point {
  const { left, top, width, height } = placed(state, image, view);
  const x = (point.x + 0.5) / image.columns;
  const y = (point.y + 0.5) / image.rows;
  return {
    x: left + (state.flipped.across ? 1 - x : x) * width,
    y: top + (state.flipped.down ? 1 - y : y) * height,
  };
}
