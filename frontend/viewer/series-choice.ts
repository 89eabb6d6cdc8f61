/** The choice of the series beside the one in front, in the viewport that shows it. */
import { make, say } from './dom';
import type { ShownSeries } from './shown';
import type { Texts } from './texts';

export class SeriesChoice {
  readonly element = make('select', { class: 'choice' });
  private written = '';

  constructor(chosen: (source: string) => void) {
    this.element.addEventListener('change', () => chosen(this.element.value));
  }

  show(series: readonly ShownSeries[], source: string, texts: Texts): void {
    const wanted = JSON.stringify([series.map(({ source: each, seriesLabel }) => [each, seriesLabel]), texts.language]);
    if (this.written !== wanted) {
      this.written = wanted;
      this.element.replaceChildren(
        ...series.map((each) => {
          const option = make('option', { value: each.source });
          say(option, [each.seriesLabel, ...each.technique.slice(0, 1)].join(' · '));
          return option;
        }),
      );
      this.element.setAttribute('aria-label', texts.of('beside'));
      this.element.title = texts.of('beside');
    }
    this.element.value = source;
  }
}
