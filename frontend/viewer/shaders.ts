/** The program on the graphics card that draws a slice. */

export const VERTEX = `#version 300 es
in vec2 corner;            // (0,0) top left of the image to (1,1) bottom right
uniform vec4 place;        // left, top, width, height of the image in clip space
uniform vec2 size;         // columns, rows
out vec2 pixel;            // (0,0) is the centre of the first pixel
void main() {
  pixel = corner * size - 0.5;
  gl_Position = vec4(place.xy + corner * place.zw, 0.0, 1.0);
}`;

/** A value between four pixels, weighed here: exact on every card. */
export const BY_HAND = `
float between(sampler2D stored, vec2 at) {
  ivec2 last = textureSize(stored, 0) - 1;
  vec2 whole = floor(at);
  vec2 part = at - whole;
  ivec2 a = max(ivec2(whole), 0);
  ivec2 b = min(ivec2(whole) + 1, last);
  vec2 left = vec2(texelFetch(stored, a, 0).r, texelFetch(stored, ivec2(a.x, b.y), 0).r);
  vec2 right = vec2(texelFetch(stored, ivec2(b.x, a.y), 0).r, texelFetch(stored, b, 0).r);
  vec2 rows = mix(left, right, part.x);
  return mix(rows.x, rows.y, part.y);
}`;

/** The same by the card's own filter, for the cards whose filter is exact; see `filtersExactly`. */
export const BY_FILTER = `
float between(sampler2D stored, vec2 at) {
  return texture(stored, (at + 0.5) / vec2(textureSize(stored, 0))).r;
}`;

/** Values are interpolated first and windowed afterwards; rescale and window are one ramp from stored value to grey. */
export const fragmentOf = (between: string): string => `#version 300 es
precision highp float;
precision highp sampler2D;
uniform sampler2D stored;
uniform vec2 ramp;         // grey = value * x + y, then held within 0 and 1
uniform vec2 tone;         // light and inversion of that grey
uniform bool interpolate;      // interpolated between pixels, else each pixel in its own grey
in vec2 pixel;
out vec4 colour;
${between}
void main() {
  float value = interpolate ? between(stored, pixel) : texelFetch(stored, ivec2(floor(pixel + 0.5)), 0).r;
  float grey = clamp(value * ramp.x + ramp.y, 0.0, 1.0);
  colour = vec4(vec3(grey * tone.x + tone.y), 1.0);
}`;
