import { describe, expect, it } from 'vitest';
import { readPreview, DamagedPreview } from './preview';

/** Three slices of 2 x 2: signed values, none, unsigned values; residuals written by hand. */
function preview(): ArrayBuffer {
  const bytes = new Uint8Array(16 + 3 * 9);
  bytes.set([0x4f, 0x52, 0x50, 0x31, 4, 0, 2, 0, 2, 0, 3, 0]);
  // First value -3, all others the same: zigzag of -3 is 5.
  bytes.set([3, 5, 0, 0, 0], 16);
  // First value 300 = zigzag 600 = 0x258.
  bytes.set([1, 0x58, 0, 0, 0, 0x02], 16 + 18);
  return bytes.buffer;
}

describe('A preview', () => {
  it('has each slice in small, signed or not, and says which have none', () => {
    const small = readPreview(preview());
    expect([small.factor, small.count]).toEqual([4, 3]);
    const [first, second, third] = [0, 1, 2].map((index) => small.frame(index));
    expect([first, second, third].map((frame) => frame && [...frame.values])).toEqual([[-3, -3, -3, -3], null, [300, 300, 300, 300]]);
    expect(first!.values).toBeInstanceOf(Int16Array);
    expect(third!.values).toBeInstanceOf(Uint16Array);
    expect(small.frame(0)).toBe(first);
    expect(small.frame(3)).toBeNull();
  });

  it('is refused where its length or head is wrong', () => {
    expect(() => readPreview(preview().slice(0, 40))).toThrow(DamagedPreview);
    expect(() => readPreview(new ArrayBuffer(3))).toThrow(DamagedPreview);
    const other = preview();
    new Uint8Array(other)[3] = 0x32;
    expect(() => readPreview(other)).toThrow(DamagedPreview);
  });
});
