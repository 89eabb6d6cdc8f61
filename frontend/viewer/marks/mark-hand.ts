/** The reader's hand with marks: draws with the tool that was taken, else takes hold of a mark that lies under it. */
import type { Point } from '../geometry';
import { toImage, toPatient, type ImagePlane } from '../image-plane';
import type { Vector } from '../stack';
import type { PointerTool, ToolEvent } from '../tool';
import { minus } from '../vector';
import type { Viewport } from '../viewport';
import type { DrawnKind, Mark } from './mark';
import { distanceToLine, handlesOf, movedBy, outlineOf, shapeOf, withHandle } from './shape';

/** What the hand needs of the board. */
export interface HandBoard {
  readonly selected: string | null;
  /** The marks on a viewport, the topmost last. */
  on(viewport: Viewport): readonly Mark[];
  /** Whether something can be drawn there; else the reader is told why not. */
  mayDraw(viewport: Viewport): boolean;
  mayEdit(): boolean;
  /** A new mark at these points, not yet kept. */
  begin(kind: DrawnKind, viewport: Viewport, points: readonly Vector[]): Mark;
  /** Shows a mark as it is under the hand. */
  follow(mark: Mark | null): void;
  /** The hand has let go: the mark is to be kept. */
  finish(mark: Mark, isNew: boolean): void;
  select(id: string | null): void;
  /** The tool in hand has changed. */
  taken(): void;
}

/** Over a line from this many CSS pixels on a click takes it, and a finger from twice as many. */
const NEAR = 7;
/** A drag shorter than this, in CSS pixels, is a click: the next click ends the line. */
const STILL = 4;
const LEFT = 0;

interface Drawing {
  readonly kind: DrawnKind;
  readonly viewport: Viewport;
  readonly plane: ImagePlane;
  readonly from: Point;
  /** Where the button went down, CSS pixels. */
  readonly pressed: Point;
  /** The first press was a click: the line follows the cursor without a button. */
  loose: boolean;
  mark: Mark;
}

interface Moving {
  readonly viewport: Viewport;
  readonly plane: ImagePlane;
  readonly handle: number | null;
  readonly from: Vector;
  readonly before: Mark;
  mark: Mark;
}

export class MarkHand implements PointerTool {
  /** What the next stroke draws; null for nothing. */
  kind: DrawnKind | null = null;
  private drawing: Drawing | null = null;
  private moving: Moving | null = null;

  constructor(private readonly board: HandBoard) {}

  get cursor(): string {
    return this.kind ? 'crosshair' : '';
  }

  /** Takes a tool, or lays it down. */
  take(kind: DrawnKind | null): void {
    this.drop();
    this.kind = kind;
    this.board.taken();
  }

  /** Lets go of what is under the hand, unchanged. @returns whether there was anything */
  drop(): boolean {
    const held = this.drawing !== null || this.moving !== null;
    this.drawing = null;
    this.moving = null;
    if (held) {
      this.board.follow(null);
    }
    return held;
  }

  handle(event: ToolEvent, viewport: Viewport): boolean {
    switch (event.kind) {
      case 'down':
        return event.button === LEFT && this.down(event, viewport);
      case 'move':
        return this.move(event, viewport);
      case 'up':
        return this.up(event);
      case 'double':
        return this.kind !== null || this.hit(event, viewport) !== null;
      case 'leave':
        return false;
    }
  }

  /** Sets the first or the second point of a stroke, as keys do. @returns whether the stroke is complete */
  point(viewport: Viewport, at: Point): boolean {
    const drawing = this.drawing;
    if (drawing && drawing.viewport === viewport) {
      this.stretch(drawing, at);
      this.finishDrawing(drawing);
      return true;
    }
    if (this.kind && this.start(this.kind, viewport, at)) {
      this.drawing!.loose = true;
    }
    return false;
  }

  /** The second point follows a cursor that the keys move. */
  followKeys(at: Point): void {
    if (this.drawing) {
      this.stretch(this.drawing, at);
    }
  }

  private down(event: ToolEvent, viewport: Viewport): boolean {
    if (this.drawing?.loose) {
      this.stretch(this.drawing, event.at);
      this.finishDrawing(this.drawing);
      return true;
    }
    return this.kind ? this.start(this.kind, viewport, event.at) || true : this.grasp(event, viewport);
  }

  private start(kind: DrawnKind, viewport: Viewport, at: Point): boolean {
    const plane = viewport.image()?.plane;
    if (!this.board.mayDraw(viewport) || !plane) {
      return false;
    }
    const from = viewport.toImage(at);
    const mark = this.board.begin(kind, viewport, shapeOf(kind, plane, from, from));
    this.drawing = { kind, viewport, plane, from, pressed: at, loose: false, mark };
    return true;
  }

  private grasp(event: ToolEvent, viewport: Viewport): boolean {
    const hit = this.hit(event, viewport);
    const plane = viewport.image()?.plane;
    if (!hit || !plane) {
      this.board.select(null);
      return false;
    }
    this.board.select(hit.mark.id);
    if (this.board.mayEdit()) {
      const from = toPatient(plane, viewport.toImage(event.at));
      this.moving = { viewport, plane, handle: hit.handle, from, before: hit.mark, mark: hit.mark };
    }
    return true;
  }

  private move(event: ToolEvent, viewport: Viewport): boolean {
    if (this.drawing && this.drawing.viewport === viewport) {
      this.stretch(this.drawing, event.at);
      return true;
    }
    if (this.moving && this.moving.viewport === viewport) {
      this.shift(this.moving, event.at);
      return true;
    }
    return false;
  }

  private up(event: ToolEvent): boolean {
    const { drawing, moving } = this;
    if (drawing && !drawing.loose) {
      const way = Math.hypot(event.at.x - drawing.pressed.x, event.at.y - drawing.pressed.y);
      if (way < STILL) {
        drawing.loose = true;
      } else {
        this.finishDrawing(drawing);
      }
      return true;
    }
    if (moving) {
      this.moving = null;
      if (moving.mark !== moving.before) {
        this.board.finish(moving.mark, false);
      }
    }
    return moving !== null;
  }

  private stretch(drawing: Drawing, at: Point): void {
    const points = shapeOf(drawing.kind, drawing.plane, drawing.from, drawing.viewport.toImage(at));
    drawing.mark = { ...drawing.mark, points, region: null };
    this.board.follow(drawing.mark);
  }

  private finishDrawing({ mark }: Drawing): void {
    this.drawing = null;
    this.kind = null;
    this.board.finish(mark, true);
    this.board.taken();
  }

  private shift(moving: Moving, at: Point): void {
    const place = toPatient(moving.plane, moving.viewport.toImage(at));
    const { before, handle, from } = moving;
    const points =
      handle === null ? movedBy(before.points, minus(place, from)) : withHandle(before.points, handle, place);
    moving.mark = { ...before, points, region: null };
    this.board.follow(moving.mark);
  }

  /** The mark under the hand, and which handle; a selected mark's handles come first, then the topmost line. */
  private hit(event: ToolEvent, viewport: Viewport): { mark: Mark; handle: number | null } | null {
    const plane = viewport.image()?.plane;
    if (!plane) {
      return null;
    }
    const near = event.pointerType === 'touch' ? 2 * NEAR : NEAR;
    const toView = (place: Vector) => viewport.toView(toImage(plane, place));
    const distance = (place: Vector) => {
      const { x, y } = toView(place);
      return Math.hypot(x - event.at.x, y - event.at.y);
    };
    const marks = [...this.board.on(viewport)].reverse();
    const selected = marks.find(({ id }) => id === this.board.selected);
    const handle = selected ? handlesOf(selected.points).findIndex((place) => distance(place) <= near) : -1;
    if (selected && handle >= 0) {
      return { mark: selected, handle };
    }
    const mark = marks.find(({ points }) => distanceToLine(outlineOf(points).map(toView), event.at) <= near);
    return mark ? { mark, handle: null } : null;
  }
}
