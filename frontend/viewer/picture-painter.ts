/** Puts a picture on screen that the server has drawn: a slice in colour, or any slice where this browser cannot draw. */
import type { Look } from './look';
import { PictureLayer } from './picture-layer';
import type { Texts } from './texts';
import type { ShownImage, Viewport } from './viewport';
import { pictureNotice } from './words';

/** A picture has no values. */
const NO_VALUES = new Uint16Array(0);

export function paintPicture(viewport: Viewport, { series, pages, index }: ShownImage, look: Look, texts: Texts): void {
  if (pages.kind !== 'slices') {
    PictureLayer.show(viewport, null, false);
    viewport.say({ kind: 'empty', title: texts.of('no-webgl'), hint: texts.of('no-webgl.planes') });
    return;
  }
  const { stack, pictures } = series;
  const unreadable = series.slice(index).unreadable;
  const picture = unreadable ? null : pictures.of(index, stack.picture ? null : viewport.state.window);
  const ready = picture && !(picture instanceof Error) ? picture : null;
  // While a window is dragged the picture before stays; another slice never does.
  if (ready || viewport.drawn?.index !== index) {
    PictureLayer.show(viewport, ready, look.interpolated);
  }
  if (ready && stack.picture && viewport.drawn?.index !== index) {
    const none = { rows: 0, columns: 0, values: NO_VALUES };
    viewport.drawn = { index, frame: none, slice: series.slice(index), factor: 1 };
  } else if (ready && !stack.picture) {
    viewport.drawn = series.imageOf(index, viewport.drawn);
  } else if (!ready && viewport.drawn?.index !== index) {
    viewport.drawn = null;
  }
  const failure = picture instanceof Error ? picture : null;
  viewport.say(pictureNotice(index, unreadable, { ready: ready !== null, failure }, texts));
}
