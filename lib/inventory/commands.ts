import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { flippedBy } from "./holds.ts";
import { adjustment } from "./schema.ts";
import { changeOnHand, levelForChange } from "./sql/adjust.ts";
import { releaseExpiredBefore } from "./sql/end-holds.ts";
import { tellStock } from "./tell-stock.ts";

/** Holds outlive their hour by this much, so that the sweep may first ask the provider what became of the payment. */
const graceMs = 5 * 60_000;

/**
 * Corrects what a place has, by a number or to a count. Refuses `unknown_sku`, `unknown_location`, and
 * `below_promised` when less would be left than is promised to customers.
 */
export const adjustStock = command({
  name: "stock.adjust",
  input: adjustment,
  allow: "stock.adjust",
  async run({ sku, location, change, reason }, scene) {
    const { actor, tx, now, audit } = scene;
    const level = await levelForChange(tx, sku, location, now);
    if (!level.variant_id) return refuse({ code: "unknown_sku", sku });
    if (!level.location_code) return refuse({ code: "unknown_location", location });

    const onHand = change.kind === "count" ? change.countedTo : level.on_hand + change.onHandDelta;
    const promised = level.reserved + level.held + level.unavailable;
    if (onHand + level.backorder_limit < promised)
      return refuse({ code: "below_promised", onHand: level.on_hand, promised });

    await changeOnHand(tx, {
      variantId: level.variant_id,
      locationCode: location,
      delta: onHand - level.on_hand,
      counted: change.kind === "count",
      note: reason,
      actor,
      now,
    });
    audit({ subject: `variant:${sku}`, changes: { [`onHand.${location}`]: [level.on_hand, onHand] }, reason });
    const free = level.backorder_limit - promised - level.safety;
    const before = level.on_hand + free;
    const available = onHand + free;
    tellStock({ flipped: flippedBy([{ product_id: level.product_id, before, after: available }]) }, scene);
    return ok({ sku, location, onHand, available });
  },
});

/** Frees the stock of payments that never ended and that nobody could ask about; the last net under the sweep. */
export const releaseExpired = command({
  name: "stock.release_expired",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const moves = await releaseExpiredBefore(tx, new Date(now.getTime() - graceMs), now);
    tellStock({ flipped: flippedBy(moves) }, scene);
    return ok({ released: moves.length });
  },
});
