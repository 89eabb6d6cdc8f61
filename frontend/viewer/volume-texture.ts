/** A stack on the graphics card: its frames in the layers of one texture, as they arrive. */
import { sampled } from './gl';
import { sliceBelow, type Volume } from './volume';
import type { WireFrame } from './wire-frame';

/** Steps of level per slice in the table that finds the slice of a place. */
const STEPS_PER_SLICE = 4;
const MOST_STEPS = 2048;
/** Time for bringing frames to the card within one paint, ms. */
const SHARE = 24;

export class VolumeTexture {
  mask = -1;
  /** How many slices are on the card. */
  count = 0;
  private readonly frames: WebGLTexture;
  private readonly slices: WebGLTexture;
  private readonly below: WebGLTexture;
  private readonly here: Uint8Array;
  private readonly regular: boolean;
  readonly first: number;
  readonly perMillimetre: number;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    readonly volume: Volume,
  ) {
    const { stack, levels } = volume;
    this.here = new Uint8Array(levels.length);
    this.regular = isRegular(volume);
    this.frames = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.frames);
    gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.R16I, stack.columns, stack.rows, levels.length);
    sampled(gl, gl.TEXTURE_2D_ARRAY);
    this.first = levels[0]!.level;
    const length = levels.at(-1)!.level - this.first;
    const count = Math.min(MOST_STEPS, levels.length * STEPS_PER_SLICE);
    this.perMillimetre = count / Math.max(length, 1e-6);
    const below = Float32Array.from({ length: count }, (_, at) =>
      sliceBelow(levels, this.first + at / this.perMillimetre),
    );
    this.below = dataTexture(gl, gl.R32F, count, 1, gl.RED, below);
    this.slices = dataTexture(gl, gl.RGBA32F, levels.length, 2, gl.RGBA, this.table());
  }

  /** Whether the card takes so many slices in one texture. */
  static fits(gl: WebGL2RenderingContext, volume: Volume): boolean {
    const { rows, columns, slices } = volume.stack;
    const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    const layers = gl.getParameter(gl.MAX_ARRAY_TEXTURE_LAYERS) as number;
    return slices.length <= Math.min(layers, most) && rows <= most && columns <= most;
  }

  /** Brings frames that have arrived to the card. @returns true where some are left for the next paint */
  feed(frame: (index: number) => WireFrame | null): boolean {
    const { gl } = this;
    const until = performance.now() + SHARE;
    let fed = 0;
    let left = false;
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.frames);
    for (let index = 0; index < this.here.length; index++) {
      const pixels = this.here[index] ? null : frame(index);
      if (pixels && fed > 0 && performance.now() > until) {
        left = true;
        break;
      }
      if (pixels) {
        const { columns, rows } = pixels;
        this.mask = maskOf(pixels);
        const [target, format] = [gl.TEXTURE_2D_ARRAY, gl.RED_INTEGER];
        gl.texSubImage3D(target, 0, 0, 0, index, columns, rows, 1, format, gl.SHORT, bitsOf(pixels));
        this.here[index] = 1;
        this.count++;
        fed++;
      }
    }
    if (fed > 0) {
      gl.bindTexture(gl.TEXTURE_2D, this.slices);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, this.here.length, 2, gl.RGBA, gl.FLOAT, this.table());
    }
    return left;
  }

  /** Whether all slices are on the card. */
  get whole(): boolean {
    return this.count === this.here.length;
  }

  /** Whether the shader has nothing to look up: even steps, one rescale, and all slices here. */
  get even(): boolean {
    return this.regular && this.whole;
  }

  bind(): void {
    const { gl } = this;
    [this.frames, this.slices, this.below].forEach((texture, at) => {
      gl.activeTexture(gl.TEXTURE0 + at);
      gl.bindTexture(at === 0 ? gl.TEXTURE_2D_ARRAY : gl.TEXTURE_2D, texture);
    });
  }

  delete(): void {
    [this.frames, this.slices, this.below].forEach((texture) => this.gl.deleteTexture(texture));
  }

  private table(): Float32Array {
    const { levels, stack } = this.volume;
    const count = levels.length;
    const table = new Float32Array(count * 8);
    levels.forEach(({ level, across, down, joined }, at) => {
      const { slope, intercept } = stack.slices[at]!;
      table.set([level, across, down, joined ? 1 : 0], 4 * at);
      table.set([slope, intercept, this.here[at]!, 0], 4 * (count + at));
    });
    return table;
  }
}

/** Unsigned values travel as the same 16 bits; the shader puts them right with `maskOf`. */
function bitsOf({ values }: WireFrame): Int16Array {
  return new Int16Array(values.buffer, values.byteOffset, values.length);
}

function maskOf({ values }: WireFrame): number {
  return values instanceof Uint16Array ? 0xffff : -1;
}

/** A place is off its slice by less than this share of the spacing where steps count as even. */
const UNEVEN = 0.01;

function isRegular({ levels, spacing, stack }: Volume): boolean {
  const [first] = stack.slices;
  const start = levels[0]!.level;
  return (
    levels.every(({ level }, at) => Math.abs(level - start - at * spacing) < UNEVEN * spacing) &&
    stack.slices.every(({ slope, intercept }) => slope === first!.slope && intercept === first!.intercept)
  );
}

function dataTexture(
  gl: WebGL2RenderingContext,
  inside: number,
  width: number,
  height: number,
  format: number,
  data: Float32Array,
): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, inside, width, height);
  sampled(gl, gl.TEXTURE_2D);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, format, gl.FLOAT, data);
  return texture;
}
