import { describe, expect, it } from 'vitest';
import { FIRST_LOOK, readLook, withinSlab } from './look';

describe('A look that was kept', () => {
  it('comes back as it was', () => {
    const look = { ...FIRST_LOOK, layout: 'planes', lines: false, slab: { kind: 'mean', thickness: 12 } } as const;
    expect(readLook(JSON.stringify(look))).toEqual(look);
  });

  it.each(['', 'nonsense', 'null', '[]', '{"layout":"spiral","slab":{"kind":"mean","thickness":"x"},"lines":1}'])(
    'is the first look where it is no look: %s',
    (text) => {
      expect(readLook(text)).toEqual(FIRST_LOOK);
    },
  );

  it('has a slab of 1 to 20 whole mm', () => {
    expect([0, 4.6, 99].map(withinSlab)).toEqual([1, 5, 20]);
    expect(readLook('{"slab":{"kind":"most","thickness":400}}').slab).toEqual({ kind: 'most', thickness: 20 });
  });
});
