/** What the viewer tells the page around it; each event says of which study it speaks. */
import type { Announcer } from './announcer';
import type { Look } from './look';
import type { Shown } from './shown';
import type { Texts } from './texts';
import type { Viewport } from './viewport';

export class ViewerEvents {
  constructor(
    private readonly viewer: HTMLElement,
    private readonly announcer: Announcer,
  ) {}

  /** The stack of the study asked for is here. */
  studyShown({ studyUid, ticket }: Shown, total: number): void {
    this.tell('study-shown', { studyUid, ticket, total });
  }

  /** A slice is on screen in full. */
  sliceShown({ series, state }: Viewport, texts: Texts): void {
    const { visit, shown, stack } = series!;
    visit.seen.add(state.slice);
    const { sop, frame, location } = stack.slices[state.slice]!;
    const place = { studyUid: stack.studyUid, source: shown.source, index: state.slice, sop, frame, location };
    this.tell('slice-shown', { ...place, seen: visit.seen.size, total: stack.slices.length });
    this.announcer.announce(texts.of('slice-announced', state.slice + 1, stack.slices.length));
  }

  /** The reader asks for the series before or behind this one. */
  seriesStep(studyUid: string, step: -1 | 1): void {
    this.tell('series-step', { studyUid, step });
  }

  /** The reader has set another look, to be kept for the next time. */
  lookKept(look: Look): void {
    this.tell('look-kept', { look: JSON.stringify(look) });
  }

  /** The reader has made, changed or removed a mark. */
  marked(name: 'mark-put' | 'mark-removed' | 'key-slice', detail: object): void {
    this.tell(name, detail);
  }

  private tell(name: string, detail: object): void {
    this.viewer.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
