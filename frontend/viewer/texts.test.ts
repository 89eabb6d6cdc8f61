import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { probeLines } from './overlay';
import { Texts } from './texts';

const patterns = { hu: '{0} HU', value: 'value {0}', padding: 'outside' };
const english = new Texts(patterns);

describe('A text', () => {
  it('takes its parameters, and a key without a text is seen at once', () => {
    expect(english.of('hu', 40)).toBe('40 HU');
    expect(english.of('no.such')).toBe('no.such');
  });

  it('writes numbers as the language does, with a true minus and no minus zero', () => {
    expect(english.number(-474.94, 1)).toBe('−474.9');
    expect(english.number(-0.04, 1)).toBe('0.0');
    expect(new Texts({}, 'ru').number(-474.94, 1)).toBe('−474,9');
  });

  it('that came with the data is chosen by language, else in English', () => {
    expect(new Texts({}, 'ru').choose({ en: 'Tilt', ru: 'Наклон' })).toBe('Наклон');
    expect(new Texts({}, 'de').choose({ en: 'Tilt', ru: 'Наклон' })).toBe('Tilt');
  });
});

describe('The lines under the cursor', () => {
  it('are the value in HU and the place in the patient', () => {
    const lines = probeLines({ value: 18, hounsfield: true, place: [-23.84, -21.4, -490] }, english);
    expect(lines).toEqual(['18 HU', 'x −23.8 · y −21.4 · z −490.0']);
  });

  it('claim no HU where the values are none, and no value outside the scanned field', () => {
    expect(probeLines({ value: 7.5, hounsfield: false, place: null }, english)).toEqual(['value 7.5']);
    expect(probeLines({ value: null, hounsfield: true, place: null }, english)).toEqual(['outside']);
  });
});

describe('The message files', () => {
  const root = new URL('../../src/main/resources/i18n/', import.meta.url);
  const keys = (language: string) =>
    readFileSync(new URL(`imaging-ui.${language}.properties`, root), 'utf8').match(/^viewer\.[^=]+(?==)/gm) ?? [];
  const here = new URL('./', import.meta.url);
  const sources = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('.test'));
  const code = sources.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n');

  it('hold every text that the viewer asks for by name', () => {
    const asked = [...code.matchAll(/texts\.of\(\s*'([a-z.-]+)'/g)].map((match) => `viewer.${match[1]}`);
    expect(asked.length).toBeGreaterThan(15);
    expect(keys('en')).toEqual(expect.arrayContaining(asked));
    expect(keys('ru')).toEqual(keys('en'));
  });
});
