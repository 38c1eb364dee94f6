import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { settleBatches } from "./batches.ts";
import { moveStock } from "./moving.ts";
import { startKeeping, tooNear } from "./sql/batch-terms.ts";
import { lockLevels } from "./sql/levels.ts";
import { tellStock } from "./tell-stock.ts";

/**
 * Keeps an article by batch, not sold when fewer than `minimumDays` are left to its best-before date. What lies on
 * shelves already is a batch that nobody noted. Refuses `unknown_sku`, which a bundle is too: it lies nowhere.
 */
export const keepByBatch = command({
  name: "stock.keep_by_batch",
  input: z.strictObject({ sku: z.string().trim().min(1).max(64), minimumDays: z.int().min(0).max(365).default(10) }),
  allow: "stock.adjust",
  async run({ sku, minimumDays }, { tx, audit }) {
    const variant = await tx.variant.findUnique({ where: { sku, components: { none: {} } }, select: { id: true } });
    if (!variant) return refuse({ code: "unknown_sku", sku });
    const { before, places } = await startKeeping(tx, variant.id, minimumDays);
    if (before === null) await settleBatches(tx, places);
    audit({ subject: `variant:${sku}`, changes: { minimumDays: [before, minimumDays] } });
    return ok({ sku, minimumDays });
  },
});

/**
 * Takes off sale what is nearer to its date than its article allows, as far as nobody waits for it: the ledger says
 * `best_before`. Levels are locked before their batches are read, so that no unit is both sold and withdrawn.
 */
export const withdrawTooNear = command({
  name: "stock.withdraw_too_near",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { actor, tx, now } = scene;
    const places = await tooNear(tx, dayOf(now));
    if (places.length === 0) return ok({ withdrawn: 0 });
    await lockLevels(tx, places, now);
    const due = (await tooNear(tx, dayOf(now))).filter(({ units }) => units > 0);
    const moved = await moveStock(tx, {
      moves: due.map(({ variantId, locationCode, units }) => ({
        variantId,
        locationCode,
        onHandDelta: 0,
        setAside: { units, reason: "best_before" },
      })),
      reason: "set_aside",
      reference: null,
      note: null,
      actorName: nameOf(actor),
      now,
    });
    if (!moved.ok) return moved;
    tellStock(moved.value, scene);
    return ok({ withdrawn: due.reduce((sum, { units }) => sum + units, 0) });
  },
});
