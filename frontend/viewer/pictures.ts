/** Pictures that the server has drawn: of slices in colour, and of all slices where the browser cannot draw them. */
import { asFailure, failureOf, type Failure } from './failure';
import type { WindowLevel } from './window-presets';

/** Pictures kept; another one is asked for again. */
const KEPT = 24;

export class Pictures {
  private readonly kept = new Map<string, ImageBitmap | Failure>();
  private asked = '';
  private request = new AbortController();

  /**
   * @param source `images/series/{id}`
   * @param changed called when a picture has arrived, or will not
   */
  constructor(
    private readonly source: string,
    private readonly changed: () => void,
  ) {}

  /**
   * The picture of a slice in a window, or as it is without one; null while it is on its way. Only the one asked for
   * last is fetched: a hand that drags through many windows waits for none of them.
   */
  of(index: number, window: WindowLevel | null): ImageBitmap | Failure | null {
    const look = window ? `?width=${window.width}&level=${window.level}` : '';
    const url = `${this.source}/rendered/${index}${look}`;
    const known = this.kept.get(url);
    if (!known && this.asked !== url) {
      this.asked = url;
      this.request.abort();
      this.request = new AbortController();
      void this.fetch(url, this.request.signal);
    }
    return known ?? null;
  }

  /** Asks again for what has failed. */
  retry(): void {
    this.kept.forEach((picture, url) => picture instanceof Error && this.kept.delete(url));
    this.asked = '';
  }

  close(): void {
    this.request.abort();
    this.kept.forEach((picture) => picture instanceof Error || picture.close());
    this.kept.clear();
  }

  private async fetch(url: string, signal: AbortSignal): Promise<void> {
    try {
      const response = await fetch(url, { credentials: 'same-origin', signal });
      const failure = await failureOf(response, 'image/');
      this.keep(url, failure ?? (await createImageBitmap(await response.blob())), signal);
    } catch (error) {
      this.keep(url, asFailure(error), signal);
    }
  }

  private keep(url: string, picture: ImageBitmap | Failure, signal: AbortSignal): void {
    if (signal.aborted) {
      return;
    }
    this.asked = '';
    this.kept.set(url, picture);
    if (this.kept.size > KEPT) {
      const [oldest, before] = this.kept.entries().next().value!;
      this.kept.delete(oldest);
      if (!(before instanceof Error)) {
        before.close();
      }
    }
    this.changed();
  }
}
