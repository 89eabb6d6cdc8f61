import { describe, expect, it } from 'vitest';
import { Slots } from './slots';

describe('The requests under way together', () => {
  it('are so many and no more, until one is given back', () => {
    const slots = new Slots(2);
    const first = slots.take()!;
    expect(slots.take()).not.toBeNull();
    expect(slots.take()).toBeNull();
    first();
    expect(slots.take()).not.toBeNull();
  });

  it('count a slot given back twice once', () => {
    const slots = new Slots(1);
    const free = slots.take()!;
    free();
    free();
    expect(slots.idle).toBe(true);
    slots.take();
    expect(slots.take()).toBeNull();
  });

  it('tell those who wait, the one who asked first before the others', () => {
    const slots = new Slots(1);
    const told: string[] = [];
    slots.onFree(() => told.push('front'));
    const end = slots.onFree(() => told.push('beside'));
    slots.take()!();
    end();
    slots.take()!();
    expect(told).toEqual(['front', 'beside', 'front']);
  });
});
