import { beforeAll, describe, expect, it, vi } from 'vitest';

let place: typeof import('./viewer-window');

beforeAll(async () => {
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('customElements', { define: () => undefined });
  place = await import('./viewer-window');
});

const left = { availLeft: 0, availTop: 0, availWidth: 1920, availHeight: 1040 };
const right = { availLeft: 1920, availTop: 0, availWidth: 2560, availHeight: 1440 };

describe('the window with the images', () => {
  it('opens on the other monitor, all of it', () => {
    expect(place.firstPlace([left, right], left)).toEqual({ left: 1920, top: 0, width: 2560, height: 1440 });
    expect(place.firstPlace([left, right], right)).toEqual({ left: 0, top: 0, width: 1920, height: 1040 });
  });

  it('opens on the right half where there is one monitor', () => {
    expect(place.firstPlace([left], left)).toEqual({ left: 960, top: 0, width: 960, height: 1040 });
    expect(place.firstPlace([], left)).toMatchObject({ width: 960 });
  });

  it('opens where it was the last time, unless that is no place', () => {
    const kept = { left: -1200, top: 10, width: 1100, height: 900 };

    expect(place.readPlace(JSON.stringify(kept))).toEqual(kept);
    expect(place.features(kept)).toBe('popup,left=-1200,top=10,width=1100,height=900');
    for (const none of [null, '', 'x', '{}', '{"left":0,"top":0,"width":3,"height":900}']) {
      expect(place.readPlace(none)).toBeNull();
    }
  });
});
