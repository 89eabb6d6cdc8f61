/** What the server asks the viewer to show: one property, set at once. */
import type { Opening } from './series-window';

/** A series of the study; one of several stacks where its slices do not lie in one. */
export interface ShownSeries {
  /** The address of the stack, see `stack-address`. */
  readonly source: string;
  readonly seriesLabel: string;
  readonly technique: readonly string[];
  readonly opening: Opening;
}

/** A series that is likely to be opened next, of this study or another. */
export interface ComingSeries {
  readonly source: string;
}

export interface Shown extends ShownSeries {
  readonly studyUid: string;
  readonly studyCode: string;
  readonly patientLine: string;
  /** The other series of the study that can be put beside this one. */
  readonly others: readonly ShownSeries[];
  readonly coming: readonly ComingSeries[];
  /** Which time of asking this is: the answer names it, so that an answer to an earlier one is told apart. */
  readonly ticket: number;
}

/** What was set, or null where nothing is to be shown. */
export function readShown(value: unknown): Shown | null {
  const given = (value ?? {}) as Partial<Shown>;
  if (!given.source || !given.studyUid) {
    return null;
  }
  return {
    ...series(given),
    studyUid: given.studyUid,
    studyCode: given.studyCode ?? '',
    patientLine: given.patientLine ?? '',
    others: (given.others ?? []).map(series),
    coming: given.coming ?? [],
    ticket: given.ticket ?? 0,
  };
}

/** Another series of the same study, as it is shown. */
export function besides(shown: Shown, other: ShownSeries): Shown {
  return { ...shown, ...other };
}

function series(given: Partial<ShownSeries>): ShownSeries {
  return {
    source: given.source ?? '',
    seriesLabel: given.seriesLabel ?? '',
    technique: given.technique ?? [],
    opening: given.opening ?? 'BRAIN',
  };
}

export function sameSeries(one: Shown | null, other: Shown | null): boolean {
  return one?.source === other?.source && one?.studyUid === other?.studyUid;
}
