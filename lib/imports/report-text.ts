import type { ImportReport } from "./schema.ts";

/** What an import came to, as lines for a terminal. */
export function reportText(
  { source, added, changed, unchanged, refused, refusals, prices, leftPrices, seconds }: ImportReport,
  dryRun: boolean,
): string {
  const total = added + changed + unchanged + refused;
  const lines = [
    `${dryRun ? "Dry run, nothing written" : "Imported"} (${source}): ${added} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
    `${total} lines in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second.`,
    ...refusals.map(({ line, key, reason }) => `  line ${line}${key ? ` (${key})` : ""}: ${reason}`),
  ];
  const { applied, held, stopped } = prices;
  if (stopped)
    lines.push(
      `Prices: stopped whole. The file would change ${stopped.changing} of ${stopped.prices} prices; check its column of prices.`,
    );
  else if (applied + held > 0)
    lines.push(`Prices: ${applied} changed, ${held} wait for a second person; the old price stands meanwhile.`);
  if (leftPrices.struck)
    lines.push(
      `Struck prices: ${leftPrices.struck.count} in the file, none taken; a price is struck here by our own 30 days only (decision 0017).`,
    );
  if (leftPrices.passing)
    lines.push(
      `Sale prices: ${leftPrices.passing.count} in the file, none taken; the usual price stands until a promotion here lowers it.`,
    );
  if (refused > refusals.length)
    lines.push(`  and ${refused - refusals.length} more${dryRun ? "" : ", kept with the run"}.`);
  return lines.join("\n");
}
