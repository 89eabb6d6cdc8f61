/** Where a stack is: `images/series/{id}` for the first of a series, `images/series/{id}/stacks/{n}` for another. */

/** The series' id and which of its stacks an address means. */
export function stackOf(source: string): { readonly series: string; readonly stack: number } {
  const [, series, stack] = /series\/([^/]+)(?:\/stacks\/(\d+))?$/.exec(source) ?? [];
  return { series: series ?? '', stack: Number(stack ?? 0) };
}
