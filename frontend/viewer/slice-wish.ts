/** A slice that somebody asked for by what its file says, perhaps before its series is in front. */
import type { OpenSeries } from './open-series';

export interface WishedSlice {
  readonly source: string;
  readonly sop: string;
  readonly frame: number;
}

export class SliceWish {
  private wished: WishedSlice | null = null;

  make(slice: WishedSlice): void {
    this.wished = slice;
  }

  /** Goes to the slice if it is of this series; a wish is fulfilled once. */
  fulfil(series: OpenSeries | null, goTo: (index: number) => void): void {
    const { wished } = this;
    if (!series || wished?.source !== series.shown.source) {
      return;
    }
    this.wished = null;
    const index = series.stack.slices.findIndex(({ sop, frame }) => sop === wished.sop && frame === wished.frame);
    if (index >= 0) {
      goTo(index);
    }
  }
}
