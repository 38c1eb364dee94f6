import { z } from "zod";
import { productTag } from "#lib/catalogue/tags";
import { words } from "#lib/catalogue/words";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { reason } from "./changes/asked.ts";
import { pricesChanged } from "./facts.ts";

const amount = z.int().min(0).max(100_000_000).nullable();

/**
 * Says what we pay for a variant (without VAT) and what its price may never go under (VAT included), in cents; a field
 * left out stays. The guard measures against both, and no promotion goes under them. Refuses `unknown_sku`, also of a variant that has no price yet.
 */
export const setCostAndFloor = command({
  name: "price.set_cost",
  input: z.strictObject({
    sku: words.min(1).max(64),
    costMinor: amount.optional(),
    floorMinor: amount.optional(),
    reason,
  }),
  allow: "prices.write",
  async run({ sku, costMinor, floorMinor, reason: why }, { tx, audit, record, expire }) {
    const variant = await tx.variant.findUnique({ where: { sku }, select: { id: true, productId: true } });
    const before = variant && (await tx.price.findUnique({ where: { variantId: variant.id } }));
    if (!variant || !before) return refuse({ code: "unknown_sku", sku });
    const after = {
      costMinor: costMinor === undefined ? before.costMinor : costMinor,
      floorMinor: floorMinor === undefined ? before.floorMinor : floorMinor,
    };
    await tx.price.update({ where: { variantId: before.variantId }, data: after });
    audit({
      subject: `variant:${sku}`,
      changes: {
        ...(after.costMinor !== before.costMinor && { costMinor: [before.costMinor, after.costMinor] as const }),
        ...(after.floorMinor !== before.floorMinor && { floorMinor: [before.floorMinor, after.floorMinor] as const }),
      },
      reason: why,
    });
    record(pricesChanged({ productIds: [variant.productId] }));
    expire(productTag(variant.productId));
    return ok({ sku, ...after });
  },
});
