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
uniform bool unsignedValues;
uniform vec2 rescale;      // slope, intercept
uniform vec2 windowing;    // width, level
uniform bool inverted;
uniform float light;       // 1, or less where the image is not the slice asked for
in vec2 at;
out vec4 colour;
float value(ivec2 pixel) {
  int v = texelFetch(stored, clamp(pixel, ivec2(0), textureSize(stored, 0) - 1), 0).r;
  return float(unsignedValues && v < 0 ? v + 65536 : v);
}
void main() {
  vec2 pixel = at * vec2(textureSize(stored, 0)) - 0.5;
  ivec2 first = ivec2(floor(pixel));
  vec2 part = fract(pixel);
  float above = mix(value(first), value(first + ivec2(1, 0)), part.x);
  float below = mix(value(first + ivec2(0, 1)), value(first + ivec2(1, 1)), part.x);
  float shown = mix(above, below, part.y) * rescale.x + rescale.y;
  float middle = windowing.y - 0.5;
  float span = windowing.x - 1.0;
  float grey = span <= 0.0 ? (shown <= middle ? 0.0 : 1.0) : clamp((shown - middle) / span + 0.5, 0.0, 1.0);
  colour = vec4(vec3((inverted ? 1.0 - grey : grey) * light), 1.0);
}`;
