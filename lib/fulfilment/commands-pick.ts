import { z } from "zod";
import { mayActIn, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { pickShort as pickShortFact } from "./facts.ts";
import { articleByCode } from "./sql/article.ts";
import { closeWaveWhenDone, type LockedPick, lockPicks } from "./sql/lock-picks.ts";

export const scannedCode = z.string().trim().min(1).max(64);

/** What may still be taken for it. What was given up may turn up after all, as long as the order still wants it. */
const room = ({ wanted, picked }: LockedPick): number => Math.max(0, wanted - picked);

/**
 * Units of one article are in hand, as a scanner or a finger says by its EAN or SKU; they go to the parcels that leave
 * first. Refuses `unknown_wave`, `other_store`, `unknown_code`, `wrong_article` when nobody in this wave wants it, and
 * `surplus_article` when all of it is in hand.
 */
export const pickUnits = command({
  name: "fulfilment.pick_units",
  input: z.strictObject({
    waveId: z.uuid(),
    code: scannedCode,
    quantity: z.coerce.number().int().min(1).max(99).default(1),
  }),
  allow: "orders.send",
  async run({ waveId, code, quantity }, { tx, now, actor, audit }) {
    const wave = await tx.pickWave.findUnique({ where: { id: waveId } });
    if (!wave) return refuse({ code: "unknown_wave" });
    if (!mayActIn(actor, wave.locationCode)) return refuse({ code: "other_store", location: wave.locationCode });
    const article = await articleByCode(tx, code);
    if (!article) return refuse({ code: "unknown_code", scanned: code });
    const { variantId, sku, name } = article;
    const picks = await lockPicks(tx, Prisma.sql`k.wave_id = ${waveId}::uuid AND k.variant_id = ${variantId}::uuid`);
    const free = picks.reduce((sum, pick) => sum + room(pick), 0);
    if (picks.every(({ wanted }) => wanted === 0)) return refuse({ code: "wrong_article", sku, name });
    if (quantity > free) return refuse({ code: "surplus_article", sku, name, free });

    let left = quantity;
    for (const pick of picks) {
      const units = Math.min(left, room(pick));
      if (units === 0) continue;
      left -= units;
      const picked = pick.picked + units;
      await tx.pick.update({
        where: { id: pick.id },
        data: {
          picked,
          short: Math.min(pick.short, pick.quantity - picked),
          pickedByName: nameOf(actor),
          pickedAt: now,
        },
      });
    }
    await closeWaveWhenDone(tx, waveId, now);
    audit({ subject: `variant:${sku}`, changes: { [`picked.${wave.locationCode}`]: [null, quantity] } });
    return ok({ sku, name, units: quantity, left: free - quantity });
  },
});

/**
 * The shelf is empty: the rest of a pick, or so many units of it, cannot be found here. Whoever promised them hears of it.
 * Refuses `unknown_pick`, `other_store`, and `nothing_missing` when no unit is left to be found.
 */
export const pickShort = command({
  name: "fulfilment.pick_short",
  input: z.strictObject({ pickId: z.uuid(), quantity: z.coerce.number().int().min(1).max(99).optional() }),
  allow: "orders.send",
  async run({ pickId, quantity }, { tx, now, actor, record, audit }) {
    const [pick] = await lockPicks(tx, Prisma.sql`k.id = ${pickId}::uuid`);
    if (!pick) return refuse({ code: "unknown_pick" });
    const { orderId, orderLineId, locationCode, waveId, sku } = pick;
    if (!mayActIn(actor, locationCode)) return refuse({ code: "other_store", location: locationCode });
    const open = Math.max(0, pick.wanted - pick.picked - pick.short);
    const missing = quantity ?? open;
    if (missing === 0 || missing > open) return refuse({ code: "nothing_missing", sku });

    await tx.pick.update({
      where: { id: pickId },
      data: { short: pick.short + missing, pickedByName: nameOf(actor), pickedAt: now },
    });
    await closeWaveWhenDone(tx, waveId, now);
    // Without one of its parts a bundle is not there.
    const units = Math.ceil(missing / pick.perUnit);
    record(pickShortFact({ orderId, orderLineId, quantity: units, locationCode }));
    audit({ subject: `order:${pick.orderNumber}`, changes: { [`missing.${sku}.${locationCode}`]: [null, missing] } });
    return ok({ sku, quantity: missing, waveId });
  },
});
