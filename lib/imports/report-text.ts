import type { ImportReport } from "./schema.ts";

/** What an import came to, as lines for a terminal. */
export function reportText(
  { source, added, changed, unchanged, refused, refusals, seconds }: ImportReport,
  dryRun: boolean,
): string {
  const total = added + changed + unchanged + refused;
  const lines = [
    `${dryRun ? "Dry run, nothing written" : "Imported"} (${source}): ${added} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
    `${total} lines in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second.`,
    ...refusals.map(({ line, key, reason }) => `  line ${line}${key ? ` (${key})` : ""}: ${reason}`),
  ];
  if (refused > refusals.length)
    lines.push(`  and ${refused - refusals.length} more${dryRun ? "" : ", kept with the run"}.`);
  return lines.join("\n");
}
