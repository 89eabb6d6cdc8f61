/** What the server wants to know of what is shown, and what it knows already: one property, set at once. */

export interface CoverageOrder {
  readonly studyUid: string;
  /** Where it is told. */
  readonly address: string;
  /** Name and value of the header that shows the server whose page it is; empty names for none. */
  readonly header: string;
  readonly token: string;
  /** By the address of the stack the indexes of the slices that were seen on earlier visits. */
  readonly seen: Readonly<Record<string, readonly number[]>>;
}

/** The order, or null where nobody wants to know anything. */
export function readOrder(value: unknown): CoverageOrder | null {
  const { studyUid, address, header, token, seen } = (value ?? {}) as Partial<CoverageOrder>;
  return studyUid && address ? { studyUid, address, header: header ?? '', token: token ?? '', seen: seen ?? {} } : null;
}
