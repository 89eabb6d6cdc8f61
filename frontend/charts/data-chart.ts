import { takeEarly } from '../viewer/early-properties';
import { type Chart, heightOf, type Look } from './chart';
import type { Drawing } from './chart-drawing';

/** Draws a chart in the page's colours, and again when the theme or the width changes. The table beside it is the
 * server's; for screen readers the drawing is one picture with a name. */
export class DataChart extends HTMLElement {
  #chart: Chart | null = null;
  #drawing: Promise<Drawing> | null = null;
  readonly #width = new ResizeObserver(() => void this.#drawing?.then((drawing) => drawing.resize()));
  readonly #theme = new MutationObserver(() => this.#draw());

  get chart(): Chart | null {
    return this.#chart;
  }

  set chart(chart: Chart | null) {
    this.#chart = chart;
    this.#draw();
  }

  connectedCallback(): void {
    takeEarly(this, ['chart']);
    this.style.display = 'block';
    this.#width.observe(this);
    this.#theme.observe(document.documentElement, { attributeFilter: ['theme'] });
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#width.disconnect();
    this.#theme.disconnect();
    void this.#drawing?.then((drawing) => drawing.remove());
    this.#drawing = null;
  }

  #draw(): void {
    const chart = this.#chart;
    if (chart === null || !this.isConnected) {
      return;
    }
    this.style.height = `${heightOf(chart)}px`;
    this.#drawing ??= import('./chart-drawing').then((module) => module.drawingIn(this));
    const waiting = this.#drawing;
    void waiting.then((drawing) => {
      if (this.#drawing === waiting && this.#chart === chart) {
        drawing.resize();
        drawing.draw(chart, this.#look());
      }
    });
  }

  #look(): Look {
    const style = getComputedStyle(this);
    const token = (name: string): string => style.getPropertyValue(`--or-${name}`).trim();
    return {
      font: style.fontFamily,
      text: token('text'),
      quiet: token('text-2'),
      line: token('line'),
      pane: token('pane'),
      accent: token('accent'),
      onAccent: token('on-accent'),
      soft: token('control'),
      language: document.documentElement.lang || 'en',
    };
  }
}

customElements.define('data-chart', DataChart);
