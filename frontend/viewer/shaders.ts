/** The programs on the graphics card that draw a slice. */

export const VERTEX = `#version 300 es
in vec2 corner;            // (0,0) top left of the image to (1,1) bottom right
uniform vec4 place;        // left, top, width, height of the image in clip space
out vec2 at;               // where in the image, as a share of its width and height
void main() {
  at = corner;
  gl_Position = vec4(place.xy + corner * place.zw, 0.0, 1.0);
}`;

/** A value between four pixels, weighed here: exact on every card. */
export const BY_HAND = `
float valueAt(sampler2D stored, vec2 at) {
  ivec2 size = textureSize(stored, 0);
  vec2 pixel = at * vec2(size) - 0.5;
  vec2 whole = floor(pixel);
  vec2 part = pixel - whole;
  ivec2 a = max(ivec2(whole), 0);
  ivec2 b = min(ivec2(whole) + 1, size - 1);
  vec2 left = vec2(texelFetch(stored, a, 0).r, texelFetch(stored, ivec2(a.x, b.y), 0).r);
  vec2 right = vec2(texelFetch(stored, ivec2(b.x, a.y), 0).r, texelFetch(stored, b, 0).r);
  vec2 rows = mix(left, right, part.x);
  return mix(rows.x, rows.y, part.y);
}`;

/** The same by the card's own filter, for the cards whose filter is exact; see `filtersExactly`. */
export const BY_FILTER = `
float valueAt(sampler2D stored, vec2 at) {
  return texture(stored, at).r;
}`;

/** Each pixel in its own value. */
export const BY_PIXEL = `
float valueAt(sampler2D stored, vec2 at) {
  ivec2 size = textureSize(stored, 0);
  return texelFetch(stored, min(ivec2(at * vec2(size)), size - 1), 0).r;
}`;

/**
 * Values are interpolated first and windowed afterwards; rescale, window, inversion and light are one ramp from stored
 * value to grey. The canvas holds what is below 0 at 0.
 */
export const fragmentOf = (valueAt: string): string => `#version 300 es
precision highp float;
precision highp sampler2D;
uniform sampler2D stored;
uniform vec3 ramp;         // grey = value * x + y, at most z
in vec2 at;
out vec4 colour;
${valueAt}
void main() {
  float grey = min(valueAt(stored, at) * ramp.x + ramp.y, ramp.z);
  colour = vec4(grey, grey, grey, 1.0);
}`;
