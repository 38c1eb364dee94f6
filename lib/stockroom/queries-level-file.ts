import { stockPlaces } from "#lib/inventory/queries-places";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { allowed } from "#lib/platform/permissions";
import { importLevels, mostLevels } from "./commands-import.ts";
import { type ComparedLevels, type LevelLine, type LineFault, type RefusedLine, readLevelFile } from "./level-file.ts";
import { articlesNamed } from "./sql/articles.ts";

type Asked = Readonly<{ text: string; source: string; asOf: string }>;

/**
 * What a file of levels would do, line by line: what it changes, what customers wait for, and what is not taken and why.
 * Changes nothing. Refuses `no_level_file`, `level_file_too_large` and what `importLevels` refuses.
 */
export async function compareLevelFile(
  actor: Actor,
  { text, source, asOf }: Asked,
  at: Circumstance = {},
): Promise<Result<ComparedLevels>> {
  if (!allowed(actor, "imports.run")) return refuse({ code: "forbidden", permission: "imports.run" });
  const read = readLevelFile(text);
  if (read.missing.length > 0 || read.lines.length + read.refused.length === 0)
    return refuse({ code: "no_level_file", field: "file" });
  if (read.lines.length > mostLevels) return refuse({ code: "level_file_too_large", field: "file" });

  const { known, refused } = await judged(read.lines);
  const all = [...read.refused, ...refused].sort((a, b) => a.line - b.line);
  const levels = known.map(({ sku, location, onHand }) => ({ sku, location, onHand }));
  if (levels.length === 0) return ok({ levels, source, asOf, refused: all, changes: [], unchanged: 0, short: [] });
  const tried = await importLevels(actor, { asOf, source, dryRun: true, levels }, at);
  if (!tried.ok) return tried;
  const { changes, unchanged, short } = tried.value;
  return ok({ levels, source, asOf, refused: all, changes, unchanged, short });
}

/** Parts the lines that name an article and a place, each once, from those that do not. */
async function judged(lines: readonly LevelLine[]) {
  const [places, articles] = await Promise.all([
    stockPlaces().then((all) => new Set(all.map(({ code }) => code))),
    articlesNamed(
      database,
      lines.map(({ sku }) => sku),
    ),
  ]);
  const seen = new Set<string>();
  const known: LevelLine[] = [];
  const refused: RefusedLine[] = [];
  for (const line of lines) {
    const { sku, location } = line;
    const article = articles.get(sku);
    const key = `${article?.variantId} ${location}`;
    const fault: LineFault | null = !article
      ? "unknown_sku"
      : !places.has(location)
        ? "unknown_place"
        : seen.has(key)
          ? "repeated"
          : null;
    if (fault) refused.push({ line: line.line, typed: `${sku} ${location}`, fault });
    else known.push(line);
    seen.add(key);
  }
  return { known, refused };
}
