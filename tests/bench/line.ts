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
export type Load = Readonly<{ times: readonly number[]; seconds: number; wrong: number; cpu?: Cpu | null }>;

/** Processor time in ms that the web process and PostgreSQL spent on the whole load. */
export type Cpu = Readonly<{ web: number; database: number }>;

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

/** What cannot be told by numbers alone: the processor time of each, and wrong answers aloud, for a fast refusal is no speed. */
function noteOf({ times, wrong, cpu }: Load, note: string): string {
  const each = (spent: number) => `${(spent / (times.length + wrong)).toFixed(2)} ms`;
  return [
    note,
    ...(cpu && times.length > 0 ? [`processor ${each(cpu.web)} web, ${each(cpu.database)} PostgreSQL each`] : []),
    ...(wrong > 0 ? [`${wrong} WRONG ANSWERS`] : []),
  ].join("; ");
}

/** Right answers a second. */
export const rateLine = (name: string, unit: string, load: Load, note: string): Line => ({
  name,
  value: round(load.times.length / load.seconds),
  unit,
  n: load.times.length,
  ...percentiles(load.times),
  note: noteOf(load, note),
});

/** How long 95 of 100 waited at most. */
export function delayLine(name: string, load: Load, note: string): Line {
  const all = percentiles(load.times);
  return { name, value: all.p95 ?? 0, unit: "ms (p95)", n: load.times.length, ...all, note: noteOf(load, note) };
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
