/** Draws one slice: stored values in a 16-bit integer texture, everything else in the shader. */
import type { Flipped } from './geometry';
import { build, unfiltered, type Program } from './gl';
import { FRAGMENT, VERTEX } from './shaders';
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

const UNIFORMS = ['place', 'size', 'last', 'mask', 'ramp', 'tone', 'interpolate'] as const;
/** Slices kept on the card: those of all viewports, and the one before each. */
const KEPT = 6;

export class SliceProgram {
  private readonly program: Program<(typeof UNIFORMS)[number]>;
  /** The least recently drawn first. */
  private readonly textures = new Map<WireFrame, WebGLTexture>();

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.program = build(gl, [VERTEX, FRAGMENT], UNIFORMS);
  }

  draw(drawing: SliceDrawing, view: Placement): void {
    const { gl } = this;
    const { program, uniforms } = this.program;
    const { frame, placement, flipped, inverted, light, interpolated } = drawing;
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    this.bind(frame);
    gl.uniform4f(uniforms.place, ...clipOf(placement, flipped, view));
    gl.uniform2f(uniforms.size, frame.columns, frame.rows);
    gl.uniform2i(uniforms.last, frame.columns - 1, frame.rows - 1);
    gl.uniform1i(uniforms.mask, maskOf(frame));
    gl.uniform1i(uniforms.interpolate, interpolated ? 1 : 0);
    const { factor, offset } = rampOf(drawing.window);
    gl.uniform2f(uniforms.ramp, drawing.slope * factor, drawing.intercept * factor + offset);
    gl.uniform2f(uniforms.tone, inverted ? -light : light, inverted ? light : 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
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
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, frame.columns, frame.rows, gl.RED_INTEGER, gl.SHORT, bitsOf(frame));
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
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R16I, frame.columns, frame.rows);
    unfiltered(gl, gl.TEXTURE_2D);
    return texture;
  }
}

/** Unsigned values travel as the same 16 bits; the shader puts them right with `maskOf`. */
export function bitsOf({ values }: WireFrame): Int16Array {
  return new Int16Array(values.buffer, values.byteOffset, values.length);
}

export function maskOf({ values }: WireFrame): number {
  return values instanceof Uint16Array ? 0xffff : -1;
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
