/** On each image, where the other images cut it; with three planes these are the crosshair. */
import { cutOf, toImage } from './image-plane';
import type { Point } from './geometry';
import type { Vector } from './stack';
import type { Viewport } from './viewport';

const SPACE = 'http://www.w3.org/2000/svg';
/** The middle of the crosshair stays free, CSS pixels: there is what the reader looks at. */
const FREE = 14;
/** A hand this near to the crosshair's middle takes hold of it, CSS pixels. */
const GRIP = 12;

/** Draws the lines of the other viewports into a viewport's layer. */
export function drawLines(viewport: Viewport, others: readonly Viewport[], focus: Vector | null): void {
  const group = groupOf(viewport);
  const plane = viewport.image()?.plane;
  const middle = plane && focus ? viewport.toView(toImage(plane, focus)) : null;
  const lines = others.flatMap((other) => {
    const cut = plane && other.image()?.plane;
    const segment = cut && cutOf(plane, cut);
    return segment ? aroundMiddle(viewport.toView(segment.from), viewport.toView(segment.to), middle) : [];
  });
  // Images in one plane cut this one in the same line: drawn once, or its dashes run together.
  const wanted = [...new Set(lines.map(([a, b]) => `M${at(a)}L${at(b)}`))].join('');
  if (group.getAttribute('d') !== wanted) {
    group.setAttribute('d', wanted);
  }
}

/** Whether a point of the viewport takes hold of the crosshair. */
export function isGrip(viewport: Viewport, focus: Vector | null, point: Point): boolean {
  const plane = viewport.image()?.plane;
  if (!plane || !focus) {
    return false;
  }
  const middle = viewport.toView(toImage(plane, focus));
  return Math.hypot(point.x - middle.x, point.y - middle.y) <= GRIP;
}

function groupOf({ layer }: Viewport): SVGPathElement {
  const known = layer.querySelector<SVGPathElement>('.cuts');
  if (known) {
    return known;
  }
  const made = document.createElementNS(SPACE, 'path');
  made.setAttribute('class', 'cuts');
  layer.prepend(made);
  return made;
}

/** The line in two halves around a point on it, or whole where that lies elsewhere. */
function aroundMiddle(from: Point, to: Point, middle: Point | null): (readonly [Point, Point])[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  if (!middle || !(length > 0)) {
    return [[from, to]];
  }
  const along = (middle.x - from.x) * way.x + (middle.y - from.y) * way.y;
  const aside = Math.abs((middle.x - from.x) * way.y - (middle.y - from.y) * way.x);
  if (aside > FREE || along < 0 || along > length) {
    return [[from, to]];
  }
  const point = (where: number): Point => ({ x: from.x + way.x * where, y: from.y + way.y * where });
  return [
    [from, point(Math.max(0, along - FREE))],
    [point(Math.min(length, along + FREE)), to],
  ];
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
