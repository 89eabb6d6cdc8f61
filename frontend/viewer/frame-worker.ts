/** Undoes the prediction off the main thread, so that a fast scroll never waits for arithmetic. */
import { decodePreview, type Preview } from './preview';
import { decodeWireFrame, type WireFrame } from './wire-frame';

export interface DecodeOrder {
  readonly id: number;
  readonly form: 'frame' | 'preview';
  readonly bytes: ArrayBuffer;
}

export type Decoded = WireFrame | Preview;

export type DecodeAnswer =
  | { readonly id: number; readonly decoded: Decoded }
  | { readonly id: number; readonly damage: string };

interface WorkerScope {
  onmessage: ((event: MessageEvent<DecodeOrder>) => void) | null;
  postMessage(answer: DecodeAnswer, transfer?: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: { id, form, bytes } }) => {
  try {
    if (form === 'preview') {
      const decoded = decodePreview(bytes);
      scope.postMessage({ id, decoded }, decoded.frames.flatMap((frame) => (frame ? [frame.values.buffer] : [])));
    } else {
      const decoded = decodeWireFrame(bytes);
      scope.postMessage({ id, decoded }, [decoded.values.buffer]);
    }
  } catch (damage) {
    scope.postMessage({ id, damage: String(damage) });
  }
};
