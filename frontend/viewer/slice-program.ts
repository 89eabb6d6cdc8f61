/** Draws one slice: stored values in a texture as they are, everything else in the shader. */
import type { Flipped } from './geometry';
import { filtersExactly } from './exact-filter';
import { build, sampled, type Program } from './gl';
import { BY_FILTER, BY_HAND, BY_PIXEL, fragmentOf, VERTEX } from './shaders';
import type { Vector } from './stack';
import type { Placement } from './view-state';
import { rampOf, type WindowLevel } from './window-presets';
import type { WireFrame } from './wire-frame';

export interface SliceDrawing {
  readonly frame: WireFrame;
  readonly slope: number;
  readonly intercept: number;
  readonly window: WindowLevel;
  readonly inverted: boolean;
  readonly flipped: Flipped;
  /** Whether values between pixels are interpolated. */
  readonly interpolated: boolean;
  /** 1 for the slice asked for; less marks an image that is not. */
  readonly light: number;
  readonly placement: Placement;
}

const UNIFORMS = ['place', 'ramp'] as const;
/** Slices kept on the card: those of all viewports, and the one before each. */
const KEPT = 6;

export class SliceProgram {
  private readonly smooth: Program<(typeof UNIFORMS)[number]>;
  private readonly blocky: Program<(typeof UNIFORMS)[number]>;
  private readonly filter: number;
  private values = new Float32Array();
  /** The least recently drawn first. */
  private readonly textures = new Map<WireFrame, WebGLTexture>();

  constructor(private readonly gl: WebGL2RenderingContext) {
    const exact = filtersExactly(gl);
    this.filter = exact ? gl.LINEAR : gl.NEAREST;
    this.smooth = build(gl, [VERTEX, fragmentOf(exact ? BY_FILTER : BY_HAND)], UNIFORMS);
    this.blocky = build(gl, [VERTEX, fragmentOf(BY_PIXEL)], UNIFORMS);
  }

  draw(drawing: SliceDrawing, view: Placement): void {
    const { gl } = this;
    const { frame, placement, flipped } = drawing;
    const { program, uniforms } = drawing.interpolated ? this.smooth : this.blocky;
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    this.bind(frame);
    gl.uniform4f(uniforms.place, ...clipOf(placement, flipped, view));
    gl.uniform3f(uniforms.ramp, ...greyOf(drawing));
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  /** Brings a slice to the card before it is drawn, in the shadow of the one on screen. */
  bring(frame: WireFrame): void {
    this.gl.activeTexture(this.gl.TEXTURE0);
    this.bind(frame);
  }

  private bind(frame: WireFrame): void {
    const { gl } = this;
    const known = this.textures.get(frame);
    if (known) {
      this.textures.delete(frame);
      this.textures.set(frame, known);
      gl.bindTexture(gl.TEXTURE_2D, known);
      return;
    }
    const texture = this.roomFor(frame);
    this.textures.set(frame, texture);
    if (this.values.length !== frame.values.length) {
      this.values = new Float32Array(frame.values.length);
    }
    // 16 bits, signed or not, are exact in a float.
    this.values.set(frame.values);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, frame.columns, frame.rows, gl.RED, gl.FLOAT, this.values);
  }

  /** A bound texture of the frame's size: the one drawn longest ago where there are enough. */
  private roomFor(frame: WireFrame): WebGLTexture {
    const { gl } = this;
    const [oldest] = this.textures;
    if (oldest && this.textures.size >= KEPT) {
      const [before, texture] = oldest;
      this.textures.delete(before);
      if (before.columns === frame.columns && before.rows === frame.rows) {
        gl.bindTexture(gl.TEXTURE_2D, texture);
        return texture;
      }
      gl.deleteTexture(texture);
    }
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32F, frame.columns, frame.rows);
    sampled(gl, gl.TEXTURE_2D, this.filter);
    return texture;
  }
}

/** Factor and offset from a stored value to its grey, 0 black to 1 white, and the brightest that there is. */
export function greyOf({ window, slope, intercept, inverted, light }: Omit<SliceDrawing, 'frame'>): Vector {
  const { factor, offset } = rampOf(window);
  const [steep, from] = [slope * factor, intercept * factor + offset];
  return inverted ? [-steep * light, (1 - from) * light, light] : [steep * light, from * light, light];
}

/**
 * Left, top, width and height of an image in clip space; a mirrored one runs backwards from its other edge.
 *
 * @param view the rectangle that is drawn into, from the same corner as the image's place
 */
export function clipOf(
  { left, top, width, height }: Placement,
  flipped: Flipped,
  view: Placement,
): [number, number, number, number] {
  const across = 2 / Math.max(1, view.width);
  const down = -2 / Math.max(1, view.height);
  const x = (flipped.across ? left + width : left) - view.left;
  const y = (flipped.down ? top + height : top) - view.top;
  return [
    x * across - 1,
    y * down + 1,
    (flipped.across ? -width : width) * across,
    (flipped.down ? -height : height) * down,
  ];
}
