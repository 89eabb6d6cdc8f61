/** Stacks for tests, as the server describes them. */
import { readStack, type Orientation, type Stack } from './stack';

export const SUPINE_HEAD_FIRST: Orientation = [1, 0, 0, 0, 1, 0];

export function slice(index: number, changes: object = {}): object {
  const position = [-100, -120, 5 * index];
  const rescale = { slope: 1, intercept: -1024, padding: null };
  return { sop: `1.2.${index}`, etag: `e${index}`, position, location: 5 * index, ...rescale, gapBefore: 0, ...changes };
}

export function stack(changes: object = {}, slices: object[] = [slice(0), slice(1), slice(2)]): Stack {
  return readStack({
    version: 1,
    studyUid: '1.2.3',
    rows: 512,
    columns: 512,
    rowSpacing: 0.5,
    columnSpacing: 0.5,
    orientation: SUPINE_HEAD_FIRST,
    window: null,
    hounsfield: true,
    inverted: false,
    lossy: false,
    findings: [],
    slices,
    ...changes,
  });
}
