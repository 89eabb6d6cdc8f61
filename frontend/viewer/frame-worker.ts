/** Undoes the prediction off the main thread, so that a fast scroll never waits for arithmetic. */
import { decodeWireFrame } from './wire-frame';

export interface DecodeOrder {
  readonly id: number;
  readonly bytes: ArrayBuffer;
}

export type DecodeAnswer =
  | { readonly id: number; readonly rows: number; readonly columns: number; readonly values: Int16Array | Uint16Array }
  | { readonly id: number; readonly damage: string };

interface WorkerScope {
  onmessage: ((event: MessageEvent<DecodeOrder>) => void) | null;
  postMessage(answer: DecodeAnswer, transfer?: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: { id, bytes } }) => {
  try {
    const { rows, columns, values } = decodeWireFrame(bytes);
    scope.postMessage({ id, rows, columns, values }, [values.buffer]);
  } catch (damage) {
    scope.postMessage({ id, damage: String(damage) });
  }
};
