import { Prisma, type Transaction } from "#lib/platform/database";
import { type LoadedLine, linesWithFacts } from "./lines.ts";

/** A gift as the cart is to hold it. */
export type GiftWish = Readonly<{ id: string; sku: string; quantity: number; store: string | null }>;

/** Gifts with their facts, as if they had been put into the cart. One that is not sold is left out. */
export async function loadGifts(
  reader: Pick<Transaction, "$queryRaw">,
  cartId: string,
  gifts: readonly GiftWish[],
  now: Date,
): Promise<readonly LoadedLine[]> {
  const source = Prisma.sql`
    SELECT w.id, v.id AS variant_id, w.quantity, price.gross_minor AS seen_gross_minor,
           CASE WHEN w.store IS NULL THEN 'delivery' ELSE 'pickup' END AS method, w.store AS store_code, '' AS wording
    FROM jsonb_to_recordset(${JSON.stringify(gifts)}::jsonb) AS w (id text, sku text, quantity int, store text)
    JOIN variant v ON v.sku = w.sku JOIN price ON price.variant_id = v.id`;
  const [row] = await reader.$queryRaw<{ lines: readonly LoadedLine[] | null }[]>(Prisma.sql`
    /* prepared */
    SELECT ${linesWithFacts(source, now)} AS lines FROM cart c WHERE c.id = ${cartId}::uuid`);
  return row?.lines ?? [];
}
