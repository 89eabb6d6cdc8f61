/** Hands frames to the worker; decodes them here where the browser refuses to start one. */
import type { DecodeAnswer, DecodeOrder } from './frame-worker';
import FrameWorker from './frame-worker?worker&inline';
import { DamagedFrame, decodeWireFrame, type WireFrame } from './wire-frame';

interface Waiting {
  readonly bytes: ArrayBuffer;
  readonly resolve: (frame: WireFrame) => void;
  readonly reject: (damage: unknown) => void;
}

export class FrameDecoder {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private proven = false;
  private next = 0;

  constructor() {
    try {
      this.worker = new FrameWorker();
      this.worker.onmessage = ({ data }: MessageEvent<DecodeAnswer>) => this.answered(data);
      this.worker.onerror = () => this.giveUpWorker();
    } catch {
      this.worker = null;
    }
  }

  /** @returns the frame; rejected with DamagedFrame where the bytes are not one */
  decode(bytes: ArrayBuffer): Promise<WireFrame> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const waiting = { bytes, resolve, reject };
      if (!this.worker) {
        here(waiting);
        return;
      }
      this.waiting.set(id, waiting);
      const order: DecodeOrder = { id, bytes };
      // Until the worker has answered once it gets a copy: where it never starts, the bytes are still here.
      this.worker.postMessage(order, this.proven ? [bytes] : []);
    });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.waiting.clear();
  }

  private answered(answer: DecodeAnswer): void {
    this.proven = true;
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (!waiting) {
      return;
    }
    if ('damage' in answer) {
      waiting.reject(new DamagedFrame(answer.damage));
    } else {
      waiting.resolve(answer.frame);
    }
  }

  private giveUpWorker(): void {
    this.worker?.terminate();
    this.worker = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    left.forEach(here);
  }
}

function here({ bytes, resolve, reject }: Waiting): void {
  try {
    resolve(decodeWireFrame(bytes));
  } catch (damage) {
    reject(damage);
  }
}
