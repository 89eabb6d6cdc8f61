/** Brings what is asked for in front: its stack, the image in front, what comes next; or the words why there is none. */
import type { Coming } from './coming';
import type { Hanging } from './hanging';
import type { Look } from './look';
import type { OpenSeries } from './open-series';
import type { Shelf } from './shelf';
import { sameSeries, type Shown } from './shown';
import { SliceWish, type WishedSlice } from './slice-wish';
import type { Stack } from './stack';
import { openStack } from './stack-request';
import type { Blank } from './words';

/** What it works with, all of it the viewer's own. */
export interface OpeningParts {
  readonly shelf: Shelf;
  readonly coming: Coming;
  readonly hanging: Hanging;
  readonly look: () => Look;
  readonly goTo: (index: number) => void;
  /** There is something else to paint: at once, as the image before must not stay. */
  readonly changed: () => void;
  /** Another series is in front, laid out anew. */
  readonly hung: () => void;
  /** The stack of what was asked for is here. */
  readonly shown: (asked: Shown, slices: number) => void;
}

export class Opening {
  /** Why there is nothing to show. */
  blank: Blank = { why: 'empty' };
  /** What is asked for. */
  asked: Shown | null = null;
  private run = new AbortController();
  private readonly wish = new SliceWish();

  constructor(private readonly parts: OpeningParts) {}

  /** Something else is asked for, or the same with other words. @returns whether the same stays in front */
  ask(asked: Shown | null): boolean {
    const { hanging, shown } = this.parts;
    const same = sameSeries(asked, this.asked);
    this.asked = asked;
    if (!same || !hanging.main || !asked) {
      return false;
    }
    hanging.rename(asked);
    shown(asked, hanging.main.stack.slices.length);
    return true;
  }

  /** Opens what is asked for. The image of the series before is gone at once. */
  async open(): Promise<void> {
    this.close();
    const { signal } = (this.run = new AbortController());
    const { asked } = this;
    this.show(asked ? { why: 'opening' } : { why: 'empty' });
    const ahead = asked && this.parts.coming.stackOf(asked.source);
    const stack = asked && (await openStack(asked, ahead, signal));
    if (stack && 'why' in stack) {
      this.show(stack);
    } else if (stack && !signal.aborted) {
      this.begin(this.asked ?? asked, stack);
    }
  }

  /** Goes to a slice by what its file says; where its stack is not yet in front, once it is. */
  goToSlice(slice: WishedSlice): void {
    this.wish.make(slice);
    this.wish.fulfil(this.parts.hanging.main, this.parts.goTo);
  }

  /** Ends what is in front and what is being opened. */
  close(): void {
    this.run.abort();
    this.parts.shelf.close();
    this.parts.hanging.hang(null, this.parts.look());
  }

  private show(blank: Blank): void {
    this.blank = blank;
    this.parts.changed();
  }

  private begin(asked: Shown, stack: Stack): void {
    const { shelf, coming, shown } = this.parts;
    const total = stack.slices.length;
    if (total === 0) {
      this.show({ why: 'no-slices' });
    } else {
      this.putUp(shelf.put(asked, stack));
    }
    shown(asked, total);
    coming.begin(asked.coming, () => shelf.complete);
  }

  private putUp(series: OpenSeries): void {
    const { hanging, look, goTo, hung } = this.parts;
    hanging.hang(series, look());
    series.want(hanging.front.state.slice, 0);
    hung();
    this.wish.fulfil(series, goTo);
  }
}
