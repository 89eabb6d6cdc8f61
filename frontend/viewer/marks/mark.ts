/** What a reader marks on an image, as it is kept with the reading. Points are patient coordinates, mm. */
import type { Vector } from '../stack';

export type MarkKind = 'DISTANCE' | 'ELLIPSE' | 'ARROW' | 'KEY_SLICE';
/** What a hand can draw. */
export type DrawnKind = Exclude<MarkKind, 'KEY_SLICE'>;

/** What an ellipse holds: values in the unit of its series, what was not measured left out. */
export interface Region {
  readonly count: number;
  readonly mean: number;
  /** Of the sample: divided by n − 1. */
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
  /** mm² */
  readonly area: number;
}

export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  /** What the finding that it speaks of is called in short; empty for none. */
  readonly label: string;
  /** The stack that it was made on, by its address. */
  readonly source: string;
  readonly frameOfReference: string;
  /** SOP Instance UID of its slice; empty for a mark made in a reformat. */
  readonly sop: string;
  /** Which frame of that object, from 0. */
  readonly frame: number;
  /** Two ends; of an arrow its tip first; of an ellipse its centre and the ends of two half axes. */
  readonly points: readonly Vector[];
  readonly text: string;
  readonly region: Region | null;
}

/** A mark as it is told to the page around the viewer. */
export type HandMark = Pick<Mark, 'id' | 'kind' | 'source' | 'sop' | 'frame' | 'points' | 'text'>;

/** What the reader's hand did to a mark, under an id of its own; a key slice is asked for, or asked to be none any more. */
export interface MarkMade {
  readonly studyUid: string;
  readonly mark: HandMark;
  readonly submit: string;
  /** Whether it was not there before; of a key slice only the page knows. */
  readonly isNew: boolean;
}

export interface MarkGone {
  readonly studyUid: string;
  readonly id: string;
  readonly submit: string;
}

const POINTS: Readonly<Record<MarkKind, number>> = { DISTANCE: 2, ELLIPSE: 3, ARROW: 2, KEY_SLICE: 0 };

/** The marks that the server has sent; what is none is left out. */
export function readMarks(value: unknown): Mark[] {
  return Array.isArray(value) ? value.flatMap((one) => readMark(one as Partial<Mark> | null) ?? []) : [];
}

function readMark(given: Partial<Mark> | null): Mark | null {
  if (!given?.id || !given.kind || given.points?.length !== POINTS[given.kind]) {
    return null;
  }
  return {
    id: given.id,
    kind: given.kind,
    label: given.label ?? '',
    source: given.source ?? '',
    frameOfReference: given.frameOfReference ?? '',
    sop: given.sop ?? '',
    frame: given.frame ?? 0,
    points: given.points,
    text: given.text ?? '',
    region: given.region ?? null,
  };
}

/** Whether both say the same, wherever their statistics came from. */
export function sameMark(one: Mark, other: Mark): boolean {
  const said = ({ id, kind, source, sop, frame, points, text }: Mark) =>
    JSON.stringify([id, kind, source, sop, frame, points, text]);
  return said(one) === said(other);
}
