import { describe, expect, it } from 'vitest';
import { distanceTo } from './image-plane';
import { alike, broughtInto, followed, framedAs } from './linking';
import { slicePages } from './pages';
import { reformatPages } from './reformat';
import type { Orientation, Stack } from './stack';
import { slice, stack } from './stacks.fixture';
import { opened } from './view-state';
import type { Viewport } from './viewport';
import { volumeOf } from './volume';
import { preset } from './window-presets';

const TILT = (15 * Math.PI) / 180;
const TILTED: Orientation = [1, 0, 0, 0, Math.cos(TILT), -Math.sin(TILT)];

function levels(spacing: number, count: number, changes: object = {}): Stack {
  const slices = Array.from({ length: count }, (_, i) => slice(i, { position: [-100, -120, i * spacing] }));
  return stack(changes, slices);
}

/** As much of a viewport as linking looks at. */
function port(of: Stack, index = 0): Viewport {
  const pages = slicePages(of);
  const state = opened(pages.count, preset('brain'), index);
  return { pages, state, series: { stack: of } } as unknown as Viewport;
}

describe('Going together', () => {
  it('finds the same place in a series of another spacing', () => {
    const thick = port(levels(5, 20));
    const thin = port(levels(0.8, 125));
    expect(followed(thin, thick, [0, 0, 40]).slice).toBe(50);
    expect(followed(thick, thin, [0, 0, 41]).slice).toBe(8);
  });

  it('goes by share of the stack where places are unknown', () => {
    const blind = { orientation: [] };
    const leader = port(levels(5, 11, blind), 5);
    expect(followed(port(levels(5, 21, blind)), leader, null).slice).toBe(10);
  });

  it('shares zoom and shift, as many pixels for each mm', () => {
    const one = port(levels(5, 20));
    const other = port(levels(5, 20, { rowSpacing: 0.25, columnSpacing: 0.25 }));
    expect(alike(one, other)).toBe(true);
    const leader = { ...one, state: { ...one.state, scale: 2, pan: { x: 7, y: 8 } } } as Viewport;
    expect(framedAs(other, leader)).toMatchObject({ scale: 1, pan: { x: 7, y: 8 } });
  });

  it('does not share them between images that look different ways', () => {
    const coronal = port(levels(5, 20, { orientation: [1, 0, 0, 0, 0, -1] }));
    expect(alike(port(levels(5, 20)), coronal)).toBe(false);
  });
});

describe('The place that all look at', () => {
  it('moves along one axis into a tilted slice, so that the other planes stay', () => {
    const tilted = levels(5, 20, { orientation: TILTED });
    const plane = slicePages(tilted).plane(12)!;
    const place = broughtInto(plane, 'slices', [3, 4, 0]);
    expect(place.slice(0, 2)).toEqual([3, 4]);
    expect(distanceTo(plane, place)).toBeCloseTo(0, 9);
  });

  it('takes the position of a plane along its axis and nothing else', () => {
    const pages = reformatPages(volumeOf(levels(5, 20))!, 'coronal');
    const plane = pages.plane(30)!;
    expect(broughtInto(plane, 'coronal', [3, 4, 5])).toEqual([3, plane.origin[1], 5]);
  });
});
