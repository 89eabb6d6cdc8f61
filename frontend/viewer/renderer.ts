/** Draws one slice with WebGL 2: stored values in a 16-bit integer texture, everything else in the shader. */
import { FRAGMENT, VERTEX } from './shaders';
import { rampOf, type WindowLevel } from './window-presets';
import type { WireFrame } from './wire-frame';

/** The browser cannot draw: WebGL 2 is missing or was refused. */
export class NoWebGl extends Error {}

export interface Drawing {
  readonly frame: WireFrame;
  readonly slope: number;
  readonly intercept: number;
  readonly window: WindowLevel;
  readonly inverted: boolean;
  /** 1 for the slice asked for; less marks an image that is not. */
  readonly light: number;
  /** Where the image lies on the canvas, in CSS pixels from its top left. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const UNIFORMS = ['place', 'size', 'last', 'mask', 'ramp', 'tone'] as const;
type Uniform = (typeof UNIFORMS)[number];

export class Renderer {
  private readonly gl: WebGL2RenderingContext;
  private uniforms!: Record<Uniform, WebGLUniformLocation | null>;
  private uploaded: WireFrame | null = null;
  private textureSize = '';
  /** What is on the canvas now; the browser keeps showing it until something else is drawn. */
  private onCanvas = '';

  /** @throws NoWebGl */
  constructor(private readonly canvas: HTMLCanvasElement) {
    const gl = canvas.getContext('webgl2', { alpha: false, antialias: false, powerPreference: 'high-performance' });
    if (!gl) {
      throw new NoWebGl('no WebGL 2');
    }
    this.gl = gl;
    this.prepare();
  }

  /** Builds program and texture; again after the card was reset. */
  prepare(): void {
    const gl = this.gl;
    const program = gl.createProgram();
    gl.attachShader(program, this.shader(gl.VERTEX_SHADER, VERTEX));
    gl.attachShader(program, this.shader(gl.FRAGMENT_SHADER, FRAGMENT));
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new NoWebGl(gl.getProgramInfoLog(program) ?? 'link');
    }
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW);
    const corner = gl.getAttribLocation(program, 'corner');
    gl.enableVertexAttribArray(corner);
    gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
    const located = UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)] as const);
    this.uniforms = Object.fromEntries(located) as Record<Uniform, WebGLUniformLocation | null>;
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 2);
    gl.clearColor(0, 0, 0, 1);
    this.uploaded = null;
    this.textureSize = '';
    this.onCanvas = '';
  }

  /** Black: where there is no image there is no old image either. */
  clear(): void {
    this.fitCanvas();
    this.gl.clear(this.gl.COLOR_BUFFER_BIT);
    this.onCanvas = '';
  }

  draw(drawing: Drawing): void {
    const { gl, uniforms } = this;
    const { frame, ...look } = drawing;
    const wanted = JSON.stringify([look, this.canvas.clientWidth, this.canvas.clientHeight, devicePixelRatio]);
    if (this.uploaded === frame && this.onCanvas === wanted) {
      return;
    }
    this.upload(frame);
    this.clear();
    this.onCanvas = wanted;
    const across = 2 / Math.max(1, this.canvas.clientWidth);
    const down = -2 / Math.max(1, this.canvas.clientHeight);
    gl.uniform4f(
      uniforms.place,
      drawing.left * across - 1,
      drawing.top * down + 1,
      drawing.width * across,
      drawing.height * down,
    );
    gl.uniform2f(uniforms.size, frame.columns, frame.rows);
    gl.uniform2i(uniforms.last, frame.columns - 1, frame.rows - 1);
    gl.uniform1i(uniforms.mask, frame.values instanceof Uint16Array ? 0xffff : -1);
    const { factor, offset } = rampOf(drawing.window);
    gl.uniform2f(uniforms.ramp, drawing.slope * factor, drawing.intercept * factor + offset);
    const { light, inverted } = drawing;
    gl.uniform2f(uniforms.tone, inverted ? -light : light, inverted ? light : 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  /** Gives the card back what it holds. */
  close(): void {
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  private upload(frame: WireFrame): void {
    if (this.uploaded === frame) {
      return;
    }
    const { gl } = this;
    const { rows, columns, values } = frame;
    const size = `${columns}x${rows}`;
    if (size !== this.textureSize) {
      gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R16I, columns, rows);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      this.textureSize = size;
    }
    // Unsigned values travel as the same 16 bits; the shader puts them right.
    const bits = new Int16Array(values.buffer, values.byteOffset, values.length);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, columns, rows, gl.RED_INTEGER, gl.SHORT, bits);
    this.uploaded = frame;
  }

  private fitCanvas(): void {
    const { canvas, gl } = this;
    const width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
    const height = Math.max(1, Math.round(canvas.clientHeight * devicePixelRatio));
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    gl.viewport(0, 0, width, height);
  }

  private shader(kind: number, source: string): WebGLShader {
    const { gl } = this;
    const shader = gl.createShader(kind);
    if (!shader) {
      throw new NoWebGl('shader');
    }
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
      throw new NoWebGl(gl.getShaderInfoLog(shader) ?? 'shader');
    }
    return shader;
  }
}
