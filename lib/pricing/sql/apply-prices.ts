import type { Transaction } from "#lib/platform/database";

export type NewPrice = Readonly<{ variantId: string; listId: string | null; minQuantity: number; toMinor: number }>;

/** Makes prices stand from `now` on, each table in one statement: what stood before is kept as an interval. */
export async function applyPrices(tx: Transaction, prices: readonly NewPrice[], now: Date): Promise<void> {
  const base = prices.filter(({ listId }) => listId === null);
  const listed = prices.filter(({ listId }) => listId !== null);
  if (base.length > 0) await applyBasePrices(tx, base, now);
  if (listed.length > 0) await applyListPrices(tx, listed, now);
}

/** A price that stood for no time at all leaves no trace. */
async function applyBasePrices(tx: Transaction, prices: readonly NewPrice[], now: Date): Promise<void> {
  const ids = prices.map(({ variantId }) => variantId);
  const amounts = prices.map(({ toMinor }) => toMinor);
  await tx.$executeRaw`
    DELETE FROM price_interval WHERE variant_id = ANY(${ids}::uuid[]) AND until IS NULL AND since >= ${now}`;
  await tx.$executeRaw`
    UPDATE price_interval SET until = ${now} WHERE variant_id = ANY(${ids}::uuid[]) AND until IS NULL`;
  await tx.$executeRaw`
    INSERT INTO price_interval (variant_id, gross_minor, since)
    SELECT variant_id, gross_minor, ${now} FROM unnest(${ids}::uuid[], ${amounts}::int[]) AS a(variant_id, gross_minor)`;
  await tx.$executeRaw`
    INSERT INTO price (variant_id, gross_minor, since)
    SELECT variant_id, gross_minor, ${now} FROM unnest(${ids}::uuid[], ${amounts}::int[]) AS a(variant_id, gross_minor)
    ON CONFLICT (variant_id) DO UPDATE SET gross_minor = excluded.gross_minor, since = excluded.since`;
}

async function applyListPrices(tx: Transaction, prices: readonly NewPrice[], now: Date): Promise<void> {
  const lists = prices.map(({ listId }) => listId);
  const ids = prices.map(({ variantId }) => variantId);
  const quantities = prices.map(({ minQuantity }) => minQuantity);
  const amounts = prices.map(({ toMinor }) => toMinor);
  await tx.$executeRaw`
    DELETE FROM list_price l USING unnest(${lists}::uuid[], ${ids}::uuid[], ${quantities}::int[]) AS a(list_id, variant_id, min_quantity)
    WHERE (l.list_id, l.variant_id, l.min_quantity) = (a.list_id, a.variant_id, a.min_quantity)
      AND l.until IS NULL AND l.since >= ${now}`;
  await tx.$executeRaw`
    UPDATE list_price l SET until = ${now}
    FROM unnest(${lists}::uuid[], ${ids}::uuid[], ${quantities}::int[]) AS a(list_id, variant_id, min_quantity)
    WHERE (l.list_id, l.variant_id, l.min_quantity) = (a.list_id, a.variant_id, a.min_quantity) AND l.until IS NULL`;
  await tx.$executeRaw`
    INSERT INTO list_price (id, list_id, variant_id, min_quantity, amount_minor, since)
    SELECT uuidv7(), list_id, variant_id, min_quantity, amount_minor, ${now}
    FROM unnest(${lists}::uuid[], ${ids}::uuid[], ${quantities}::int[], ${amounts}::int[])
      AS a(list_id, variant_id, min_quantity, amount_minor)`;
}
