type Fields = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[] | undefined>>;

const textOf = (value: Fields[string]): string => (typeof value === "string" ? value : "");

/** "3760000000017 12" a line; a code that comes alone is one unit, so that a scanner fills the list by itself. */
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [article = "", quantity = "1"] = line.split(/[\s;,]+/);
      return { article, quantity: Number(quantity) };
    });

/** What the form of an announcement says; a supplier is a name, a place a code. */
export const announcementOf = ({ from, supplier, to, expectedOn, note, lines }: Fields) => ({
  from: textOf(from) === "" ? { kind: "supplier", name: textOf(supplier) } : { kind: "place", code: from },
  to,
  expectedOn,
  note: textOf(note),
  lines: linesOf(textOf(lines)),
});

const batchOf = (code: string, bestBefore: string) => (code || bestBefore ? { batch: { code, bestBefore } } : {});

/** What was unloaded: `received:SKU`, `damaged:SKU`, `batch:SKU` and `bestBefore:SKU` for each `sku[]`; a field left empty is none. */
export function receiptOf({ id, receiptId, sku, closing, reason, ...units }: Fields) {
  const skus = Array.isArray(sku) ? sku.map(String) : [];
  return {
    id,
    receiptId,
    lines: skus.map((one) => ({
      sku: one,
      received: Number(units[`received:${one}`] ?? 0),
      damaged: Number(units[`damaged:${one}`] ?? 0),
      ...batchOf(textOf(units[`batch:${one}`]), textOf(units[`bestBefore:${one}`])),
    })),
    closing: closing === "on",
    reason: textOf(reason),
  };
}
