import { z } from "zod";
import { productTag } from "#lib/catalogue/tags";
import { words } from "#lib/catalogue/words";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { priceChanged } from "./facts.ts";
import { needsSecondPerson } from "./guard.ts";
import { openInterval, priceForChange } from "./sql/price-change.ts";

/**
 * Sets what a variant costs from now on, VAT included, in cents. The price that stood is kept as an interval, from
 * which the legal prior price is computed. Refuses `unknown_sku`, and `price_needs_second_person` for a price under
 * its cost or less than half of the one that stands.
 */
export const changePrice = command({
  name: "price.change",
  input: z.strictObject({
    sku: words.min(1).max(64),
    grossMinor: z.int().positive().max(100_000_000),
    reason: words.min(3).max(200),
  }),
  allow: "prices.write",
  async run({ sku, grossMinor, reason }, { tx, now, audit, record, expire }) {
    const standing = await priceForChange(tx, sku);
    if (!standing) return refuse({ code: "unknown_sku", sku });
    const { productId, variantId, wasMinor } = standing;
    if (wasMinor === grossMinor) return ok({ sku, grossMinor });

    const why = needsSecondPerson({ ...standing, isMinor: grossMinor });
    if (why) return refuse({ code: "price_needs_second_person", why });

    await openInterval(tx, { variantId, grossMinor, now });
    audit({ subject: `variant:${sku}`, changes: { grossMinor: [wasMinor, grossMinor] }, reason });
    record(priceChanged({ productId, variantId, sku, wasMinor, isMinor: grossMinor }));
    expire(productTag(productId));
    return ok({ sku, grossMinor });
  },
});
