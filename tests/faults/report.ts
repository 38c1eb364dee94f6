import { existsSync, readFileSync } from "node:fs";

/** How one round ended. */
export type Line = Readonly<{
  kind: string;
  seed: number;
  owed: number;
  lost: number;
  twice: number;
  /** Rows that break an invariant. */
  rows: number;
  /** The longest that a shopper waited for an order. */
  waitedMs: number;
  ms: number;
  /** What was wrong, in words; null when all is well. */
  wrong: string | null;
}>;

const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);
const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** A row for each kind of fault and one for all of them. */
export function table(lines: readonly Line[]): string {
  const row = (kind: string, of: readonly Line[]): readonly string[] => [
    kind,
    String(of.length),
    String(sum(of, ({ owed }) => owed)),
    String(sum(of, ({ lost }) => lost)),
    String(sum(of, ({ twice }) => twice)),
    String(sum(of, ({ rows }) => rows)),
    String(of.filter(({ wrong }) => wrong !== null).length),
    seconds(Math.max(0, ...of.map(({ waitedMs }) => waitedMs))),
    seconds(sum(of, ({ ms }) => ms)),
  ];
  const kinds = Map.groupBy(lines, ({ kind }) => kind);
  const heads = ["kind", "runs", "orders", "lost", "charged twice", "invariant rows", "broken", "longest wait s", "s"];
  const rows = [heads, ...[...kinds].map(([kind, of]) => row(kind, of)), row("all", lines)];
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join("  ")).join("\n");
}

/** What was wrong, and how to see it again. */
export const complaints = (lines: readonly Line[]): string =>
  lines
    .filter(({ wrong }) => wrong !== null)
    .map(({ kind, seed, wrong }) => `${kind}\n  ${wrong}\n  npm run faults -- --seed ${seed} --kind "${kind}"`)
    .join("\n");

/** Every round that was written down so far. */
export const linesOf = (report: string): readonly Line[] =>
  existsSync(report)
    ? readFileSync(report, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Line)
    : [];

/** How many faults vitest has told of; the roads that nobody struck, and what is planted, are none. */
export function quickCount(report: string): number {
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: readonly Readonly<{ name: string; assertionResults: readonly Readonly<{ title: string }>[] }>[];
  };
  return testResults
    .filter(({ name }) => !name.includes("planted"))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title }) => !title.startsWith("undisturbed")).length;
}
