/** The program on the graphics card that draws a plane through the stack. */

export const VOLUME_VERTEX = `#version 300 es
in vec2 corner;            // (0,0) top left of the image to (1,1) bottom right
uniform vec4 place;        // left, top, width, height of the image in clip space
uniform vec2 size;         // columns, rows of the image
uniform vec3 first;        // where its first pixel lies in the stack: column, row, level in mm
uniform vec3 across;       // the same for one pixel to the right
uniform vec3 down;         // and one down
out vec3 at;
void main() {
  vec2 pixel = corner * size - 0.5;
  at = first + pixel.x * across + pixel.y * down;
  gl_Position = vec4(place.xy + corner * place.zw, 0.0, 1.0);
}`;

/**
 * A place lies between two slices, and in each of them at another column and row where the gantry was tilted: each
 * slice knows its own. Between slices that are not neighbours nothing is interpolated; there the gap itself is drawn.
 */
export const VOLUME_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
precision highp isampler2DArray;
precision highp sampler2D;
uniform isampler2DArray stored;
uniform sampler2D slices;  // row 0: level, column, row of the first pixel, joined; row 1: slope, intercept, here
uniform sampler2D below;   // the last slice at or below each of equal steps of level
uniform vec2 steps;        // level of the first step, steps per mm
uniform ivec3 last;        // the last column, row and slice
uniform float reach;       // half the usual distance of slices, mm
uniform int mask;          // all ones, or 0xFFFF where the 16 bits are unsigned
uniform int detail;        // interpolated: 2 within and between slices, 1 only between them, 0 not at all
uniform bool even;         // slices at even steps, one rescale for all, and all here: nothing to look up
uniform vec2 rescale;      // slope and intercept of all slices then
uniform vec3 through;      // one step through the slab
uniform int samples;       // how many steps
uniform bool most;         // the largest value of the slab, else the mean
uniform vec2 ramp;         // grey = value * x + y, then held within 0 and 1
uniform vec2 tone;         // light and inversion of that grey
in vec3 at;
out vec4 colour;

const int OUTSIDE = 0, FOUND = 1, GAP = 2, WAITING = 3;

float stored_(int x, int y, int k) {
  return float(texelFetch(stored, ivec3(clamp(x, 0, last.x), clamp(y, 0, last.y), k), 0).r & mask);
}

float inSlice(int k, vec4 slice, vec2 place, inout int kind) {
  vec2 pixel = place - slice.yz;
  if (any(lessThan(pixel, vec2(-0.5))) || any(greaterThan(pixel, vec2(last.xy) + 0.5))) {
    kind = OUTSIDE;
    return 0.0;
  }
  vec2 scale = rescale;
  if (!even) {
    vec4 row = texelFetch(slices, ivec2(k, 1), 0);
    scale = row.xy;
    if (row.z < 0.5) {
      kind = kind == OUTSIDE ? OUTSIDE : WAITING;
      return 0.0;
    }
  }
  if (detail < 2) {
    ivec2 near = ivec2(floor(pixel + 0.5));
    return stored_(near.x, near.y, k) * scale.x + scale.y;
  }
  ivec2 a = ivec2(floor(pixel));
  vec2 part = pixel - vec2(a);
  float upper = mix(stored_(a.x, a.y, k), stored_(a.x + 1, a.y, k), part.x);
  float lower = mix(stored_(a.x, a.y + 1, k), stored_(a.x + 1, a.y + 1, k), part.x);
  return mix(upper, lower, part.y) * scale.x + scale.y;
}

float sampled(vec3 place, out int kind) {
  kind = FOUND;
  int k;
  vec4 low, high;
  if (even) {
    k = clamp(int(floor((place.z - steps.x) / (2.0 * reach))), 0, last.z);
    low = texelFetch(slices, ivec2(k, 0), 0);
    high = texelFetch(slices, ivec2(min(k + 1, last.z), 0), 0);
  } else {
    int step_ = clamp(int(floor((place.z - steps.x) * steps.y)), 0, textureSize(below, 0).x - 1);
    k = int(texelFetch(below, ivec2(step_, 0), 0).r);
    low = texelFetch(slices, ivec2(k, 0), 0);
    high = texelFetch(slices, ivec2(min(k + 1, last.z), 0), 0);
    for (int more = 0; more < 64 && k < last.z && high.x <= place.z; more++) {
      k++;
      low = high;
      high = texelFetch(slices, ivec2(min(k + 1, last.z), 0), 0);
    }
  }
  float above = place.z - low.x;
  if (k < last.z && low.w > 0.5 && above >= 0.0) {
    float part = above / max(0.01, high.x - low.x);
    if (detail == 0) {
      return part < 0.5 ? inSlice(k, low, place.xy, kind) : inSlice(k + 1, high, place.xy, kind);
    }
    float here = inSlice(k, low, place.xy, kind);
    return mix(here, inSlice(k + 1, high, place.xy, kind), part);
  }
  if (abs(above) <= reach) {
    return inSlice(k, low, place.xy, kind);
  }
  if (k < last.z && high.x - place.z <= reach) {
    return inSlice(k + 1, high, place.xy, kind);
  }
  kind = k < last.z && above > 0.0 ? GAP : OUTSIDE;
  return 0.0;
}

void main() {
  float sum = 0.0;
  float largest = -1e9;
  int found = 0;
  int missing = OUTSIDE;
  for (int i = 0; i < samples; i++) {
    int kind;
    float value = sampled(at + through * (float(i) - 0.5 * float(samples - 1)), kind);
    if (kind == FOUND) {
      sum += value;
      largest = max(largest, value);
      found++;
    } else {
      missing = max(missing, kind);
    }
  }
  if (found > 0) {
    float grey = clamp((most ? largest : sum / float(found)) * ramp.x + ramp.y, 0.0, 1.0);
    colour = vec4(vec3(grey * tone.x + tone.y), 1.0);
    return;
  }
  // Not an image: a gap is hatched, what has not arrived is dotted, and both look like neither tissue nor air.
  vec2 screen = gl_FragCoord.xy;
  float hatch = step(mod(screen.x + screen.y, 10.0), 1.5);
  float dots = step(length(mod(screen, 8.0) - 4.0), 1.0);
  colour = vec4(missing == GAP ? vec3(0.55, 0.42, 0.12) * hatch : missing == WAITING ? vec3(0.3) * dots : vec3(0.0), 1.0);
}`;
