import { describe, expect, it } from 'vitest';
import { DamagedFrame, decodeWireFrame } from './wire-frame';

/** The wire form written down once more from its description, value by value, without a look at the decoder. */
function encode(values: readonly number[], rows: number, columns: number, signed: boolean): ArrayBuffer {
  const bytes = new Uint8Array(16 + 2 * rows * columns);
  bytes.set([0x4f, 0x52, 0x46, 0x31, signed ? 1 : 0, 0, rows & 255, rows >> 8, columns & 255, columns >> 8]);
  const at = (row: number, column: number) => values[row * columns + column]!;
  values.forEach((value, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    let prediction = 0;
    if (row === 0 && column > 0) prediction = at(0, column - 1);
    if (row > 0 && column === 0) prediction = at(row - 1, 0);
    if (row > 0 && column > 0) {
      const [a, b, c] = [at(row, column - 1), at(row - 1, column), at(row - 1, column - 1)];
      if (c >= Math.max(a, b)) prediction = Math.min(a, b);
      else if (c <= Math.min(a, b)) prediction = Math.max(a, b);
      else prediction = a + b - c;
    }
    const difference = (((value - prediction) % 65536) + 65536) % 65536;
    const wrapped = difference >= 32768 ? difference - 65536 : difference;
    const zigzag = wrapped >= 0 ? 2 * wrapped : -2 * wrapped - 1;
    bytes[16 + index] = zigzag % 256;
    bytes[16 + values.length + index] = Math.floor(zigzag / 256);
  });
  return bytes.buffer;
}

function noise(count: number, least: number, most: number): number[] {
  let seed = 12345;
  return Array.from({ length: count }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return least + (seed % (most - least + 1));
  });
}

describe('A frame in wire form', () => {
  it('gives back a smooth signed slice', () => {
    const values = Array.from({ length: 12 * 9 }, (_, i) => (i % 9) * 7 - Math.floor(i / 9) * 5 - 100);
    const frame = decodeWireFrame(encode(values, 12, 9, true));
    expect([frame.rows, frame.columns]).toEqual([12, 9]);
    expect(frame.values).toBeInstanceOf(Int16Array);
    expect([...frame.values]).toEqual(values);
  });

  it('gives back signed noise over the whole range', () => {
    const values = noise(64 * 48, -32768, 32767);
    expect([...decodeWireFrame(encode(values, 48, 64, true)).values]).toEqual(values);
  });

  it('gives back unsigned noise over the whole range', () => {
    const values = noise(31 * 17, 0, 65535);
    const frame = decodeWireFrame(encode(values, 31, 17, false));
    expect(frame.values).toBeInstanceOf(Uint16Array);
    expect([...frame.values]).toEqual(values);
  });

  it.each([
    [1, 1],
    [1, 40],
    [40, 1],
  ])('gives back %i rows of %i columns', (rows, columns) => {
    const values = noise(rows * columns, -2000, 3000);
    expect([...decodeWireFrame(encode(values, rows, columns, true)).values]).toEqual(values);
  });

  it('gives back the extremes beside each other', () => {
    const values = [32767, -32768, -32768, 32767, 0, -1, 32767, -32768, 1];
    expect([...decodeWireFrame(encode(values, 3, 3, true)).values]).toEqual(values);
  });

  it('is refused when cut short, when too long, when empty and when it is something else', () => {
    const whole = encode(noise(16, 0, 9), 4, 4, true);
    const longer = new Uint8Array(whole.byteLength + 1);
    longer.set(new Uint8Array(whole));
    const other = whole.slice(0);
    new Uint8Array(other)[3] = 0x32;
    const none = encode([], 0, 0, true);
    for (const bytes of [whole.slice(0, -1), longer.buffer, other, none, new ArrayBuffer(3)]) {
      expect(() => decodeWireFrame(bytes)).toThrow(DamagedFrame);
    }
  });
});
