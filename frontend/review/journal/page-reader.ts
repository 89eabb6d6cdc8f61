/**
 * What the reading page shows, read off the page, and what a key means there. The server decides what is written; this
 * is the same decision made here, so that it is not lost when the server never hears of the key.
 */
import { answering, did, turned, type Entry, type Turn, type Turns } from './turn';

export interface Row {
  readonly label: string;
  /** Such as `PRESENT`; empty while the label is open. */
  readonly verdict: string;
  /** `present`, `absent`, `kept` while the protocol keeps it back; empty where there is nothing to agree with. */
  readonly registry: string;
}

export interface Sheet {
  readonly rows: readonly Row[];
  /** Index of the row that the keys speak of; −1 where only the server knows. */
  readonly active: number;
  readonly answerable: boolean;
  readonly turns: Turns;
}

/** Something that was done here and of which the server has not yet shown the result. */
export type Step =
  | { readonly submit: string; readonly action: string }
  | { readonly submit: string | null; readonly label: string; readonly verdict: string | null }
  | { readonly submit: string; readonly drawn: Turn | null };

const PLAIN: Readonly<Record<string, string>> = {
  present: 'PRESENT',
  absent: 'ABSENT',
  uncertain: 'UNCERTAIN',
  'not-assessable': 'NOT_ASSESSABLE',
};

/** The answer that an action gives to the active label; null where it gives none. */
export function verdictOf(action: string, row: Row): string | null {
  const agreed = row.registry === 'present' ? 'PRESENT' : row.registry === 'absent' ? 'ABSENT' : null;
  switch (action) {
    case 'agree':
      return agreed;
    case 'opposite':
      return row.registry === 'kept' || agreed === 'PRESENT' ? 'ABSENT' : agreed === 'ABSENT' ? 'PRESENT' : null;
    default:
      return PLAIN[action] ?? null;
  }
}

/** The sheet as it will be once the server has taken a step. */
export function after(sheet: Sheet, step: Step): Sheet {
  if ('drawn' in step) {
    return { ...sheet, turns: did(sheet.turns, step.drawn) };
  }
  if ('label' in step) {
    const active = indexOf(sheet, step.label);
    const picked = { ...sheet, active: active < 0 ? sheet.active : active };
    return step.verdict === null || active < 0 ? picked : answered(picked, step.verdict);
  }
  const { action } = step;
  if (action === 'next-label' || action === 'previous-label') {
    return stepped(sheet, action === 'next-label' ? 1 : -1);
  }
  if (!sheet.answerable) {
    return sheet;
  }
  if (action === 'undisputed') {
    return { ...sheet, active: -1, turns: did(sheet.turns, null) };
  }
  if (action === 'undo' || action === 'redo') {
    const turn = turned(sheet.turns, action);
    return turn ? { ...written(sheet, turn.entry), turns: turn.turns } : sheet;
  }
  const row = sheet.rows[sheet.active];
  const verdict = row ? verdictOf(action, row) : null;
  return verdict === null ? sheet : answered(sheet, verdict);
}

/** Nowhere from where only the server knows. */
function stepped(sheet: Sheet, by: 1 | -1): Sheet {
  const active = Math.min(Math.max(sheet.active + by, 0), sheet.rows.length - 1);
  return sheet.active < 0 ? sheet : { ...sheet, active };
}

/** An answer turns to the next open label behind it, else to the first open one. */
function answered(sheet: Sheet, verdict: string): Sheet {
  const { label, verdict: before } = sheet.rows[sheet.active]!;
  const rows = put(sheet.rows, { [label]: verdict });
  const behind = rows.findIndex((row, index) => index > sheet.active && row.verdict === '');
  const first = behind < 0 ? rows.findIndex((row) => row.verdict === '') : behind;
  const turns = did(sheet.turns, answering(label, before, verdict));
  return { ...sheet, rows, active: first < 0 ? sheet.active : first, turns };
}

/** What was turned back or forth is in front then, where it is of one label. */
function written(sheet: Sheet, entry: Entry | null): Sheet {
  if (!entry) {
    return { ...sheet, active: -1 };
  }
  const verdicts = entry.kind === 'verdict' ? { [entry.label]: entry.value } : (entry.verdicts ?? {});
  const index = indexOf(sheet, entry.label);
  return { ...sheet, rows: put(sheet.rows, verdicts), active: index < 0 ? sheet.active : index };
}

function put(rows: readonly Row[], verdicts: Readonly<Record<string, string>>): Row[] {
  return rows.map((row) => ({ ...row, verdict: verdicts[row.label] ?? row.verdict }));
}

function indexOf({ rows }: Sheet, label: string): number {
  return rows.findIndex((row) => row.label === label);
}

/** Reads the sheet off the page. */
export function readSheet(page: ParentNode, turns: Turns): Sheet {
  const shown = [...page.querySelectorAll<HTMLElement>('.lrow[data-label]')];
  return {
    rows: shown.map((row) => ({
      label: row.dataset['label'] ?? '',
      verdict: row.querySelector<HTMLElement>('.seg [aria-pressed=true]')?.dataset['value'] ?? '',
      registry: row.dataset['registry'] ?? '',
    })),
    active: Math.max(0, shown.findIndex((row) => row.classList.contains('on'))),
    answerable: shown.some((row) => row.querySelector('.seg button:not([disabled])') !== null),
    turns,
  };
}
