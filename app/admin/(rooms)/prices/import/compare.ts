import { may } from "#app/actor";
import { adminLocale } from "#app/admin/locale";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { differenceOf, type FileDifference, readPriceFile } from "#lib/pricing/price-file";
import { standingOf } from "#lib/pricing/queries-sheet";
import { basePrices } from "#lib/pricing/sheet";

export type ComparedFile = FileDifference & Readonly<{ name: string; list: string; quantity: string }>;

/** Beyond this a file goes through the import of the command line, which reads it row by row. */
const mostChanges = 10_000;

/** Compares a file of prices with what stands, and changes nothing. */
export async function compareFile(actor: Actor, raw: unknown): Promise<Result<ComparedFile>> {
  if (!may(actor, "prices.write")) return refuse({ code: "forbidden" });
  const { file, list, quantity } = raw as Record<"file" | "list" | "quantity", unknown>;
  if (!(file instanceof File)) return refuse({ code: "no_price_file", field: "file" });
  const read = readPriceFile(await file.text());
  if (read.missing.length > 0 || read.rows.length === 0) return refuse({ code: "no_price_file", field: "file" });
  const scope = list ? { listCode: String(list), minQuantity: Number(quantity) || 1 } : basePrices;
  const standing = await standingOf(
    read.rows.map(({ sku }) => sku),
    scope,
  );
  const difference = differenceOf(read, standing, await adminLocale());
  if (difference.changes.length > mostChanges) return refuse({ code: "price_file_too_large", field: "file" });
  const compared: ComparedFile = {
    ...difference,
    name: file.name.slice(0, 120),
    list: scope.listCode ?? "",
    quantity: String(scope.minQuantity),
  };
  return ok(compared);
}
