import { Prisma, type Transaction } from "#lib/platform/database";
import type { AbnormalSale } from "./schema.ts";
import { abnormalAmong, type SoldLine } from "./sentinel.ts";
import { saleFacts } from "./sql/sale-facts.ts";

/** What is abnormal among these sales. One statement however many lines. */
export async function abnormalVariants(
  tx: Pick<Transaction, "$queryRaw">,
  lines: readonly SoldLine[],
  now: Date,
): Promise<AbnormalSale[]> {
  if (lines.length === 0) return [];
  const variantIds = [...new Set(lines.map(({ variantId }) => variantId))];
  return abnormalAmong(await tx.$queryRaw(Prisma.sql`/* prepared */ ${saleFacts(variantIds, now)}`), lines, now);
}

type Listed = Readonly<{ variantId: string; listCode?: string | null }>;

/**
 * The sales among these that nobody has agreed to: a list's price that a second person approved is no accident, however
 * low. Asks nothing where no list named a price.
 */
export async function notApproved(
  tx: Pick<Transaction, "$queryRaw">,
  sales: readonly AbnormalSale[],
  lines: readonly Listed[],
): Promise<AbnormalSale[]> {
  const listOf = new Map(lines.map(({ variantId, listCode = null }) => [variantId, listCode]));
  const listed = sales.filter(({ variantId }) => listOf.get(variantId));
  if (listed.length === 0) return [...sales];
  const approved = await tx.$queryRaw<{ variantId: string }[]>`
    SELECT sale.id AS "variantId"
    FROM unnest(${listed.map(({ variantId }) => variantId)}::uuid[],
                ${listed.map(({ variantId }) => listOf.get(variantId) ?? "")}::text[],
                ${listed.map(({ priceMinor }) => priceMinor)}::int[]) AS sale (id, list_code, price_minor)
    JOIN variant v ON v.id = sale.id JOIN product p ON p.id = v.product_id
    JOIN price_list list ON list.code = sale.list_code
    WHERE EXISTS (
      SELECT FROM price_change c
      WHERE c.variant_id = v.id AND c.list_id = list.id AND c.state = 'applied' AND c.decided_by_id IS NOT NULL
        AND sale.price_minor >= c.to_minor
          + CASE WHEN list.net THEN round(c.to_minor * p.vat_basis_points / 10000.0)::int ELSE 0 END)`;
  const fine = new Set(approved.map(({ variantId }) => variantId));
  return sales.filter(({ variantId }) => !fine.has(variantId));
}
