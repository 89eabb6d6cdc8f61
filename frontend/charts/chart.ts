/** What a chart shows. `null` is a value that is not there: it is left out, never drawn as 0. */
export interface Chart {
  readonly kind: 'bars' | 'columns' | 'pyramid' | 'matrix' | 'intervals';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Digits behind the decimal point. */
  readonly decimals: number;
}

/** One value for each category; for intervals also their ends. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
}

/** The page's own colours and letters: a chart has none of its own. */
export interface Look {
  readonly font: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly pane: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly soft: string;
  /** Decimal comma or point. */
  readonly language: string;
}

/** A figure as the page's language writes it. */
export function figure(value: number, chart: Chart, look: Look): string {
  return value.toLocaleString(look.language, {
    minimumFractionDigits: chart.decimals,
    maximumFractionDigits: chart.decimals,
  });
}

/** How high a chart wants to be, in CSS pixels. */
export function heightOf(chart: Chart): number {
  switch (chart.kind) {
    case 'columns':
      return 220;
    case 'matrix':
      return 40 + 30 * chart.series.length;
    case 'pyramid':
      return 44 + 30 * chart.categories.length;
    default:
      return (chart.series.length > 1 ? 40 : 16) + chart.categories.length * (12 + 18 * chart.series.length);
  }
}
