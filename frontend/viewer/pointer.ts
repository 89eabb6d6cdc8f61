/** The hand on the image: wheel, drags with the three buttons, and where the cursor is. */
import type { Point } from './geometry';
import type { ToolEvent } from './tool';
import { Fingers, stepFor } from './touch';
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
  /** A press of the left button and its release at the same place. */
  readonly click: (at: Point) => void;
  readonly double: () => void;
  /** How many pages there are to scroll. */
  readonly pages: () => number;
  /** Whether a press at this point takes hold of the crosshair; its drag then is `cross`. */
  readonly grips: (at: Point) => boolean;
  readonly cross: (at: Point) => void;
}

type Drag = 'window' | 'pan' | 'zoom' | 'cross' | 'tool';

const LEFT = 0;
const MIDDLE = 1;
const DRAG_ZOOM = 1 / 200;
const WHEEL_ZOOM = 1 / 500;
const MOST_ZOOM = 1.5;
/** A hand that has moved less than this, in CSS pixels, has clicked. */
const STILL = 3;

/**
 * Listens on the view.
 *
 * @param panKey whether the key that turns a drag into a shift is down
 * @param offer gives an event to the tool in hand first; true where the tool has used it
 */
export function listen(
  view: HTMLElement,
  actions: PointerActions,
  panKey: () => boolean,
  offer: (event: ToolEvent) => boolean,
): void {
  listenToWheel(view, actions);
  const fingers = new Fingers(actions, () => stepFor(view.clientHeight, actions.pages()));
  let drag: { kind: Drag; x: number; y: number; from: Point; way: number } | null = null;
  const offered = (kind: ToolEvent['kind'], event: MouseEvent): boolean =>
    offer({
      kind,
      at: at(view, event),
      button: event.button,
      shift: event.shiftKey,
      ctrl: event.ctrlKey,
      pointerType: (event as PointerEvent).pointerType ?? 'mouse',
    });

  view.addEventListener('pointerdown', (event) => {
    if (isControl(event) || (drag && event.pointerType === 'touch')) {
      return;
    }
    view.focus({ preventScroll: true });
    view.setPointerCapture(event.pointerId);
    const from = at(view, event);
    const own = dragOf(event.button, panKey());
    const tool = !panKey() && fingers.count === 0 && offered('down', event);
    const cross = own === 'window' && !tool && actions.grips(from);
    if (event.pointerType === 'touch' && !tool && !cross) {
      fingers.press(event.pointerId, from);
      actions.probe(from);
      return;
    }
    const kind = tool ? 'tool' : cross ? 'cross' : own;
    drag = { kind, x: event.clientX, y: event.clientY, from, way: 0 };
    view.dataset['drag'] = kind;
  });

  view.addEventListener('pointermove', (event) => {
    if (fingers.has(event.pointerId)) {
      fingers.move(event.pointerId, at(view, event));
      return;
    }
    actions.probe(at(view, event));
    if (!drag || drag.kind === 'tool') {
      offered('move', event);
      return;
    }
    const { kind, from } = drag;
    const right = event.clientX - drag.x;
    const down = event.clientY - drag.y;
    drag = { ...drag, x: event.clientX, y: event.clientY, way: drag.way + Math.abs(right) + Math.abs(down) };
    if (drag.way < STILL) {
      return;
    }
    if (kind === 'cross') {
      actions.cross(at(view, event));
    } else if (kind === 'zoom') {
      actions.zoom(Math.exp(-down * DRAG_ZOOM), from);
    } else {
      actions[kind](right, down);
    }
  });

  const ended = (event: PointerEvent) => {
    if (fingers.has(event.pointerId)) {
      if (fingers.lift(event.pointerId) && event.type === 'pointerup') {
        actions.click(at(view, event));
      }
      return;
    }
    const over = drag;
    drag = null;
    delete view.dataset['drag'];
    if (over?.kind === 'tool') {
      offered('up', event);
    } else if (over?.kind === 'window' && over.way < STILL && event.type === 'pointerup') {
      actions.click(over.from);
    }
  };
  view.addEventListener('pointerup', ended);
  view.addEventListener('lostpointercapture', ended);
  view.addEventListener('dblclick', (event) => {
    if (!isControl(event) && !offered('double', event)) {
      actions.double();
    }
  });
  view.addEventListener('pointerleave', (event) => {
    actions.probe(null);
    offered('leave', event);
  });
  view.addEventListener('contextmenu', (event) => event.preventDefault());
  // The browser's own scrolling with the middle button starts at mousedown.
  view.addEventListener('mousedown', (event) => {
    if (!isControl(event)) {
      event.preventDefault();
    }
  });
}

function listenToWheel(view: HTMLElement, actions: PointerActions): void {
  const notches = new WheelNotches();
  view.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey) {
        const factor = Math.exp(-event.deltaY * WHEEL_ZOOM);
        actions.zoom(Math.min(MOST_ZOOM, Math.max(1 / MOST_ZOOM, factor)), at(view, event));
        return;
      }
      const turned = notches.turn(event as WheelEvent & { wheelDeltaY?: number });
      if (turned !== 0) {
        actions.scroll(turned);
      }
    },
    { passive: false },
  );
}

function dragOf(button: number, shifting: boolean): Drag {
  if (button === LEFT) {
    return shifting ? 'pan' : 'window';
  }
  return button === MIDDLE ? 'pan' : 'zoom';
}

function at(view: HTMLElement, event: MouseEvent): Point {
  const box = view.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** A button or a choice within the view works as such. */
function isControl(event: Event): boolean {
  return event.composedPath().some((target) => /^(?:button|select|input)$/.test((target as HTMLElement).localName ?? ''));
}
