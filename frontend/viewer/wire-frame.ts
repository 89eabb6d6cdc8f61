/**
 * The wire form of one slice, version 1: 16-byte header, then the low bytes and the high bytes of the zigzag-coded
 * 16-bit residuals of the median-edge predictor (ITU-T T.87, A.4.1), all little endian and lossless.
 */

const MAGIC = 0x3146524f; // "ORF1", little endian
const HEADER = 16;
const SIGNED = 1;
/** A slice larger than this is damage, not anatomy. */
const MAX_PIXELS = 1 << 26;

/** One slice as stored in the file: not yet in Hounsfield units. */
export interface WireFrame {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, `rows * columns` values; signed or unsigned as the file says. */
  readonly values: Int16Array | Uint16Array;
}

/** The bytes are not a frame in wire form. */
export class DamagedFrame extends Error {}

/** @throws DamagedFrame where the header or the length is not that of a frame */
export function decodeWireFrame(bytes: ArrayBuffer): WireFrame {
  if (bytes.byteLength < HEADER) {
    throw new DamagedFrame(`only ${bytes.byteLength} bytes`);
  }
  const header = new DataView(bytes, 0, HEADER);
  if (header.getUint32(0, true) !== MAGIC) {
    throw new DamagedFrame('no ORF1 header');
  }
  const rows = header.getUint16(6, true);
  const columns = header.getUint16(8, true);
  const pixels = rows * columns;
  if (pixels === 0 || pixels > MAX_PIXELS || bytes.byteLength !== HEADER + 2 * pixels) {
    throw new DamagedFrame(`${bytes.byteLength} bytes for ${rows} x ${columns}`);
  }
  const low = new Uint8Array(bytes, HEADER, pixels);
  const high = new Uint8Array(bytes, HEADER + pixels, pixels);
  return residualsUndone(low, high, { rows, columns }, (header.getUint8(4) & SIGNED) !== 0);
}

/** The values whose coded residuals these are. */
export function residualsUndone(
  low: Uint8Array,
  high: Uint8Array,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  signed: boolean,
): WireFrame {
  const values = signed ? new Int16Array(rows * columns) : new Uint16Array(rows * columns);
  undoPrediction(low, high, values, columns);
  return { rows, columns, values };
}

/** The typed array itself wraps each sum to 16 bits, signed or not. */
function undoPrediction(low: Uint8Array, high: Uint8Array, out: Int16Array | Uint16Array, columns: number): void {
  const residual = (at: number): number => {
    const zigzag = low[at]! | (high[at]! << 8);
    return (zigzag >>> 1) ^ -(zigzag & 1);
  };
  out[0] = residual(0);
  for (let at = 1; at < columns; at++) {
    out[at] = out[at - 1]! + residual(at);
  }
  for (let row = columns; row < out.length; row += columns) {
    out[row] = out[row - columns]! + residual(row);
    for (let at = row + 1; at < row + columns; at++) {
      const left = out[at - 1]!;
      const up = out[at - columns]!;
      const corner = out[at - columns - 1]!;
      const most = left > up ? left : up;
      const least = left > up ? up : left;
      const predicted = corner >= most ? least : corner <= least ? most : left + up - corner;
      out[at] = predicted + residual(at);
    }
  }
}
