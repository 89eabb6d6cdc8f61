/**
 * Whether the card's own filter may interpolate Hounsfield units. Most graphics cards weigh neighbours in steps of
 * 1/256, which beside bone is off by many units; drawing by the processor weighs them in full, and is twice as quick
 * with it.
 */
import { build, sampled } from './gl';
import { BY_FILTER, BY_HAND } from './shaders';

const SIZE = 32;
/** Steep as from air to metal; more than this is a difference that a narrow window would show. */
const VALUES = new Float32Array([-1024, 3071, 2048, -512]);
const ALLOWED = 0.05;

const VERTEX = `#version 300 es
in vec2 corner;
out vec2 at;
void main() {
  at = corner;
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
precision highp sampler2D;
uniform sampler2D stored;
in vec2 at;
out vec4 colour;
${BY_HAND.replace('valueAt', 'byHand')}
${BY_FILTER.replace('valueAt', 'byFilter')}
void main() {
  float off = abs(byHand(stored, at) - byFilter(stored, at));
  colour = vec4(off < ${ALLOWED} ? 1.0 : 0.0);
}`;

/** Tries it on four values, in a picture of its own. */
export function filtersExactly(gl: WebGL2RenderingContext): boolean {
  if (!gl.getExtension('OES_texture_float_linear')) {
    return false;
  }
  const { program } = build(gl, [VERTEX, FRAGMENT], []);
  const [source, target, picture] = [gl.createTexture(), gl.createTexture(), gl.createFramebuffer()];
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, target);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, SIZE, SIZE);
  gl.bindFramebuffer(gl.FRAMEBUFFER, picture);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, target, 0);
  gl.bindTexture(gl.TEXTURE_2D, source);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R32F, 2, 2);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 2, 2, gl.RED, gl.FLOAT, VALUES);
  sampled(gl, gl.TEXTURE_2D, gl.LINEAR);
  gl.useProgram(program);
  gl.viewport(0, 0, SIZE, SIZE);
  gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  const read = new Uint8Array(SIZE * SIZE * 4);
  gl.readPixels(0, 0, SIZE, SIZE, gl.RGBA, gl.UNSIGNED_BYTE, read);
  gl.deleteFramebuffer(picture);
  [source, target].forEach((texture) => gl.deleteTexture(texture));
  gl.deleteProgram(program);
  return read.every((part) => part === 255);
}
