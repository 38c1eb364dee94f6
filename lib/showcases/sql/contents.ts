import { database } from "#lib/platform/database";
import type { ShowcaseContent } from "../schema.ts";
import type { LiveVersion } from "./live-versions.ts";

type Which = Pick<LiveVersion, "id" | "number">;
type Row = Which & Readonly<{ content: ShowcaseContent }>;
export type Heading = Pick<ShowcaseContent, "title" | "summary">;

export const keyOf = ({ id, number }: Which): string => `${id} ${number}`;

/** What versions show, by `keyOf`. */
export async function contentsOf(versions: readonly Which[]): Promise<ReadonlyMap<string, ShowcaseContent>> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT showcase_id AS id, number, content FROM showcase_version
    JOIN unnest(${versions.map(({ id }) => id)}::uuid[], ${versions.map(({ number }) => number)}::int[])
      AS wanted (showcase_id, number) USING (showcase_id, number)`;
  return new Map(rows.map((row) => [keyOf(row), row.content]));
}

/** More than any shop shows; when it is reached the process forgets them all and reads anew. */
const capacity = 5_000;

/** A version never changes, so that a process reads what it is called once, and not at every letter typed into the search. */
const kept = new Map<string, Heading>();

export async function headingsOf(versions: readonly Which[]): Promise<ReadonlyMap<string, Heading>> {
  const missing = versions.filter((version) => !kept.has(keyOf(version)));
  if (missing.length === 0) return kept;
  const known = new Map(kept);
  if (kept.size + missing.length > capacity) kept.clear();
  for (const [key, { title, summary }] of await contentsOf(missing)) {
    kept.set(key, { title, summary });
    known.set(key, { title, summary });
  }
  return known;
}
