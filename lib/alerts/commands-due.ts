import { z } from "zod";
import { availabilityOf } from "#lib/inventory/queries";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { frozenOf, pricesOf } from "#lib/pricing/queries";
import { alertDue } from "./facts.ts";
import { mostTold, toldLife } from "./schema.ts";

/**
 * Tells one alert, or those on these products, that what they waited for is so now: there is stock to order, or the price
 * in force for everybody is lower than when they asked. What may not be sold until its price was looked at tells nobody.
 * Each is told once: whoever marks it first records its fact. Tells so many at a time; as many told means there may be more.
 */
export const tellDue = command({
  name: "alerts.tell_due",
  input: z.union([z.strictObject({ productIds: z.array(z.string()) }), z.strictObject({ alertId: z.string() })]),
  allow: "system",
  async run(which, { tx, now, record }) {
    const asked =
      "alertId" in which
        ? Prisma.sql`a.id = ${which.alertId}::uuid`
        : Prisma.sql`a.variant_id IN (SELECT id FROM variant WHERE product_id = ANY(${which.productIds}::uuid[]))`;
    const waiting = Prisma.sql`${asked} AND a.told_at IS NULL AND a.proved_at IS NOT NULL AND a.expires_at > ${now}`;
    const variants = await tx.$queryRaw<{ id: string; storeOnly: boolean }[]>`
      SELECT v.id, p.store_only AS "storeOnly" FROM variant v JOIN product p ON p.id = v.product_id AND p.status = 'active'
      WHERE v.id IN (SELECT a.variant_id FROM alert a WHERE ${waiting})`;
    if (variants.length === 0) return ok({ told: 0 });
    const ids = variants.map(({ id }) => id);
    const [stock, prices, frozen] = await Promise.all([availabilityOf(ids), pricesOf(ids, now), frozenOf(ids)]);
    const isBack = (id: string, storeOnly: boolean) =>
      storeOnly
        ? (stock.get(id)?.stores.some(({ quantity }) => quantity > 0) ?? false)
        : (stock.get(id)?.maxQuantity ?? 0) > 0;
    const sold = variants.filter(({ id }) => !frozen.has(id));
    const offer = sold.map(({ id, storeOnly }) => ({
      id,
      back: isBack(id, storeOnly),
      price: prices.get(id)?.grossMinor,
    }));
    const expiresAt = new Date(now.getTime() + toldLife);
    const told = await tx.$queryRaw<{ id: string }[]>`
      WITH due AS MATERIALIZED (
        SELECT a.id FROM alert a JOIN jsonb_to_recordset(${JSON.stringify(offer)}::jsonb) AS n (id uuid, back boolean, price int)
          ON n.id = a.variant_id AND CASE a.kind WHEN 'stock' THEN n.back ELSE n.price < a.price_minor END
        WHERE ${waiting} ORDER BY a.id LIMIT ${mostTold} FOR UPDATE OF a SKIP LOCKED)
      UPDATE alert SET told_at = ${now}, expires_at = ${expiresAt} FROM due WHERE alert.id = due.id
      RETURNING alert.id`;
    for (const { id } of told) record(alertDue({ alertId: id }));
    return ok({ told: told.length });
  },
});

/** Forgets the alerts whose time is over: unproved, told, or older than six months. */
export const forgetAlerts = command({
  name: "alerts.forget",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    return ok({ forgotten: (await tx.alert.deleteMany({ where: { expiresAt: { lte: now } } })).count });
  },
});
