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

/**
 * Values are interpolated first and windowed afterwards; rescale and window are one ramp from stored value to grey.
 * 16-bit integer textures cannot be filtered by the card itself, hence the four fetches.
 */
export const FRAGMENT = `#version 300 es
precision highp float;
precision highp isampler2D;
uniform isampler2D stored;
uniform ivec2 last;        // the last column and row
uniform int mask;          // all ones, or 0xFFFF where the 16 bits are unsigned
uniform vec2 ramp;         // grey = value * x + y, then held within 0 and 1
uniform vec2 tone;         // light and inversion of that grey
uniform bool interpolate;      // interpolated between pixels, else each pixel in its own grey
in vec2 pixel;
out vec4 colour;
void main() {
  vec2 at = interpolate ? pixel : floor(pixel + 0.5);
  vec2 whole = floor(at);
  vec2 part = at - whole;
  ivec2 a = max(ivec2(whole), 0);
  ivec2 b = min(ivec2(whole) + 1, last);
  ivec4 values = ivec4(
    texelFetch(stored, a, 0).r,
    texelFetch(stored, ivec2(b.x, a.y), 0).r,
    texelFetch(stored, ivec2(a.x, b.y), 0).r,
    texelFetch(stored, b, 0).r
  ) & mask;
  vec4 v = vec4(values);
  vec2 rows = mix(v.xz, v.yw, part.x);
  float grey = clamp(mix(rows.x, rows.y, part.y) * ramp.x + ramp.y, 0.0, 1.0);
  colour = vec4(vec3(grey * tone.x + tone.y), 1.0);
}`;
