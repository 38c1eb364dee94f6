import { addressOf } from "./address.ts";

export type Pair = Readonly<{ fromPath: string; toPath: string }>;

/** What is to be written so that every address leads to its end in one step, and what cannot be: it would lead to itself. */
export type Settled = Readonly<{ pairs: readonly Pair[]; loops: readonly string[] }>;

const keyOf = (toPath: string): string => addressOf(toPath)?.path ?? toPath;

/**
 * Adds wanted redirects to standing ones, the last word on an address winning: a chain becomes two redirects to its end, and
 * what would close a circle is refused. `standing` holds at least those that begin or end where a wanted one does.
 */
export function withoutChains(standing: readonly Pair[], wanted: readonly Pair[]): Settled {
  const before = new Map(standing.map(({ fromPath, toPath }) => [fromPath, toPath]));
  const after = new Map(before);
  const loops: string[] = [];
  for (const { fromPath, toPath } of wanted) {
    const end = endOf(toPath, after, fromPath);
    if (end === null) loops.push(fromPath);
    else after.set(fromPath, end);
  }
  for (const [fromPath, toPath] of after) after.set(fromPath, endOf(toPath, after, fromPath) ?? toPath);
  const pairs = [...after].filter(([fromPath, toPath]) => before.get(fromPath) !== toPath);
  return { pairs: pairs.map(([fromPath, toPath]) => ({ fromPath, toPath })), loops };
}

/** The page an address ends at; null when the way leads back to `fromPath`. */
function endOf(toPath: string, leads: ReadonlyMap<string, string>, fromPath: string): string | null {
  const passed = new Set([fromPath]);
  for (let end = toPath; ; ) {
    const key = keyOf(end);
    if (passed.has(key)) return null;
    passed.add(key);
    const next = leads.get(key);
    if (next === undefined) return end;
    end = next;
  }
}
