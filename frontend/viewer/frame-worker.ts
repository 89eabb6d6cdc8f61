/** Undoes the prediction off the main thread, so that a fast scroll never waits for arithmetic. */
import { decodeWireFrame, type WireFrame } from './wire-frame';

export interface DecodeOrder {
  readonly id: number;
  readonly bytes: ArrayBuffer;
}

export type DecodeAnswer =
  | { readonly id: number; readonly frame: WireFrame }
  | { readonly id: number; readonly damage: string };

interface WorkerScope {
  onmessage: ((event: MessageEvent<DecodeOrder>) => void) | null;
  postMessage(answer: DecodeAnswer, transfer?: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: { id, bytes } }) => {
  try {
    const frame = decodeWireFrame(bytes);
    scope.postMessage({ id, frame }, [frame.values.buffer]);
  } catch (damage) {
    scope.postMessage({ id, damage: String(damage) });
  }
};
