import { productTag } from "#lib/catalogue/tags";
import type { Scene } from "#lib/platform/command";
import { abnormalSale, isNewlyCheaper, type Sale } from "./abnormal-sale.ts";
import { priceFrozen } from "./facts.ts";
import type { AbnormalSale } from "./schema.ts";
import type { SaleFacts } from "./sql/sale-facts.ts";

/** What sales are measured against; the checkout reads it in the statement that opens the payment. */
export { type SaleFacts, saleFacts } from "./sql/sale-facts.ts";

/** What is being sold: its price before promotions, in cents, and whether a price list named it. */
export type SoldLine = Readonly<{
  variantId: string;
  priceMinor: number;
  listCode?: string | null;
  speed?: Sale["speed"];
}>;

/**
 * The lines that should not be sold at their price: under cost, under half of what the article usually costs, or in a
 * rush at a new price. What everybody pays says nothing of a list's price: that is measured against the cost alone.
 */
export function abnormalAmong(all: readonly SaleFacts[], lines: readonly SoldLine[], now: Date): AbnormalSale[] {
  const factsOf = new Map(all.map((fact) => [fact.variantId, fact]));
  return lines.flatMap(({ variantId, priceMinor, listCode = null, speed = null }) => {
    const facts = factsOf.get(variantId);
    const known = facts && listCode !== null ? { ...facts, medianMinor: null, approvedMinor: null } : facts;
    const verdict = known && abnormalSale({ ...known, priceMinor, speed, now });
    if (!known || !verdict) return [];
    const { sku, costMinor, medianMinor } = known;
    return [{ variantId, sku, priceMinor, costMinor, usualMinor: medianMinor, ...verdict }];
  });
}

/** The variants among them whose price is new and lower: only theirs is a rush to be afraid of. */
export const newlyCheaper = (facts: readonly SaleFacts[], lines: readonly SoldLine[], now: Date): string[] =>
  facts
    .filter((fact) =>
      lines.some(
        (line) => line.variantId === fact.variantId && !line.listCode && isNewlyCheaper({ ...fact, ...line, now }),
      ),
    )
    .map(({ variantId }) => variantId);

/** Takes variants off sale until somebody has looked; one that is frozen already stays as it is. */
export async function freeze({ tx, now, audit, record, expire }: Scene, sales: readonly AbnormalSale[]): Promise<void> {
  for (const { variantId, sku, reason, priceMinor, referenceMinor } of sales) {
    const { count } = await tx.priceFreeze.createMany({
      data: [{ variantId, sku, since: now, reason, priceMinor, referenceMinor }],
      skipDuplicates: true,
    });
    if (count === 0) continue;
    const { productId } = await tx.variant.findUniqueOrThrow({ where: { id: variantId }, select: { productId: true } });
    audit({ subject: `variant:${sku}`, changes: { frozen: [null, { reason, priceMinor, referenceMinor }] } });
    record(priceFrozen({ productId, sku }));
    expire(productTag(productId));
  }
}
