/** The hand on the image: wheel, drags with the three buttons, and where the cursor is. */
import type { Point } from './geometry';
import { WheelNotches } from './wheel';

export interface PointerActions {
  /** Notches of the wheel, positive down the page. */
  readonly scroll: (notches: number) => void;
  readonly window: (right: number, down: number) => void;
  readonly pan: (right: number, down: number) => void;
  /** By a factor, around a point from the view's top left. */
  readonly zoom: (factor: number, at: Point) => void;
  /** The cursor from the view's top left; null when it has left. */
  readonly probe: (at: Point | null) => void;
}

type Drag = 'window' | 'pan' | 'zoom';

const LEFT = 0;
const MIDDLE = 1;
const DRAG_ZOOM = 1 / 200;
const WHEEL_ZOOM = 1 / 500;
const MOST_ZOOM = 1.5;

/** Listens on the view. `panKey` says whether the key that turns a drag into a shift is down. */
export function listen(view: HTMLElement, actions: PointerActions, panKey: () => boolean): void {
  const notches = new WheelNotches();
  let drag: { kind: Drag; x: number; y: number; from: Point } | null = null;
  const at = (event: MouseEvent): Point => {
    const box = view.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  view.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey) {
        const factor = Math.exp(-event.deltaY * WHEEL_ZOOM);
        actions.zoom(Math.min(MOST_ZOOM, Math.max(1 / MOST_ZOOM, factor)), at(event));
        return;
      }
      const turned = notches.turn(event as WheelEvent & { wheelDeltaY?: number });
      if (turned !== 0) {
        actions.scroll(turned);
      }
    },
    { passive: false },
  );

  view.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') {
      return;
    }
    view.focus({ preventScroll: true });
    view.setPointerCapture(event.pointerId);
    const kind = event.button === LEFT ? (panKey() ? 'pan' : 'window') : event.button === MIDDLE ? 'pan' : 'zoom';
    drag = { kind, x: event.clientX, y: event.clientY, from: at(event) };
    view.dataset['drag'] = kind;
  });

  view.addEventListener('pointermove', (event) => {
    actions.probe(at(event));
    if (!drag) {
      return;
    }
    const right = event.clientX - drag.x;
    const down = event.clientY - drag.y;
    drag = { ...drag, x: event.clientX, y: event.clientY };
    if (drag.kind === 'zoom') {
      actions.zoom(Math.exp(-down * DRAG_ZOOM), drag.from);
    } else {
      actions[drag.kind](right, down);
    }
  });

  const ended = () => {
    drag = null;
    delete view.dataset['drag'];
  };
  view.addEventListener('pointerup', ended);
  view.addEventListener('lostpointercapture', ended);
  view.addEventListener('pointerleave', () => actions.probe(null));
  view.addEventListener('contextmenu', (event) => event.preventDefault());
  // The browser's own scrolling with the middle button starts at mousedown.
  view.addEventListener('mousedown', (event) => event.preventDefault());
}
