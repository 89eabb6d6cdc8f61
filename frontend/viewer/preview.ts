/** The whole stack in small, in one answer: what is shown of a slice until its frame is there. Form v1, `ORP1`. */
import { residualsUndone, type WireFrame } from './wire-frame';

export interface Preview {
  /** A pixel of the preview is the mean of so many pixels in each direction. */
  readonly factor: number;
  /** How many slices the stack has. */
  readonly count: number;
  /** A slice in small, the same object each time; null where it has none. */
  frame(index: number): WireFrame | null;
}

const MAGIC = 0x3150524f; // "ORP1", little endian
const HEADER = 16;
const PRESENT = 1;
const SIGNED = 2;

/** The bytes are not a preview. */
export class DamagedPreview extends Error {}

/**
 * A slice is decoded when it is first asked for, a fraction of a millisecond each: all at once would hold up the slice
 * that the reader waits for.
 *
 * @throws DamagedPreview where header or length are not those of a preview
 */
export function readPreview(bytes: ArrayBuffer): Preview {
  if (bytes.byteLength < HEADER) {
    throw new DamagedPreview(`only ${bytes.byteLength} bytes`);
  }
  const header = new DataView(bytes, 0, HEADER);
  const factor = header.getUint8(4);
  const [rows, columns, count] = [6, 8, 10].map((at) => header.getUint16(at, true)) as [number, number, number];
  const pixels = rows * columns;
  const record = 1 + 2 * pixels;
  if (header.getUint32(0, true) !== MAGIC || factor === 0 || bytes.byteLength !== HEADER + count * record) {
    throw new DamagedPreview(`${bytes.byteLength} bytes for ${count} of ${rows} x ${columns}`);
  }
  const known = new Map<number, WireFrame | null>();
  const decoded = (index: number): WireFrame | null => {
    const start = HEADER + index * record;
    const flags = index < count ? new Uint8Array(bytes, start, 1)[0]! : 0;
    if ((flags & PRESENT) === 0) {
      return null;
    }
    const low = new Uint8Array(bytes, start + 1, pixels);
    const high = new Uint8Array(bytes, start + 1 + pixels, pixels);
    return residualsUndone(low, high, { rows, columns }, (flags & SIGNED) !== 0);
  };
  const frame = (index: number): WireFrame | null => {
    const found = known.get(index) ?? decoded(index);
    known.set(index, found);
    return found;
  };
  return { factor, count, frame };
}
