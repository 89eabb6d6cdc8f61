/** What a tool of the reader's hand sees: it is offered every pointer event before the viewer uses it. */
import type { Point } from './geometry';
import type { Viewport } from './viewport';

export interface ToolEvent {
  readonly kind: 'down' | 'move' | 'up' | 'double' | 'leave';
  /** CSS pixels from the viewport's top left. */
  readonly at: Point;
  /** The button that changed, as in `PointerEvent.button`; -1 for none. */
  readonly button: number;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly pointerType: string;
}

export interface PointerTool {
  /** The cursor over the image while this tool is in hand (CSS); nothing for the viewer's own. */
  readonly cursor?: string;
  /** @returns true where the tool has used the event; after a `down` it then gets all of that drag */
  handle(event: ToolEvent, viewport: Viewport): boolean;
}
