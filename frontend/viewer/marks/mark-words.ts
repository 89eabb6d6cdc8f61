/** What is written beside a mark, and what is said of it. */
import type { Texts } from '../texts';
import type { Mark, Region } from './mark';
import { lengthOfLine } from './shape';

/** The lines beside a mark. */
export function linesOf(mark: Mark, region: Region | null, hounsfield: boolean, texts: Texts): string[] {
  switch (mark.kind) {
    case 'DISTANCE':
      return [texts.of('mark.mm', texts.number(lengthOfLine(mark.points), 1))];
    case 'ELLIPSE':
      return region ? regionLines(region, hounsfield, texts) : [texts.of('mark.region.none')];
    case 'ARROW':
      return mark.text ? [mark.text] : [];
    case 'KEY_SLICE':
      return [];
  }
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
