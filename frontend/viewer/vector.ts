/** Arithmetic of directions and places in the patient, mm. */
import type { Vector } from './stack';

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** `from + way * times` */
export function along(from: Vector, way: Vector, times: number): Vector {
  return [from[0] + way[0] * times, from[1] + way[1] * times, from[2] + way[2] * times];
}

export function minus(a: Vector, b: Vector): Vector {
  return along(a, b, -1);
}

export function opposite(way: Vector): Vector {
  return [-way[0], -way[1], -way[2]];
}

export function lengthOf(way: Vector): number {
  return Math.hypot(...way);
}

/** A way of length 1 in the same direction; no way stays none. */
export function unit(way: Vector): Vector {
  const length = lengthOf(way);
  return length > 0 ? [way[0] / length, way[1] / length, way[2] / length] : [0, 0, 0];
}

/** The patient's axis that a direction is nearest to: 0 for x, 1 for y, 2 for z. */
export function mainAxis(way: Vector): 0 | 1 | 2 {
  const sizes = way.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes)) as 0 | 1 | 2;
}
