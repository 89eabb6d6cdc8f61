/** What the server asks the viewer to show: one property, set at once. */
import type { Opening } from './series-window';

export interface Shown {
  /** `images/series/{id}` */
  readonly source: string;
  readonly studyUid: string;
  readonly studyCode: string;
  readonly patientLine: string;
  readonly seriesLabel: string;
  readonly technique: readonly string[];
  readonly opening: Opening;
}

/** What was set, or null where nothing is to be shown. */
export function readShown(value: unknown): Shown | null {
  const given = (value ?? {}) as Partial<Shown>;
  if (!given.source || !given.studyUid) {
    return null;
  }
  return {
    source: given.source,
    studyUid: given.studyUid,
    studyCode: given.studyCode ?? '',
    patientLine: given.patientLine ?? '',
    seriesLabel: given.seriesLabel ?? '',
    technique: given.technique ?? [],
    opening: given.opening ?? 'BRAIN',
  };
}

export function sameSeries(one: Shown | null, other: Shown | null): boolean {
  return one?.source === other?.source && one?.studyUid === other?.studyUid;
}
