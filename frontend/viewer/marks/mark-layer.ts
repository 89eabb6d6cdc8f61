/** Draws marks over one viewport. Each is an element of its own that can have the focus and has a name. */
import type { Point } from '../geometry';
import type { Vector } from '../stack';
import type { Mark } from './mark';
import { handlesOf, outlineOf } from './shape';
import { freePlace, LINE_HEIGHT, type Box } from './word-places';

/** A mark as it is to be drawn. */
export interface Drawing {
  readonly mark: Mark;
  readonly lines: readonly string[];
  readonly name: string;
  readonly selected: boolean;
  /** Kept by the server as it is shown. */
  readonly saved: boolean;
  /** The handle that the keys move; null for the whole mark. */
  readonly handle: number | null;
}

const SPACE = 'http://www.w3.org/2000/svg';
const HANDLE = 7;
const HEAD = 11;
const BESIDE = 10;

export class MarkLayer {
  private readonly groups = new Map<string, SVGGElement>();

  constructor(private readonly layer: SVGSVGElement) {}

  draw(drawings: readonly Drawing[], toView: (place: Vector) => Point): void {
    const shown = new Set(drawings.map(({ mark }) => mark.id));
    this.groups.forEach((group, id) => {
      if (!shown.has(id)) {
        group.remove();
        this.groups.delete(id);
      }
    });
    const taken: Box[] = [];
    drawings.forEach((drawing) => this.drawOne(drawing, toView, taken));
  }

  private drawOne({ mark, lines, name, selected, saved, handle }: Drawing, toView: (place: Vector) => Point, taken: Box[]): void {
    const group = this.groups.get(mark.id) ?? this.add(mark.id);
    group.setAttribute('class', `mark${selected ? ' selected' : ''}${saved ? '' : ' unsaved'}`);
    group.setAttribute('aria-label', name);
    group.setAttribute('aria-pressed', String(selected));
    const line = outlineOf(mark.points).map(toView);
    const path = pathOf(line) + (mark.kind === 'ARROW' ? headOf(line[0]!, line[1]!) : '');
    const [halo, stroke, text, handles] = group.children as unknown as [Element, Element, Element, Element];
    halo.setAttribute('d', path);
    stroke.setAttribute('d', path);
    writeLines(text, lines, freePlace(besideOf(mark, line), lines, taken, this.layer.clientWidth || Infinity));
    const places = selected ? handlesOf(mark.points).map(toView) : [];
    handles.replaceChildren(...places.map((place, at) => handleAt(place, at === handle)));
  }

  private add(id: string): SVGGElement {
    const group = svg('g', { tabindex: '0', role: 'button', 'data-mark': id });
    group.append(svg('path', { class: 'halo' }), svg('path', { class: 'line' }), svg('text'), svg('g'));
    this.groups.set(id, group);
    this.layer.append(group);
    return group;
  }
}

/** The cross that the keys move while a tool is in hand. */
export class KeyCursor {
  private readonly cross = svg('path', { class: 'key-cursor' });

  show(layer: SVGSVGElement, at: Point | null): void {
    if (!at) {
      this.cross.remove();
      return;
    }
    this.cross.setAttribute('d', `M${at.x - 12} ${at.y}h24M${at.x} ${at.y - 12}v24`);
    if (this.cross.parentNode !== layer) {
      layer.append(this.cross);
    }
  }
}

function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string> = {}) {
  const element = document.createElementNS(SPACE, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

function pathOf(line: readonly Point[]): string {
  return line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('');
}

/** Two strokes back from the tip, at a third of a right angle to the shaft. */
function headOf(tip: Point, end: Point): string {
  const back = Math.atan2(end.y - tip.y, end.x - tip.x);
  return [back - 0.45, back + 0.45]
    .map((way) => `M${tip.x} ${tip.y}L${tip.x + HEAD * Math.cos(way)} ${tip.y + HEAD * Math.sin(way)}`)
    .join('');
}

/** Where the words of a mark begin: beside an arrow's other end, else right of its rightmost corner. */
function besideOf(mark: Mark, line: readonly Point[]): Point {
  const corner = mark.kind === 'ARROW' ? line[1]! : line.reduce((most, one) => (one.x > most.x ? one : most));
  return { x: corner.x + BESIDE, y: corner.y + 4 };
}

function writeLines(text: Element, lines: readonly string[], { x, y }: Point): void {
  while (text.childElementCount > lines.length) {
    text.lastElementChild!.remove();
  }
  while (text.childElementCount < lines.length) {
    text.append(svg('tspan'));
  }
  lines.forEach((line, at) => {
    const span = text.children[at]!;
    span.setAttribute('x', x.toFixed(1));
    span.setAttribute('y', (y + at * LINE_HEIGHT).toFixed(1));
    if (span.textContent !== line) {
      span.textContent = line;
    }
  });
}

function handleAt({ x, y }: Point, held: boolean): SVGElement {
  const [left, top] = [x - HANDLE / 2, y - HANDLE / 2];
  const size = String(HANDLE);
  return svg('rect', { class: held ? 'handle held' : 'handle', x: String(left), y: String(top), width: size, height: size });
}
