/** WebGL 2 in small portions. */

/** The browser cannot draw: WebGL 2 is missing or was refused. */
export class NoWebGl extends Error {}

export type Uniforms<K extends string> = Readonly<Record<K, WebGLUniformLocation | null>>;

export interface Program<K extends string> {
  readonly program: WebGLProgram;
  readonly uniforms: Uniforms<K>;
}

/**
 * Compiles a program that draws one rectangle: its vertex shader gets `corner`, (0,0) to (1,1).
 *
 * @throws NoWebGl where the card refuses it
 */
export function build<K extends string>(
  gl: WebGL2RenderingContext,
  [vertex, fragment]: readonly [string, string],
  names: readonly K[],
): Program<K> {
  const program = gl.createProgram();
  gl.attachShader(program, shader(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, shader(gl, gl.FRAGMENT_SHADER, fragment));
  gl.bindAttribLocation(program, 0, 'corner');
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new NoWebGl(gl.getProgramInfoLog(program) ?? 'link');
  }
  const located = names.map((name) => [name, gl.getUniformLocation(program, name)] as const);
  return { program, uniforms: Object.fromEntries(located) as Uniforms<K> };
}

/** The corners that every program draws, at attribute 0. */
export function bindCorners(gl: WebGL2RenderingContext): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, 0, 1, 0, 0, 1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
}

/** How the bound texture is read between its values, value by value unless said otherwise; it ends at its edges. */
export function sampled(gl: WebGL2RenderingContext, target: number, filter: number = gl.NEAREST): void {
  gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, filter);
  gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, filter);
  gl.texParameteri(target, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(target, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}

function shader(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const made = gl.createShader(kind);
  if (!made) {
    throw new NoWebGl('shader');
  }
  gl.shaderSource(made, source);
  gl.compileShader(made);
  if (!gl.getShaderParameter(made, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new NoWebGl(gl.getShaderInfoLog(made) ?? 'shader');
  }
  return made;
}
