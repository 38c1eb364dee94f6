import type { PriceInterval } from "./prior-price.ts";

/** While a public promotion is in force; `operation` is what was declared as one, whatever its steps. */
export type MarkdownPeriod = Readonly<{ from: Date; until: Date | null; operation: string }>;

/**
 * What was offered to all, from list prices and the public promotions over them: one interval wherever either changes,
 * oldest first, equal neighbours joined. `offer` says what a list price becomes under the promotions in force, and which
 * of them made it. Two operations at once are a third of their own, so that a cut added to another is never told from
 * before both.
 */
export function offeredIntervals<M extends MarkdownPeriod>(
  list: readonly PriceInterval[],
  markdowns: readonly M[],
  offer: (listMinor: number, inForce: readonly M[]) => Readonly<{ minor: number; by: readonly M[] }>,
): PriceInterval[] {
  const pieces = list
    .toSorted((a, b) => a.since.getTime() - b.since.getTime())
    .flatMap((interval) => cut(interval, markdowns))
    .map(({ grossMinor, since, until }): PriceInterval => {
      const inForce = markdowns.filter(({ from, until: ends }) => from <= since && (!ends || since < ends));
      const { minor, by } = offer(grossMinor, inForce);
      return { grossMinor: minor, since, until, operation: by.length > 0 ? nameOf(by) : null };
    });
  return pieces.reduce<PriceInterval[]>(joined, []);
}

/** An interval in pieces, each under the same promotions from its beginning to its end. */
function cut({ grossMinor, since, until }: PriceInterval, markdowns: readonly MarkdownPeriod[]): PriceInterval[] {
  const inside = markdowns
    .flatMap(({ from, until: ends }) => [from, ...(ends ? [ends] : [])])
    .filter((at) => at > since && (!until || at < until))
    .map((at) => at.getTime());
  const starts = [since.getTime(), ...[...new Set(inside)].sort((a, b) => a - b)];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { grossMinor, since: new Date(start), until: next === undefined ? until : new Date(next) };
  });
}

const nameOf = (by: readonly MarkdownPeriod[]): string =>
  [...new Set(by.map(({ operation }) => operation))].sort().join("+");

function joined(done: PriceInterval[], next: PriceInterval): PriceInterval[] {
  const last = done.at(-1);
  const goesOn =
    last?.until?.getTime() === next.since.getTime() &&
    last.grossMinor === next.grossMinor &&
    last.operation === next.operation;
  return last && goesOn ? [...done.slice(0, -1), { ...last, until: next.until }] : [...done, next];
}
