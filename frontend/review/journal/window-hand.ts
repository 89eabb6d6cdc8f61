/** The reader's hand in the window with the images: its page has no journal, so the reading page is told here. */
import { EVIDENCE } from './evidence';

const CHANNEL = 'overread.viewer-window';
const HANDS = ['reading-key', ...EVIDENCE];

/** Tells the reading page of keys and marks, before the window's own message is under way. */
export function tellPage(window: Document, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  const tell = ({ type, detail }: CustomEvent) => channel.postMessage({ type, detail });
  HANDS.forEach((type) => window.addEventListener(type, (event) => tell(event as CustomEvent), { signal, capture: true }));
  signal.addEventListener('abort', () => channel.close());
}

/** Hears what the window tells, as the events that they were there. */
export function hearWindow(signal: AbortSignal, heard: (event: CustomEvent) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data: { type, detail } }) => heard(new CustomEvent(type, { detail })));
  signal.addEventListener('abort', () => channel.close());
}
