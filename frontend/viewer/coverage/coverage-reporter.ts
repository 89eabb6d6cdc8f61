/** Tells the server what was shown: every few seconds, and at once when a series or the page is left. */
import type { LightBox } from '../light-box';
import type { Viewport } from '../viewport';
import { ShowingLog, type Batch, type OnScreen } from './showing-log';
import type { CoverageOrder } from './coverage-order';
import { stackOf } from '../stack-address';
import { kindOf } from './window-kind';

/** ms between two looks at what there is to tell. */
const TICK = 500;
/** New slices are told once the reader rests on one, and during a long scroll after so many ms. */
const REST = 400;
const SCROLLING = 3000;
/** Time alone, without a new slice, is told after so many ms. */
const TIME_ALONE = 10_000;
/** A message that the browser finishes after the page is gone may be 64 KiB long (Fetch, keepalive); stay well below. */
const SLICES_AT_ONCE = 400;
/** Readings whose addresses are kept. */
const MOST = 50;

export class CoverageReporter {
  private readonly log = new ShowingLog();
  private timer: ReturnType<typeof setInterval> | undefined;
  private told = 0;

  /** By study, as a slice of the study before may still be on its way out. */
  private readonly orders = new Map<string, CoverageOrder>();
  private headers: Readonly<Record<string, string>> = {};

  constructor(private readonly box: LightBox) {
    box.onPaint((viewport) => this.painted(viewport));
  }

  start(signal: AbortSignal): void {
    const hand = () => this.log.hand(performance.now());
    ['pointermove', 'pointerdown', 'keydown', 'wheel'].forEach((kind) =>
      document.addEventListener(kind, hand, { signal, passive: true, capture: true }),
    );
    hand();
    const left = () => {
      this.log.hide(performance.now());
      this.flush();
    };
    document.addEventListener('visibilitychange', () => (document.hidden ? left() : this.lookAgain()), { signal });
    window.addEventListener('pagehide', left, { signal });
    this.timer = setInterval(() => this.tick(performance.now()), TICK);
    signal.addEventListener('abort', () => {
      clearInterval(this.timer);
      left();
    });
  }

  /** Another reading is in front. */
  take(order: CoverageOrder): void {
    if (this.orders.size > MOST) {
      this.orders.clear();
    }
    this.orders.set(order.studyUid, order);
    this.headers = order.header ? { [order.header]: order.token } : {};
  }

  /** Sends what has been gathered. */
  flush(): void {
    this.told = performance.now();
    this.log.take(this.told).forEach((batch) => {
      for (let from = 0; from < batch.showings.length; from += SLICES_AT_ONCE) {
        void this.send({ ...batch, showings: batch.showings.slice(from, from + SLICES_AT_ONCE) });
      }
    });
  }

  private tick(now: number): void {
    const newest = this.log.newestAt;
    const waited = now - this.told;
    if (newest === null ? waited > TIME_ALONE : now - newest > REST || waited > SCROLLING) {
      this.flush();
    }
  }

  private lookAgain(): void {
    this.box.viewports.forEach((viewport) => this.painted(viewport));
  }

  private painted(viewport: Viewport): void {
    const now = performance.now();
    this.log.keepOnly(this.box.viewports.map(({ name }) => name), now);
    if (!document.hidden && this.box.viewports.includes(viewport)) {
      this.log.show(viewport.name, this.onScreen(viewport), now);
    }
  }

  private async send(batch: Batch): Promise<void> {
    const { address, source, showings } = batch;
    const { series, stack } = stackOf(source);
    try {
      const answer = await fetch(address, {
        method: 'POST',
        credentials: 'same-origin',
        keepalive: true,
        headers: { 'content-type': 'application/json', ...this.headers },
        body: JSON.stringify({ series, stack, showings }),
      });
      if (answer.status >= 500) {
        this.log.giveBack(batch);
      }
    } catch {
      this.log.giveBack(batch);
    }
  }

  /** What counts of a viewport: a slice, in full, of a study that is being read. */
  private onScreen(viewport: Viewport): OnScreen | null {
    const image = viewport.image();
    const order = image && this.orders.get(image.series.shown.studyUid);
    if (!image?.sop || !image.complete || !order) {
      return null;
    }
    return { address: order.address, source: image.series.shown.source, index: image.index, window: kindOf(image.window) };
  }
}
