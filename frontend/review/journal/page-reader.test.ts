import { describe, expect, it } from 'vitest';
import { after, verdictOf, type Sheet } from './page-reader';

const row = (label: string, verdict = '', registry = 'present') => ({ label, verdict, registry });
const sheet = (active: number, ...rows: ReturnType<typeof row>[]): Sheet => ({ rows, active, answerable: true });

describe('what a key means on the page', () => {
  it('agrees with the registry, or answers the opposite', () => {
    expect(verdictOf('agree', row('ich'))).toBe('PRESENT');
    expect(verdictOf('opposite', row('ich'))).toBe('ABSENT');
    expect(verdictOf('agree', row('ich', '', 'absent'))).toBe('ABSENT');
    expect(verdictOf('opposite', row('ich', '', 'absent'))).toBe('PRESENT');
  });

  it('has nothing to agree with where the registry is blank or kept back', () => {
    expect(verdictOf('agree', row('ich', '', ''))).toBeNull();
    expect(verdictOf('agree', row('ich', '', 'kept'))).toBeNull();
    expect(verdictOf('opposite', row('ich', '', 'kept'))).toBe('ABSENT');
    expect(verdictOf('uncertain', row('ich', '', ''))).toBe('UNCERTAIN');
    expect(verdictOf('help', row('ich'))).toBeNull();
  });

  it('speaks of the label that will be active once the keys before it are taken', () => {
    const start = sheet(0, row('ich'), row('edh', 'ABSENT'), row('sdh'));
    const first = after(start, { submit: 'a', action: 'agree' });
    expect(first.rows[0]!.verdict).toBe('PRESENT');
    expect(first.rows[first.active]!.label).toBe('sdh');
    const stepped = after(start, { submit: 'a', action: 'next-label' });
    expect(stepped.active).toBe(1);
    expect(after(after(stepped, { submit: 'b', action: 'next-label' }), { submit: 'c', action: 'next-label' }).active).toBe(2);
  });

  it('turns to a row that was clicked, and to the next open one behind a button', () => {
    const start = sheet(0, row('ich'), row('edh'), row('sdh'));
    expect(after(start, { submit: null, label: 'sdh', verdict: null }).active).toBe(2);
    expect(after(start, { submit: 'a', label: 'edh', verdict: 'ABSENT' })).toMatchObject({ active: 2 });
  });

  it('gives no answer while none are taken', () => {
    const waiting = { ...sheet(0, row('ich')), answerable: false };
    expect(after(waiting, { submit: 'a', action: 'agree' })).toEqual(waiting);
  });
});
