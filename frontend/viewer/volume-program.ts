/** Draws a plane through a stack, thin or as a slab, by places in the patient. */
import type { Flipped } from './geometry';
import { build, type Program } from './gl';
import { normalOfPlane, type ImagePlane } from './image-plane';
import { clipOf } from './slice-program';
import type { Vector } from './stack';
import { dot } from './vector';
import type { Placement } from './view-state';
import { VOLUME_FRAGMENT, VOLUME_VERTEX } from './volume-shaders';
import type { VolumeTexture } from './volume-texture';
import { rampOf, type WindowLevel } from './window-presets';

/** How thick a plane is and what it shows of that thickness. */
export interface Slab {
  readonly kind: 'thin' | 'mean' | 'most';
  /** mm */
  readonly thickness: number;
}

export interface PlaneDrawing {
  readonly plane: ImagePlane;
  readonly slab: Slab;
  readonly window: WindowLevel;
  readonly inverted: boolean;
  readonly flipped: Flipped;
  readonly interpolated: boolean;
  readonly placement: Placement;
}

const UNIFORMS = [
  'place', 'size', 'first', 'across', 'down', 'stored', 'slices', 'below', 'steps', 'last', 'reach', 'mask',
  'detail', 'even', 'rescale', 'through', 'samples', 'most', 'ramp', 'tone',
] as const;

export class VolumeProgram {
  private readonly program: Program<(typeof UNIFORMS)[number]>;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = build(gl, [VOLUME_VERTEX, VOLUME_FRAGMENT], UNIFORMS);
  }

  /** @param coarse whether to spare work while the hand moves */
  draw(texture: VolumeTexture, drawing: PlaneDrawing, view: Placement, coarse: boolean): void {
    const { gl } = this;
    const { program, uniforms } = this.program;
    const { plane, placement, flipped, inverted, interpolated, window } = drawing;
    const { volume } = texture;
    gl.useProgram(program);
    texture.bind();
    ['stored', 'slices', 'below'].forEach((name, at) => gl.uniform1i(uniforms[name as 'stored'], at));
    gl.uniform4f(uniforms.place, ...clipOf(placement, flipped, view));
    gl.uniform2f(uniforms.size, plane.columns, plane.rows);
    const inStack = (way: Vector): [number, number, number] => [
      dot(way, volume.across),
      dot(way, volume.down),
      dot(way, volume.normal),
    ];
    gl.uniform3f(uniforms.first, ...inStack(plane.origin));
    gl.uniform3f(uniforms.across, ...inStack(plane.across));
    gl.uniform3f(uniforms.down, ...inStack(plane.down));
    const { samples, step } = stepsThrough(drawing.slab, plane);
    const [x, y, z] = inStack(normalOfPlane(plane));
    gl.uniform3f(uniforms.through, x * step, y * step, z * step);
    gl.uniform1i(uniforms.samples, samples);
    gl.uniform1i(uniforms.most, drawing.slab.kind === 'most' ? 1 : 0);
    gl.uniform2f(uniforms.steps, texture.first, texture.perMillimetre);
    const { columns, rows, slices } = volume.stack;
    gl.uniform3i(uniforms.last, columns - 1, rows - 1, slices.length - 1);
    gl.uniform1f(uniforms.reach, volume.spacing / 2);
    gl.uniform1i(uniforms.mask, texture.mask);
    gl.uniform1i(uniforms.detail, !interpolated ? 0 : coarse ? 1 : 2);
    gl.uniform1i(uniforms.even, texture.even ? 1 : 0);
    gl.uniform2f(uniforms.rescale, slices[0]!.slope, slices[0]!.intercept);
    const { factor, offset } = rampOf(window);
    gl.uniform2f(uniforms.ramp, factor, offset);
    gl.uniform2f(uniforms.tone, inverted ? -1 : 1, inverted ? 1 : 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}

/** The steps through a slab: one for each pixel's size of its thickness, both faces included. */
export function stepsThrough({ kind, thickness }: Slab, plane: ImagePlane): { samples: number; step: number } {
  if (kind === 'thin') {
    return { samples: 1, step: 0 };
  }
  const samples = Math.max(2, Math.round(thickness / Math.hypot(...plane.across)) + 1);
  return { samples, step: thickness / (samples - 1) };
}
