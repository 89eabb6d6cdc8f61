/** What the viewer tells the page around it; each event says of which study it speaks. */
import type { Announcer } from './announcer';
import type { LightBox } from './light-box';
import type { Look } from './look';
import type { MarkGone, MarkMade } from './marks/mark';
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

  /** A slice is on screen in full: told is the one in front, and how far the reader is with all stacks on screen. */
  sliceShown({ series, state }: Viewport, box: LightBox, texts: Texts): void {
    series!.visit.seen.add(state.slice);
    const front = box.viewport('main');
    if (front.series) {
      const { shown, stack } = front.series;
      const index = front.state.slice;
      const { sop, frame, location } = stack.slices[index]!;
      const all = new Set(box.viewports.flatMap((each) => each.series ?? []));
      const seen = [...all].map(({ shown: { source }, visit, stack: { slices } }) => {
        return { source, seen: visit.seen.size, total: slices.length };
      });
      this.tell('slice-shown', { studyUid: stack.studyUid, source: shown.source, index, sop, frame, location, seen });
    }
    this.announcer.announce(texts.of('slice-announced', state.slice + 1, series!.stack.slices.length));
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
  marked(name: 'mark-put' | 'mark-removed' | 'key-slice', detail: MarkMade | MarkGone): void {
    this.tell(name, detail);
  }

  private tell(name: string, detail: object): void {
    this.viewer.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
