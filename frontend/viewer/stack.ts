/** A stack of slices as `GET images/series/{id}/stack` describes it, version 1. */

export type Vector = readonly [number, number, number];
/** Row direction, then column direction: Image Orientation (Patient) (0020,0037). */
export type Orientation = readonly [number, number, number, number, number, number];
/** A text in every language of the portal. */
export type Localized = Readonly<Record<string, string>>;

/** Stored values that are no measurement, both ends included. */
export interface Padding {
  readonly least: number;
  readonly most: number;
}

/** Whether a stored value means "not scanned here". */
export function isPadding(padding: Padding | null, stored: number): boolean {
  return padding !== null && stored >= padding.least && stored <= padding.most;
}

export interface Slice {
  readonly sop: string;
  /** Which frame of that object, from 0. */
  readonly frame: number;
  readonly etag: string;
  /** Patient coordinates in mm of the centre of the first pixel; null where the file is silent. */
  readonly position: Vector | null;
  /** mm along the patient axis; null where the file is silent. */
  readonly location: number | null;
  readonly slope: number;
  readonly intercept: number;
  /** The stored values that mean "not scanned here"; null where the file states none. */
  readonly padding: Padding | null;
  /** How many slices are missing between this one and the one before it. */
  readonly gapBefore: number;
  /** Why the slice cannot be shown; null where it can. */
  readonly unreadable: Localized | null;
}

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly text: Localized;
}

export interface Stack {
  readonly studyUid: string;
  /** Frame of Reference UID: places of series that share it can be compared; empty where the files state none. */
  readonly frameOfReference: string;
  readonly rows: number;
  readonly columns: number;
  /** mm between the centres of neighbouring rows, and of neighbouring columns. */
  readonly rowSpacing: number;
  readonly columnSpacing: number;
  readonly orientation: Orientation | null;
  readonly window: { readonly width: number; readonly level: number } | null;
  readonly hounsfield: boolean;
  /** Low values are meant to be bright (MONOCHROME1). */
  readonly inverted: boolean;
  readonly lossy: boolean;
  /** The etag of the whole stack in small; null where there is none. */
  readonly preview: string | null;
  /** Whether there are no values but pictures: secondary captures in colour. */
  readonly picture: boolean;
  readonly findings: readonly Finding[];
  readonly slices: readonly Slice[];
}

/** The answer is not a stack that this viewer understands. */
export class DamagedStack extends Error {}

type Raw = Record<string, unknown>;

/** @throws DamagedStack where a value that the image depends on is missing or of the wrong kind */
export function readStack(json: unknown): Stack {
  const raw = object(json, 'stack');
  if (raw['version'] !== 1) {
    throw new DamagedStack(`version ${String(raw['version'])}`);
  }
  const [rowSpacing, columnSpacing] = [positive(raw['rowSpacing']), positive(raw['columnSpacing'])];
  const spaced = rowSpacing !== null && columnSpacing !== null;
  const window = raw['window'] ? object(raw['window'], 'window') : null;
  return {
    studyUid: text(raw['studyUid'], 'studyUid'),
    frameOfReference: String(raw['frameOfReference'] ?? ''),
    rows: number(raw['rows'], 'rows'),
    columns: number(raw['columns'], 'columns'),
    // Without both spacings a pixel is drawn square.
    rowSpacing: spaced ? rowSpacing : 1,
    columnSpacing: spaced ? columnSpacing : 1,
    orientation: numbers<Orientation>(raw['orientation'], 6),
    window: window && { width: number(window['width'], 'width'), level: number(window['level'], 'level') },
    hounsfield: raw['hounsfield'] === true,
    inverted: raw['inverted'] === true,
    lossy: raw['lossy'] === true,
    preview: typeof raw['preview'] === 'string' ? raw['preview'] : null,
    picture: raw['picture'] === true,
    findings: list(raw['findings']).map(finding),
    slices: list(raw['slices']).map(slice),
  };
}

function finding(json: unknown): Finding {
  const raw = object(json, 'finding');
  return {
    code: text(raw['code'], 'code'),
    severity: String(raw['severity'] ?? 'INFO'),
    text: object(raw['text'], 'text') as Localized,
  };
}

function slice(json: unknown): Slice {
  const raw = object(json, 'slice');
  return {
    sop: text(raw['sop'], 'sop'),
    frame: optional(raw['frame']) ?? 0,
    etag: String(raw['etag'] ?? ''),
    position: numbers<Vector>(raw['position'], 3),
    location: optional(raw['location']),
    slope: number(raw['slope'], 'slope'),
    intercept: number(raw['intercept'], 'intercept'),
    padding: raw['padding'] ? paddingOf(object(raw['padding'], 'padding')) : null,
    gapBefore: optional(raw['gapBefore']) ?? 0,
    unreadable: raw['unreadable'] ? (object(raw['unreadable'], 'unreadable') as Localized) : null,
  };
}

function paddingOf(raw: Raw): Padding {
  return { least: number(raw['least'], 'padding'), most: number(raw['most'], 'padding') };
}

function object(value: unknown, name: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DamagedStack(`no ${name}`);
  }
  return value as Raw;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') {
    throw new DamagedStack(`no ${name}`);
  }
  return value;
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new DamagedStack(`no ${name}`);
  }
  return value;
}

function optional(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function positive(value: unknown): number | null {
  const found = optional(value);
  return found !== null && found > 0 ? found : null;
}

function numbers<T>(value: unknown, length: number): T | null {
  const found = list(value);
  return found.length === length && found.every((one) => Number.isFinite(one)) ? (found as unknown as T) : null;
}
