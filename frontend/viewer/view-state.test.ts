import { describe, expect, it } from 'vitest';
import * as view from './view-state';
import { preset } from './window-presets';

const image = { columns: 512, rows: 512, aspect: 1 };
const size = { width: 1000, height: 800 };
const start = view.opened(28, preset('brain'));

describe('A series opens', () => {
  it('at the middle slice, fitted, upright, in grey', () => {
    expect(start).toMatchObject({ slice: 14, scale: null, inverted: false, pan: { x: 0, y: 0 } });
  });

  it('where the reader left it, within the stack', () => {
    expect(view.opened(28, preset('brain'), 3).slice).toBe(3);
    expect(view.opened(28, preset('brain'), 99).slice).toBe(27);
    expect(view.opened(0, preset('brain')).slice).toBe(0);
  });
});

describe('Paging', () => {
  it('stops at both ends', () => {
    expect(view.stepped(start, 100).slice).toBe(27);
    expect(view.stepped(start, -100).slice).toBe(0);
  });

  it('remembers the reader\'s way, also when it stays at an end', () => {
    expect(view.stepped(start, -1).direction).toBe(-1);
    const end = view.goneTo(start, 27);
    expect(view.stepped(end, 1)).toMatchObject({ slice: 27, direction: 1 });
  });
});

describe('Zoom', () => {
  it('fits the whole image, tall pixels included', () => {
    expect(view.fitScale(image, size)).toBeCloseTo(800 / 512);
    expect(view.fitScale({ ...image, aspect: 2 }, size)).toBeCloseTo(800 / 1024);
  });

  it('keeps the point under the cursor where it is', () => {
    const cursor = { x: 700, y: 150 };
    const before = view.viewToImage(start, image, size, cursor);
    const fromCentre = { x: 200, y: -250 };
    const zoomed = view.zoomedAt(start, 2.5, fromCentre, view.scaleOf(start, image, size));
    const after = view.viewToImage(zoomed, image, size, cursor);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('stays within bounds', () => {
    const far = view.zoomedAt(start, 1e9, { x: 0, y: 0 }, 1);
    expect(far.scale).toBe(40);
    expect(view.zoomedAt(start, 1e-9, { x: 0, y: 0 }, 1).scale).toBe(0.05);
  });

  it('one to one is one pixel of the screen, also on a dense one', () => {
    expect(view.oneToOne(start, 2).scale).toBe(0.5);
  });
});

describe('The point under the cursor', () => {
  it('is between the two middle pixels at the centre of the view', () => {
    expect(view.viewToImage(start, image, size, { x: 500, y: 400 })).toEqual({ x: 255.5, y: 255.5 });
  });

  it('counts tall pixels as tall', () => {
    const tall = { columns: 100, rows: 50, aspect: 2 };
    const one = view.oneToOne(start, 1);
    const { x, y } = view.viewToImage(one, tall, size, { x: 510, y: 420 });
    expect([x, y]).toEqual([59.5, 34.5]);
  });
});

describe('A mirrored image', () => {
  it('is probed where it is seen, and leads back', () => {
    const mirrored = { ...start, flipped: { across: true, down: false } };
    expect(view.viewToImage(mirrored, image, size, { x: 100, y: 0 }).x).toBeCloseTo(511.5);
    const at = view.imageToView(mirrored, image, size, { x: 12, y: 400 });
    const back = view.viewToImage(mirrored, image, size, at);
    expect(back.x).toBeCloseTo(12, 9);
    expect(back.y).toBeCloseTo(400, 9);
  });
});

describe('Reset', () => {
  it('takes back window, zoom, shift and inversion, and keeps the slice', () => {
    const changed = { ...view.panned(view.goneTo(start, 3), 50, 60), scale: 3, inverted: true, window: preset('bone') };
    const back = view.reset(changed, preset('brain'));
    expect(back).toMatchObject({ slice: 3, scale: null, pan: { x: 0, y: 0 }, inverted: false });
    expect(back.window).toMatchObject({ width: 80, level: 40 });
  });
});
