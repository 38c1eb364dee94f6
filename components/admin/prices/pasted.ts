import { minorOf } from "#lib/kernel/minor-of";

export type Pasted = Readonly<{
  /** What each variant's cell takes, as it was pasted. */
  prices: readonly (readonly [sku: string, text: string])[];
  /** References that were pasted and do not stand on this page. */
  missed: readonly string[];
}>;

const isAmount = (cell: string) => !Number.isNaN(minorOf(cell));

/**
 * What cells copied from a spreadsheet say about the rows of a page. A line that holds a reference goes to its row, with
 * the last amount of the line; a line of amounts goes down from the row that it was pasted on. A heading says nothing.
 */
export function pastedPrices(text: string, skus: readonly string[], from: number): Pasted {
  const known = new Set(skus);
  const prices: [string, string][] = [];
  const missed: string[] = [];
  let row = from;
  for (const line of text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n")) {
    const cells = line.split("\t").map((cell) => cell.trim());
    const sku = cells.find((cell) => known.has(cell));
    const amounts = cells.filter((cell) => cell !== sku && isAmount(cell));
    if (sku !== undefined) {
      const last = amounts.at(-1);
      if (last !== undefined) prices.push([sku, last]);
    } else if (amounts.length > 0 && cells.length > 1 && !isAmount(cells[0] ?? "")) {
      missed.push(cells[0] ?? "");
    } else if (amounts.length > 0) {
      const target = skus[row++];
      if (target !== undefined) prices.push([target, amounts[0] ?? ""]);
    }
  }
  return { prices, missed };
}
