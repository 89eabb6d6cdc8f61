import { describe, expect, it } from 'vitest';
import type { HandMark } from '../../viewer/marks/mark';
import { after, verdictOf, type Sheet } from './page-reader';
import { answering, drawing, NO_TURNS, turned, type Turns } from './turn';

const row = (label: string, verdict = '', registry = 'present') => ({ label, verdict, registry });
const sheet = (active: number, ...rows: ReturnType<typeof row>[]): Sheet => ({ rows, active, answerable: true, turns: NO_TURNS });
const taken = (start: Sheet, ...actions: string[]) => actions.reduce((now, action) => after(now, { submit: 'a', action }), start);
const said = ({ rows }: Sheet) => rows.map(({ verdict }) => verdict);

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

describe('what undo and redo write', () => {
  const before: Turns = { done: [answering('ich', '', 'PRESENT')], undone: [] };
  const start = { ...sheet(1, row('ich', 'PRESENT'), row('edh'), row('sdh')), turns: before };

  it('is the answer that the server has not heard of, before any that it has', () => {
    const answered = taken(start, 'absent');
    expect(turned(answered.turns, 'undo')?.entry).toEqual({ kind: 'verdict', label: 'edh', value: '' });

    const back = taken(answered, 'undo');
    expect(said(back)).toEqual(['PRESENT', '', '']);
    expect(turned(back.turns, 'undo')?.entry).toEqual({ kind: 'verdict', label: 'ich', value: '' });
    expect(turned(back.turns, 'redo')?.entry).toEqual({ kind: 'verdict', label: 'edh', value: 'ABSENT' });
  });

  it('puts its label in front again, and the keys speak of it', () => {
    const back = taken(start, 'absent', 'undo');
    expect(back.active).toBe(1);
    expect(said(taken(back, 'uncertain'))).toEqual(['PRESENT', 'UNCERTAIN', '']);
  });

  it('is nothing once everything is undone, and a new answer ends what could be redone', () => {
    const all = taken(start, 'undo');
    expect(turned(all.turns, 'undo')).toBeNull();
    expect(taken(all, 'undo')).toEqual(all);
    expect(turned(taken(all, 'absent').turns, 'redo')).toBeNull();
  });

  it('answers several labels at once, and leaves in front what was', () => {
    const verdicts = (edh: string, sdh: string) => ({ kind: 'verdicts' as const, label: '', value: '', verdicts: { edh, sdh } });
    const turns: Turns = { done: [{ before: verdicts('', ''), after: verdicts('ABSENT', 'ABSENT') }], undone: [] };
    const back = taken({ ...sheet(0, row('ich'), row('edh', 'ABSENT'), row('sdh', 'ABSENT')), turns }, 'undo');

    expect(said(back)).toEqual(['', '', '']);
    expect(back.active).toBe(0);
    expect(said(taken(back, 'redo'))).toEqual(['', 'ABSENT', 'ABSENT']);
  });

  it('takes a new mark away, and puts it back for its label', () => {
    const mark: HandMark = { id: 'm', kind: 'DISTANCE', source: 's', sop: '1.2', frame: 0, points: [], text: '' };
    const made = { submit: 'a', kind: 'mark' as const, label: 'edh', value: 'DISTANCE', seen: null, mark };
    const drawn = after(start, { submit: 'a', drawn: drawing(made, true) });

    expect(turned(drawn.turns, 'undo')?.entry).toEqual({ kind: 'unmark', label: 'edh', value: 'm' });
    expect(turned(taken(drawn, 'undo').turns, 'redo')?.entry).toMatchObject({ kind: 'marks', marks: [{ label: 'edh', mark }] });
    expect(drawing(made, false)).toBeNull();
  });

  it('is left to the server where only the server knows it, and so is the label that is in front then', () => {
    const undisputed = taken(start, 'undisputed');
    expect(undisputed.active).toBe(-1);
    expect(taken(undisputed, 'next-label', 'absent')).toEqual(undisputed);
    expect(turned(undisputed.turns, 'undo')?.entry).toBeNull();
    expect(after(undisputed, { submit: null, label: 'sdh', verdict: null }).active).toBe(2);
    expect(taken(undisputed, 'undo', 'undo').active).toBe(0);
  });
});
