/**
 * What the reading page shows, read off the page, and what a key means there. The server decides what is written; this
 * is the same decision made here, so that it is not lost when the server never hears of the key.
 */
export interface Row {
  readonly label: string;
  /** Such as `PRESENT`; empty while the label is open. */
  readonly verdict: string;
  /** `present`, `absent`, `kept` while the protocol keeps it back; empty where there is nothing to agree with. */
  readonly registry: string;
}

export interface Sheet {
  readonly rows: readonly Row[];
  /** Index of the row that the keys speak of. */
  readonly active: number;
  readonly answerable: boolean;
}

/** Something that was done here and of which the server has not yet shown the result. */
export type Step =
  | { readonly submit: string; readonly action: string }
  | { readonly submit: string | null; readonly label: string; readonly verdict: string | null };

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
  const last = sheet.rows.length - 1;
  if ('label' in step) {
    const active = sheet.rows.findIndex((row) => row.label === step.label);
    const picked = { ...sheet, active: active < 0 ? sheet.active : active };
    return step.verdict === null || active < 0 ? picked : answered(picked, step.verdict);
  }
  if (step.action === 'next-label' || step.action === 'previous-label') {
    const to = sheet.active + (step.action === 'next-label' ? 1 : -1);
    return { ...sheet, active: Math.min(Math.max(to, 0), last) };
  }
  const row = sheet.rows[sheet.active];
  const verdict = row && sheet.answerable ? verdictOf(step.action, row) : null;
  return verdict === null ? sheet : answered(sheet, verdict);
}

/** An answer turns to the next open label behind it, else to the first open one. */
function answered(sheet: Sheet, verdict: string): Sheet {
  const rows = sheet.rows.map((row, index) => (index === sheet.active ? { ...row, verdict } : row));
  const behind = rows.findIndex((row, index) => index > sheet.active && row.verdict === '');
  const first = behind < 0 ? rows.findIndex((row) => row.verdict === '') : behind;
  return { ...sheet, rows, active: first < 0 ? sheet.active : first };
}

/** Reads the sheet off the page. */
export function readSheet(page: ParentNode): Sheet {
  const shown = [...page.querySelectorAll<HTMLElement>('.lrow[data-label]')];
  return {
    rows: shown.map((row) => ({
      label: row.dataset['label'] ?? '',
      verdict: row.querySelector<HTMLElement>('.seg [aria-pressed=true]')?.dataset['value'] ?? '',
      registry: row.dataset['registry'] ?? '',
    })),
    active: Math.max(0, shown.findIndex((row) => row.classList.contains('on'))),
    answerable: shown.some((row) => row.querySelector('.seg button:not([disabled])') !== null),
  };
}
