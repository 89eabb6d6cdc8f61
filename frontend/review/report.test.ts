import { describe, expect, it } from 'vitest';
import { isHidden, type Part, runsOf } from './report';

const text = 'No blood. Fracture seen.\nConclusion: none.';
const part: Part = {
  heading: 'Report',
  language: 'en',
  text,
  sentences: [[0, 9], [10, 24], [25, 42]],
  segments: [
    { start: 0, end: 8, state: 'absent', labels: [{ code: 'ich', abbreviation: 'ICH', state: 'absent', why: 'denied', conflict: false }] },
    { start: 10, end: 18, state: 'present', labels: [] },
  ],
  terms: [{ start: 10, end: 18, meaning: 'перелом' }],
};

describe('runs of a report', () => {
  it('give the whole text back, each character once', () => {
    expect(runsOf(part).map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
  });

  it('know their sentence, segment and term', () => {
    const runs = runsOf(part);
    expect(runs[0]).toMatchObject({ start: 0, end: 8, sentence: 0, segment: 0, term: -1 });
    expect(runs.find((run) => run.start === 10)).toMatchObject({ sentence: 1, segment: 1, term: 0 });
    expect(runs.find((run) => run.start === 9)).toMatchObject({ sentence: -1, segment: -1 });
  });

  it('end a line where the text does', () => {
    expect(runsOf(part).filter((run) => run.lineEnd).map((run) => run.start)).toEqual([24]);
  });

  it('are cut in time that grows with the text and no faster', () => {
    const many = 20_000;
    const long: Part = {
      ...part,
      text: 'No blood. '.repeat(many),
      sentences: Array.from({ length: many }, (_, i) => [i * 10, i * 10 + 9] as const),
      segments: Array.from({ length: many }, (_, i) => ({ start: i * 10, end: i * 10 + 8, state: 'absent' as const, labels: [] })),
      terms: [],
    };
    expect(runsOf(long).length).toBeGreaterThan(2 * many);
  });

  it('do not take a place outside the text for one', () => {
    const broken = { ...part, segments: [{ start: 30, end: 900, state: 'absent' as const, labels: [] }] };
    expect(Math.max(...runsOf(broken).map((run) => run.end))).toBe(text.length);
  });
});

describe('hidden characters', () => {
  it.each(['\u202E', '\u200F', '\u2066', '\u0000', '\u200B'])('%j is shown by its number', (character) => {
    expect(isHidden(character)).toBe(true);
  });

  it.each(['а', 'z', ' ', '–', '№', '<', '\u00AD'.replace('\u00AD', 'ё')])('%j is left as it is', (character) => {
    expect(isHidden(character)).toBe(false);
  });
});
