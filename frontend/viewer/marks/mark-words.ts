/** What is written beside a mark, and what is said of it. */
import type { Texts } from '../texts';
import type { Mark, Region } from './mark';
import type { Measurement } from './region-meter';
import { lengthOfLine } from './shape';

export interface Measured {
  readonly region: Measurement;
  readonly hounsfield: boolean;
  /** The series whose values were measured; empty where only one is on screen. */
  readonly series: string;
  /** Whether the image is a slab: what was measured is the plane in its middle. */
  readonly slab: boolean;
}

/** The lines beside a mark. */
export function linesOf(mark: Mark, measured: Measured, texts: Texts): string[] {
  switch (mark.kind) {
    case 'DISTANCE':
      return [texts.of('mark.mm', texts.number(lengthOfLine(mark.points), 1))];
    case 'ELLIPSE':
      return ellipseLines(measured, mark.sop === '', texts);
    case 'ARROW':
      return mark.text ? [mark.text] : [];
    case 'KEY_SLICE':
      return [];
  }
}

function ellipseLines({ region, hounsfield, series, slab }: Measured, between: boolean, texts: Texts): string[] {
  if (region === 'waiting') {
    return [texts.of('mark.region.waiting')];
  }
  const lines = region ? regionLines(region, hounsfield, texts) : [texts.of('mark.region.none')];
  const from = series === '' ? [] : [texts.of('mark.region.from', series)];
  const how = [...(between ? ['between'] : []), ...(slab ? ['plane'] : [])].map((each) => texts.of(`mark.region.${each}`));
  return [...lines, ...from, ...how];
}

function regionLines({ mean, deviation, min, max, area, count }: Region, hounsfield: boolean, texts: Texts): string[] {
  const unit = hounsfield ? ' HU' : '';
  return [
    `${texts.number(mean, 1)} ± ${texts.number(deviation, 1)}${unit}`,
    texts.of('mark.region.range', tidy(min, texts), tidy(max, texts)),
    texts.of('mark.region.area', texts.number(area, area < 100 ? 1 : 0), count),
  ];
}

/** The mark as a screen reader names it. */
export function nameOf(mark: Mark, lines: readonly string[], texts: Texts): string {
  return [texts.of(`mark.${mark.kind}`), ...lines, mark.label].filter((part) => part !== '').join(', ');
}

function tidy(value: number, texts: Texts): string {
  return texts.number(value, Number.isInteger(value) ? 0 : 1);
}
