/** The strip beside the image: which slices are loaded, seen, missing or unreadable, and where the reader is. */
import { barLayout, type BarLayout } from './bar-layout';
import { make, say } from './dom';
import type { SliceState } from './frame-source';
import type { Texts } from './texts';

export interface BarState {
  readonly current: number;
  readonly seen: ReadonlySet<number>;
  /** Key slices. */
  readonly keys: ReadonlySet<number>;
  readonly state: (index: number) => SliceState;
}

const WIDTH = 36;
const MIDDLE = WIDTH / 2;
const HALF = 6;
/** Cells lower than this are drawn without the line between them. */
const SPARSE = 4;

export class SliceBar {
  readonly element = make('div', { class: 'strip' });
  private readonly top = make('span', { class: 'end' });
  private readonly bottom = make('span', { class: 'end' });
  private readonly canvas = make('canvas');
  private readonly slider = make('div', {
    class: 'slider',
    role: 'slider',
    tabindex: '0',
    'aria-orientation': 'vertical',
  });
  private gaps: readonly number[] = [];
  private layout: BarLayout = barLayout([], 0);
  private colour: (token: string) => string = () => '';

  constructor(chosen: (index: number) => void) {
    this.slider.append(this.canvas);
    this.element.append(this.top, this.slider, this.bottom);
    const choose = (event: PointerEvent) => {
      if (this.layout.count > 0) {
        chosen(this.layout.at(event.clientY - this.canvas.getBoundingClientRect().top));
      }
    };
    this.slider.addEventListener('pointerdown', (event) => {
      this.slider.setPointerCapture(event.pointerId);
      choose(event);
    });
    this.slider.addEventListener('pointermove', (event) => {
      if (this.slider.hasPointerCapture(event.pointerId)) {
        choose(event);
      }
    });
  }

  /** The pages beside it: how many slices are missing before each, and the letters of the two ends. */
  open(gaps: readonly number[], ends: { readonly top: string; readonly bottom: string }): void {
    this.gaps = gaps;
    say(this.top, ends.top);
    say(this.bottom, ends.bottom);
  }

  show(state: BarState, texts: Texts): void {
    const count = this.gaps.length;
    const place = texts.of('bar.of', state.current + 1, count, state.seen.size);
    this.slider.setAttribute('aria-label', texts.of('bar'));
    this.slider.setAttribute('aria-valuemin', '1');
    this.slider.setAttribute('aria-valuemax', String(Math.max(1, count)));
    this.slider.setAttribute('aria-valuenow', String(state.current + 1));
    this.slider.setAttribute('aria-valuetext', place);
    this.slider.title = count ? place : '';
    this.draw(state);
  }

  private draw(state: BarState): void {
    const height = this.slider.clientHeight;
    const ratio = devicePixelRatio;
    const tall = Math.max(1, Math.round(height * ratio));
    if (this.canvas.height !== tall || this.canvas.width !== Math.round(WIDTH * ratio)) {
      this.canvas.width = Math.round(WIDTH * ratio);
      this.canvas.height = tall;
    }
    const pen = this.canvas.getContext('2d');
    if (!pen || height === 0) {
      return;
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, WIDTH, height);
    this.layout = barLayout(this.gaps, height);
    const style = getComputedStyle(this.element);
    const colours = new Map<string, string>();
    this.colour = (token) => {
      const known = colours.get(token) ?? style.getPropertyValue(token).trim();
      colours.set(token, known);
      return known;
    };
    for (let index = 0; index < this.layout.count; index++) {
      this.drawCell(pen, index, state);
    }
    pen.strokeStyle = this.colour('--or-warn');
    pen.lineWidth = 1.5;
    this.layout.gaps.forEach(({ middle }) => zigzag(pen, middle));
    pen.fillStyle = this.colour('--or-text');
    state.keys.forEach((index) => diamond(pen, this.layout.top(index) + this.layout.cell / 2));
    if (this.layout.count > 0) {
      this.drawCurrent(pen, state.current);
    }
  }

  private drawCell(pen: CanvasRenderingContext2D, index: number, state: BarState): void {
    const { cell } = this.layout;
    const top = this.layout.top(index);
    const room = cell >= SPARSE ? 2 : 0;
    const height = Math.max(1, cell - room);
    const slice = state.state(index);
    if (slice === 'failed' || slice === 'unreadable') {
      pen.strokeStyle = this.colour('--or-conflict');
      pen.lineWidth = 1.5;
      cross(pen, top + cell / 2, Math.min(4, Math.max(2, cell / 2)));
    } else if (state.seen.has(index)) {
      pen.fillStyle = this.colour('--or-text-3');
      pen.fillRect(MIDDLE - HALF, top, 2 * HALF, height);
    } else if (slice === 'loaded' && cell >= SPARSE) {
      pen.strokeStyle = this.colour('--or-line-control');
      pen.lineWidth = 1;
      pen.strokeRect(MIDDLE - HALF + 0.5, top + 0.5, 2 * HALF - 1, Math.max(1, height - 1));
    } else {
      const half = slice === 'loaded' ? HALF / 2 : 1;
      pen.fillStyle = this.colour(slice === 'loaded' ? '--or-line-control' : '--or-line-strong');
      pen.fillRect(MIDDLE - half, top, 2 * half, height);
    }
  }

  private drawCurrent(pen: CanvasRenderingContext2D, index: number): void {
    const { cell } = this.layout;
    const height = Math.max(4, cell - 2);
    const middle = this.layout.top(index) + (cell >= SPARSE ? cell - 2 : cell) / 2;
    pen.fillStyle = this.colour('--or-accent');
    pen.fillRect(MIDDLE - 10, middle - height / 2, 20, height);
    pen.beginPath();
    pen.moveTo(WIDTH - 1, middle - 5);
    pen.lineTo(WIDTH - 6, middle);
    pen.lineTo(WIDTH - 1, middle + 5);
    pen.moveTo(1, middle - 5);
    pen.lineTo(6, middle);
    pen.lineTo(1, middle + 5);
    pen.fill();
  }
}

/** A key slice, left of its cell. */
function diamond(pen: CanvasRenderingContext2D, y: number): void {
  pen.beginPath();
  pen.moveTo(1, y);
  pen.lineTo(5, y - 4);
  pen.lineTo(9, y);
  pen.lineTo(5, y + 4);
  pen.fill();
}

function cross(pen: CanvasRenderingContext2D, y: number, half: number): void {
  pen.beginPath();
  pen.moveTo(MIDDLE - half, y - half);
  pen.lineTo(MIDDLE + half, y + half);
  pen.moveTo(MIDDLE + half, y - half);
  pen.lineTo(MIDDLE - half, y + half);
  pen.stroke();
}

function zigzag(pen: CanvasRenderingContext2D, y: number): void {
  pen.beginPath();
  pen.moveTo(MIDDLE - 12, y + 2);
  for (let step = 1; step <= 6; step++) {
    pen.lineTo(MIDDLE - 12 + step * 4, y + (step % 2 ? -2 : 2));
  }
  pen.stroke();
}
