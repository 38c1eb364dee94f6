import type { Transaction } from "#lib/platform/database";

export type LockedCorrection = Readonly<{
  id: string;
  variantId: string;
  sku: string;
  locationCode: string;
  counted: number | null;
  difference: number;
  state: "waiting" | "applied" | "rejected" | "superseded";
  reason: string;
  at: Date;
  createdAt: Date;
  authorId: string | null;
  authorName: string;
}>;

/** A correction, locked until the transaction ends: two people who decide at once decide one after the other. */
export async function lockCorrection(tx: Transaction, id: string): Promise<LockedCorrection | null> {
  const [row] = await tx.$queryRaw<LockedCorrection[]>`
    SELECT c.id, c.variant_id AS "variantId", v.sku, c.location_code AS "locationCode", c.counted, c.difference,
           c.state::text AS state, c.reason, c.at, c.created_at AS "createdAt", c.author_id AS "authorId",
           c.author_name AS "authorName"
    FROM stock_correction c JOIN variant v ON v.id = c.variant_id WHERE c.id = ${id}::uuid FOR UPDATE OF c`;
  return row ?? null;
}
