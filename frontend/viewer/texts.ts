/** The viewer's words in the reader's language, as the server sends them. */
import type { Localized } from './stack';

export class Texts {
  constructor(
    private readonly patterns: Readonly<Record<string, string>> = {},
    readonly language = 'en',
  ) {}

  /** The text for a key with its parameters filled in; the key itself where there is none, so that a gap is seen. */
  of(key: string, ...params: (string | number)[]): string {
    const pattern = this.patterns[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (_, at: string) => String(params[Number(at)] ?? ''));
  }

  /** A text that came with the data. */
  choose(text: Localized): string {
    return text[this.language] ?? text['en'] ?? Object.values(text)[0] ?? '';
  }

  /** A number with so many decimals in the reader's notation, with a true minus sign. */
  number(value: number, decimals: number): string {
    const written = new Intl.NumberFormat(this.language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
    }).format(value);
    return written.replace(/^-(?=[0.,]*$)/, '').replace('-', '−');
  }
}
