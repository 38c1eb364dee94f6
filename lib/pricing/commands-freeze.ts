import { z } from "zod";
import { productTag } from "#lib/catalogue/tags";
import { words } from "#lib/catalogue/words";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { reason } from "./changes/asked.ts";
import { pricesChanged } from "./facts.ts";

/** Puts a variant back on sale once its price has been looked at. Refuses `not_frozen`. */
export const unfreezePrice = command({
  name: "price.unfreeze",
  input: z.strictObject({ sku: words.min(1).max(64), reason }),
  allow: "incidents.decide",
  async run({ sku, reason: why }, { tx, audit, record, expire }) {
    const frozen = await tx.priceFreeze.findFirst({ where: { sku } });
    if (!frozen) return refuse({ code: "not_frozen" });
    await tx.priceFreeze.delete({ where: { variantId: frozen.variantId } });
    const { productId } = await tx.variant.findUniqueOrThrow({
      where: { id: frozen.variantId },
      select: { productId: true },
    });
    audit({ subject: `variant:${sku}`, changes: { frozen: [frozen.reason, null] }, reason: why });
    record(pricesChanged({ productIds: [productId] }));
    expire(productTag(productId));
    return ok({ sku });
  },
});
