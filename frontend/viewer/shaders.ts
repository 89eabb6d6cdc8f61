/** The two programs on the graphics card. */

export const VERTEX = `#version 300 es
in vec2 corner;            // (0,0) top left of the image to (1,1) bottom right
uniform vec4 place;        // left, top, width, height of the image in clip space
out vec2 at;
void main() {
  at = corner;
  gl_Position = vec4(place.xy + corner * place.zw, 0.0, 1.0);
}`;

/**
 * Values are interpolated first and windowed afterwards, by the LINEAR function of PS3.3 C.11.2.1.2.1. 16-bit integer
 * textures cannot be filtered by the card itself, hence the four fetches.
 */
export const FRAGMENT = `#version 300 es
precision highp float;
precision highp isampler2D;
uniform isampler2D stored;
uniform int mask;          // all ones, or 0xFFFF where the 16 bits are unsigned
uniform vec2 rescale;      // slope, intercept
uniform vec2 windowing;    // width, level
uniform bool inverted;
uniform float light;       // 1, or less where the image is not the slice asked for
in vec2 at;
out vec4 colour;
float value(int column, int row) {
  return float(texelFetch(stored, ivec2(column, row), 0).r & mask);
}
void main() {
  ivec2 last = textureSize(stored, 0) - 1;
  vec2 pixel = at * vec2(last + 1) - 0.5;
  vec2 whole = floor(pixel);
  vec2 part = pixel - whole;
  ivec2 a = clamp(ivec2(whole), ivec2(0), last);
  ivec2 b = min(ivec2(whole) + 1, last);
  float above = mix(value(a.x, a.y), value(b.x, a.y), part.x);
  float below = mix(value(a.x, b.y), value(b.x, b.y), part.x);
  float shown = mix(above, below, part.y) * rescale.x + rescale.y;
  float middle = windowing.y - 0.5;
  float span = windowing.x - 1.0;
  float grey = span <= 0.0 ? (shown <= middle ? 0.0 : 1.0) : clamp((shown - middle) / span + 0.5, 0.0, 1.0);
  colour = vec4(vec3((inverted ? 1.0 - grey : grey) * light), 1.0);
}`;
