/** Evidence that a reader gives on the page, as changes of the journal. */
import type { MarkGone, MarkMade } from '../../viewer/marks/mark';
import type { Quoted } from '../report-text';
import type { Made } from './change';

/** What the page tells when evidence is given or taken back. */
export const EVIDENCE = ['mark-put', 'mark-removed', 'key-slice', 'sentence-quoted'] as const;

/** @param label that the evidence is for. @returns null where nothing was pointed at */
export function evidenceOf(event: Event, label: string): Made | null {
  const { type, detail } = event as CustomEvent;
  if (type === 'mark-removed') {
    const { submit, id } = detail as MarkGone;
    return { submit, kind: 'unmark', label: '', value: id, seen: null };
  }
  if (type === 'sentence-quoted') {
    const { submit, part, start, words } = detail as Quoted;
    return words === '' ? null : { submit, kind: 'quote', label, value: words, seen: null, place: { part, start } };
  }
  const { submit, mark } = detail as MarkMade;
  const kind = type === 'key-slice' ? 'key-slice' : 'mark';
  return { submit, kind, label, value: mark.text || mark.kind, seen: null, mark };
}
