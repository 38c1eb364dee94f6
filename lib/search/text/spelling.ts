export type Spelling = Readonly<{ word: string; plain: string; products: number }>;

/** One slip in a short word, two in a long one. */
const slipsAllowed = (length: number): number => (length <= 4 ? 1 : 2);

/** The word of the catalogue that was most likely meant, or null. Of two as near, the one more products carry. */
export function mend(typed: string, candidates: readonly Spelling[]): string | null {
  const near = candidates
    .map((candidate) => ({ ...candidate, slips: slips(typed, candidate.plain) }))
    .filter(({ slips }) => slips <= slipsAllowed(typed.length))
    .sort((a, b) => a.slips - b.slips || b.products - a.products || (a.word < b.word ? -1 : 1));
  return near[0]?.word ?? null;
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
export function slips(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const left = current[column - 1] ?? 0;
      const diagonal = above[column - 1] ?? 0;
      current[column] = Math.min(
        left + 1,
        (above[column] ?? 0) + 1,
        diagonal + (same ? 0 : 1),
        swapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
