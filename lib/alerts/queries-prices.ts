import { database } from "#lib/platform/database";
import { shownTo } from "#lib/promotions/queries-shown";

/** What one costs somebody today, in cents: a customer by their groups, a stranger as everybody. Null for what is not sold. */
export async function priceFor(accountId: string | null, sku: string, now: Date): Promise<number | null> {
  const groups = accountId ? await database.customerGroupMember.findMany({ where: { accountId } }) : [];
  const shown = await shownTo(groups.map(({ groupCode }) => groupCode).sort(), [sku], now);
  return shown.get(sku) ?? null;
}

/** The products for which somebody waits to cost less, so many after `after`. */
export async function productsWatched(after: string | null, most: number): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT v.product_id AS id FROM alert a JOIN variant v ON v.id = a.variant_id
    WHERE a.kind = 'price' AND a.told_at IS NULL AND a.proved_at IS NOT NULL
      AND (${after}::uuid IS NULL OR v.product_id > ${after}::uuid)
    ORDER BY v.product_id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
