/** A canvas of one viewport's own, for pictures that the server has drawn. */
import { make } from './dom';
import { placed } from './view-state';
import type { Viewport } from './viewport';

export class PictureLayer {
  private readonly canvas = make('canvas', { class: 'picture', 'aria-hidden': 'true' });

  /** Draws a picture where the viewport's image lies; nothing without one. */
  static show(viewport: Viewport, picture: ImageBitmap | null, interpolated: boolean): void {
    if (!viewport.picture && picture) {
      viewport.picture = new PictureLayer();
      viewport.element.prepend(viewport.picture.canvas);
    }
    viewport.picture?.draw(viewport, picture, interpolated);
  }

  private draw(viewport: Viewport, picture: ImageBitmap | null, interpolated: boolean): void {
    const { canvas } = this;
    canvas.hidden = !picture;
    const pen = picture && canvas.getContext('2d', { alpha: false });
    if (!pen || !viewport.pages) {
      return;
    }
    const { width, height } = viewport.size();
    canvas.width = Math.max(1, Math.round(width * devicePixelRatio));
    canvas.height = Math.max(1, Math.round(height * devicePixelRatio));
    const { state, pages } = viewport;
    const place = placed(state, pages.image, { width, height });
    pen.scale(devicePixelRatio, devicePixelRatio);
    pen.translate(place.left + place.width / 2, place.top + place.height / 2);
    pen.scale(state.flipped.across ? -1 : 1, state.flipped.down ? -1 : 1);
    pen.imageSmoothingEnabled = interpolated;
    pen.filter = state.inverted ? 'invert(1)' : 'none';
    pen.drawImage(picture, -place.width / 2, -place.height / 2, place.width, place.height);
  }
}
