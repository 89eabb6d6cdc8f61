/** The window with the images, on another monitor where there is one: opened where it was the last time. */
import { tellPage } from './journal/window-hand';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of the Window Management API that are used here; not every browser has it. */
interface DetailedScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface ScreenDetails {
  readonly screens: readonly DetailedScreen[];
  readonly currentScreen: DetailedScreen;
}
type ManagedWindow = Window & { getScreenDetails?: () => Promise<ScreenDetails> };

const KEPT = 'overread.viewer-window';
const NAME = 'overread-viewer';
/** ms between two looks at where the window is: no event tells that it was moved. */
const LOOK = 1000;
const SMALLEST = 200;

/** The place as it was written down; null where there is none, or one that cannot be. */
export function readPlace(written: string | null): Place | null {
  try {
    const { left, top, width, height } = JSON.parse(written ?? 'null') as Place;
    const sound = [left, top, width, height].every(Number.isFinite) && width >= SMALLEST && height >= SMALLEST;
    return sound ? { left, top, width, height } : null;
  } catch {
    return null;
  }
}

/** All of another screen where there is one, else the right half of this one. */
export function firstPlace(screens: readonly DetailedScreen[], current: DetailedScreen): Place {
  const other = screens.find((screen) => screen !== current);
  const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other ?? current;
  return other ? { left, top, width, height } : { left: left + width / 2, top, width: width / 2, height };
}

export function features({ left, top, width, height }: Place): string {
  return `popup,left=${Math.round(left)},top=${Math.round(top)},width=${Math.round(width)},height=${Math.round(height)}`;
}

async function screens(): Promise<ScreenDetails | null> {
  try {
    // Asked for even where a place is known: without this permission a window is kept on the current screen.
    return (await (window as ManagedWindow).getScreenDetails?.()) ?? null;
  } catch {
    return null;
  }
}

async function openWindow(): Promise<void> {
  const details = await screens();
  const current = details?.currentScreen ?? plainScreen();
  const place = readPlace(localStorage.getItem(KEPT)) ?? firstPlace(details?.screens ?? [], current);
  window.open(new URL('viewer', document.baseURI), NAME, features(place))?.focus();
}

/** Without the API: a screen that begins where this window's screen begins, as far as the browser says. */
function plainScreen(): DetailedScreen {
  const { availLeft = 0, availTop = 0 } = screen as Screen & Partial<DetailedScreen>;
  return { availLeft, availTop, availWidth: screen.availWidth, availHeight: screen.availHeight };
}

/** Around a button: a click opens the window. */
class ViewerWindowOpener extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => void openWindow());
  }
}

/** In the window itself: writes down where it is, tells the page what the hand does here, and closes it when asked to. */
class ViewerWindowKeeper extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;
  #telling: AbortController | null = null;

  connectedCallback(): void {
    this.#telling = new AbortController();
    tellPage(document, this.#telling.signal);
    this.#timer = setInterval(() => {
      const place: Place = { left: screenX, top: screenY, width: innerWidth, height: innerHeight };
      localStorage.setItem(KEPT, JSON.stringify(place));
    }, LOOK);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#telling?.abort();
  }

  closeWindow(): void {
    window.close();
  }
}

customElements.define('viewer-window-opener', ViewerWindowOpener);
customElements.define('viewer-window-keeper', ViewerWindowKeeper);
