/** One measure as it is printed: a line of JSON. `value` is in `unit`; p50, p95 and p99 are milliseconds of `n` answers. */
export type Line = Readonly<{
  name: string;
  value: number;
  unit: string;
  n: number;
  p50: number | null;
  p95: number | null;
  p99: number | null;
  note: string;
}>;

/** What a load came to: how long each right answer took, over how many seconds, and how many answers were wrong. */
export type Load = Readonly<{ times: readonly number[]; seconds: number; wrong: number }>;

const round = (value: number): number => Number(value.toPrecision(value >= 1000 ? 5 : 3));

/** Nearest rank: the smallest time that at least this share of the answers did not exceed. */
export function percentile(sorted: readonly number[], share: number): number | null {
  const time = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return time === undefined ? null : round(time);
}

const percentiles = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99) };
};

/** Right answers a second. Wrong ones are said aloud: a fast refusal is no speed. */
export const rateLine = (name: string, unit: string, { times, seconds, wrong }: Load, note: string): Line => ({
  name,
  value: round(times.length / seconds),
  unit,
  n: times.length,
  ...percentiles(times),
  note: wrong > 0 ? `${note}; ${wrong} WRONG ANSWERS` : note,
});

/** How long 95 of 100 waited at most. */
export function delayLine(name: string, { times, wrong }: Load, note: string): Line {
  const all = percentiles(times);
  const aloud = wrong > 0 ? `${note}; ${wrong} WRONG ANSWERS` : note;
  return { name, value: all.p95 ?? 0, unit: "ms (p95)", n: times.length, ...all, note: aloud };
}

/** A figure that is no distribution. */
export const figureLine = (name: string, value: number, unit: string, note: string, n = 1): Line => ({
  name,
  value: round(value),
  unit,
  n,
  p50: null,
  p95: null,
  p99: null,
  note,
});
