/** Measures the ellipses on screen, each once, from the values that are here. */
import type { Viewport } from '../viewport';
import type { Mark, Region } from './mark';
import { measure, measureThrough } from './region';

/** What an ellipse holds; null for nothing, 'waiting' while its slices are on their way. */
export type Measurement = Region | null | 'waiting';

export class RegionMeter {
  private readonly known = new WeakMap<Mark, Region | null>();

  /** Measured from the values on screen where they are the mark's own; else as the server measured it. */
  regionOf(mark: Mark, viewport: Viewport): Measurement {
    const known = this.known.get(mark);
    if (known !== undefined) {
      return known;
    }
    const found = this.measured(mark, viewport);
    if (found !== 'waiting') {
      this.known.set(mark, found);
      return found;
    }
    return mark.region ?? 'waiting';
  }

  private measured(mark: Mark, viewport: Viewport): Measurement {
    const image = viewport.image();
    if (!image?.plane || image.series.shown.source !== mark.source) {
      return 'waiting';
    }
    if (!mark.sop) {
      const { volume, frames } = image.series;
      return volume ? measureThrough(mark.points, volume, (index) => frames.frame(index)) : null;
    }
    const { drawn } = viewport;
    const own = drawn?.slice.sop === mark.sop && drawn.slice.frame === mark.frame && drawn.factor === 1;
    return own && image.sop === mark.sop && image.complete ? measure(mark.points, image.plane, drawn.frame, drawn.slice) : 'waiting';
  }
}
