/** Ended promises that are alike, counted together. */
export type Ended = Readonly<{
  carrier: string | null;
  place: string;
  category: string;
  /** Of a hundred such promises, how many were to be kept. */
  confidence: number;
  promises: number;
  kept: number;
  /** Of those that were not kept: whose customer heard of it before the date. */
  toldBefore: number;
  /** From the order to the promised date, summed. */
  days: number;
}>;

/** Shares in thousandths; null where there is nothing to take a share of. */
export type Measures = Readonly<{
  promises: number;
  kept: number | null;
  missed: number;
  toldBefore: number | null;
  /** How far ahead they were promised: a shop must not keep its word by promising late. */
  averageDays: number | null;
}>;

const perMille = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole);

/** Kept, told before, and how long they were (rule 5.12). */
export function measuresOf(ended: readonly Ended[]): Measures {
  const sum = (of: (one: Ended) => number) => ended.reduce((total, one) => total + of(one), 0);
  const promises = sum((one) => one.promises);
  const missed = promises - sum(({ kept }) => kept);
  return {
    promises,
    missed,
    kept: perMille(promises - missed, promises),
    toldBefore: perMille(
      sum(({ toldBefore }) => toldBefore),
      missed,
    ),
    averageDays: promises === 0 ? null : sum(({ days }) => days) / promises,
  };
}

/** The same by carrier, place or category, the largest first. */
export const measuredBy = (
  ended: readonly Ended[],
  nameOf: (one: Ended) => string | null,
): readonly (Measures & Readonly<{ name: string }>)[] =>
  [...Map.groupBy(ended, nameOf)]
    .flatMap(([name, alike]) => (name === null ? [] : { name, ...measuresOf(alike) }))
    .sort((a, b) => b.promises - a.promises || a.name.localeCompare(b.name));

export type Verdict = "as_said" | "too_careful" | "too_bold" | "too_few";
export type Calibration = Readonly<{
  confidence: number;
  promises: number;
  kept: number | null;
  verdict: Verdict;
}>;

/** Of promises said to be kept 95 times in a hundred, between 93 and 97 are (M-02); with fewer than these nothing is known. */
const tolerance = 20;
const fewest = 50;

/** Whether as many were kept as was said, by how sure each was said to be. */
export const calibrationOf = (ended: readonly Ended[]): readonly Calibration[] =>
  [...Map.groupBy(ended, ({ confidence }) => confidence)]
    .map(([confidence, alike]) => {
      const { promises, kept } = measuresOf(alike);
      return { confidence, promises, kept, verdict: verdictOn(kept, promises, confidence) };
    })
    .sort((a, b) => b.confidence - a.confidence);

function verdictOn(kept: number | null, promises: number, confidence: number): Verdict {
  if (kept === null || promises < fewest) return "too_few";
  const over = kept - 10 * confidence;
  if (Math.abs(over) <= tolerance) return "as_said";
  return over > 0 ? "too_careful" : "too_bold";
}
