/** Marks without a pointing hand: a cross that the arrow keys move and Enter sets, and handles that they shift. */
import type { Point } from '../geometry';
import { toImage, toPatient } from '../image-plane';
import { minus } from '../vector';
import type { Viewport } from '../viewport';
import type { MarkBoard } from './mark-board';
import { KeyCursor } from './mark-layer';
import { handlesOf, movedBy, withHandle } from './shape';

const STEP = 1;
const FAR = 10;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export class MarkKeys {
  /** Which handle of the selected mark the keys move; null for all of it. */
  handle: number | null = null;
  private readonly cross = new KeyCursor();
  /** Where the keys have brought the cross. */
  private point: { readonly viewport: Viewport; readonly at: Point } | null = null;

  constructor(private readonly board: MarkBoard) {}

  /**
   * A key with the focus on an image, or on a mark of it.
   *
   * @param focused the mark that has the focus
   * @returns whether the key was used
   */
  pressed(event: KeyboardEvent, focused: string | null): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return false;
    }
    const way = ARROWS[event.code];
    if (way) {
      const far = event.shiftKey ? FAR : STEP;
      return this.nudge({ x: way.x * far, y: way.y * far }, focused);
    }
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      return focused ? this.enter(focused) : this.setPoint();
    }
    return false;
  }

  hideCross(): void {
    if (this.point) {
      this.move(this.point.viewport, null);
    }
  }

  /** Brings up the cross, then sets a point under it. */
  private setPoint(): boolean {
    const { hand, host } = this.board;
    const { active } = host.box;
    if (!hand.kind) {
      return false;
    }
    if (this.point?.viewport !== active) {
      this.hideCross();
      const { width, height } = active.size();
      this.move(active, active.cursor ?? { x: width / 2, y: height / 2 });
    } else if (!hand.point(active, this.point.at)) {
      host.tip(host.texts().of('mark.second-point'));
    }
    return true;
  }

  private nudge(by: Point, focused: string | null): boolean {
    const { point, board } = this;
    if (point) {
      const { x, y } = point.viewport.toImage(point.at);
      this.move(point.viewport, point.viewport.toView({ x: x + by.x, y: y + by.y }));
      return true;
    }
    const mark = focused ? board.find(focused) : null;
    const plane = board.host.box.active.image()?.plane;
    if (!mark || !plane || !board.mayEdit()) {
      return false;
    }
    const { handle } = this;
    const start = handle === null ? mark.points[0]! : handlesOf(mark.points)[handle]!;
    const { x, y } = toImage(plane, start);
    const place = toPatient(plane, { x: x + by.x, y: y + by.y });
    const points = handle === null ? movedBy(mark.points, minus(place, start)) : withHandle(mark.points, handle, place);
    board.finish({ ...mark, points, region: null }, false);
    return true;
  }

  /** Enter on a mark: the words of an arrow, else the next of its handles. */
  private enter(focused: string): boolean {
    const { board } = this;
    const mark = board.find(focused);
    if (!mark || !board.mayEdit()) {
      return false;
    }
    if (mark.kind === 'ARROW') {
      board.askWords(mark, false);
      return true;
    }
    const next = (this.handle ?? -1) + 1;
    this.handle = next < handlesOf(mark.points).length ? next : null;
    const texts = board.host.texts();
    board.host.tip(this.handle === null ? texts.of('mark.whole') : texts.of('mark.handle', next + 1));
    board.host.schedule();
    return true;
  }

  private move(viewport: Viewport, at: Point | null): void {
    this.point = at && { viewport, at };
    this.cross.show(viewport.layer, at);
    if (at) {
      viewport.cursor = at;
      this.board.hand.followKeys(at);
    }
    this.board.host.schedule();
  }
}
