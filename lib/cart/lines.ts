import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { Wish } from "./key.ts";
import { maxLines, putLines } from "./sql/put-lines.ts";
import type { TargetCart } from "./sql/target-cart.ts";

export type LineRefusal = Refusal &
  (
    | Readonly<{ code: "cart_not_found" }>
    | Readonly<{ code: "unknown_sku"; sku: string }>
    | Readonly<{ code: "store_only"; sku: string }>
    | Readonly<{ code: "price_frozen"; sku: string }>
    | Readonly<{ code: "wording_wanted" | "wording_too_long"; sku: string; most: number }>
    | Readonly<{ code: "wording_unwanted"; sku: string }>
    | Readonly<{ code: "too_many_lines"; limit: number }>
    | Readonly<{ code: "short_of_stock"; sku: string; available: number }>
  );

/** Puts every wish into the cart, or none and the reason of the first that may not be. */
export async function put(
  { tx, now }: Pick<Scene, "tx" | "now">,
  cart: TargetCart,
  wishes: readonly Wish[],
): Promise<Result<{ lineIds: readonly string[] }, LineRefusal>> {
  const rows = await putLines(tx, cart, wishes, now);
  const lineIds = rows.flatMap(({ line_id }) => line_id ?? []);
  if (lineIds.length === wishes.length) return ok({ lineIds });

  const refused = rows.find(({ line_id }) => !line_id);
  if (!refused?.cart_found) return refuse({ code: "cart_not_found" });
  const { sku } = refused;
  if (!refused.known) return refuse({ code: "unknown_sku", sku });
  if (refused.frozen) return refuse({ code: "price_frozen", sku });
  if (refused.store_only) return refuse({ code: "store_only", sku });
  const wording = wishes.find((wish) => wish.sku === sku)?.wording ?? "";
  const most = refused.most_signs;
  if (most === null && wording) return refuse({ code: "wording_unwanted", sku });
  if (most !== null && !wording) return refuse({ code: "wording_wanted", sku, most });
  if (most !== null && [...wording].length > most) return refuse({ code: "wording_too_long", sku, most });
  if (refused.lines + wishes.length > maxLines) return refuse({ code: "too_many_lines", limit: maxLines });
  return refuse({ code: "short_of_stock", sku, available: Math.min(refused.available, 999) });
}
