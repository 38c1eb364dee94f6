import { z } from "zod";
import { availabilityOf } from "#lib/inventory/queries";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma, type Transaction } from "#lib/platform/database";
import { portion } from "#lib/platform/forgetting";
import { frozenOf } from "#lib/pricing/queries";
import { shownTo } from "#lib/promotions/queries-shown";
import { alertDue } from "./facts.ts";
import { mostTold, toldLife } from "./schema.ts";

type Watched = Readonly<{ id: string; sku: string; storeOnly: boolean; groups: string }>;

/** The groups of who asked, as one word: prices may differ by them. */
const groups = Prisma.sql`array_to_string(ARRAY(
  SELECT group_code FROM customer_group_member m WHERE m.account_id = a.account_id ORDER BY group_code), ',')`;

/**
 * Tells one alert, or those on these products, that what they waited for is so now: there is stock to order, or what they
 * would pay is lower than when they asked, their own prices and promotions counted. What may not be sold until its price
 * was looked at tells nobody. Each is told once: whoever marks it first records its fact. Tells so many at a time; as many
 * told means there may be more.
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
    const offer = await offersTo(await watched(tx, waiting), now);
    if (offer.length === 0) return ok({ told: 0 });
    const expiresAt = new Date(now.getTime() + toldLife);
    const told = await tx.$queryRaw<{ id: string }[]>`
      WITH due AS MATERIALIZED (
        SELECT a.id FROM alert a
        JOIN jsonb_to_recordset(${JSON.stringify(offer)}::jsonb) AS n (id uuid, groups text, back boolean, price int)
          ON n.id = a.variant_id AND n.groups = ${groups}
            AND CASE a.kind WHEN 'stock' THEN n.back ELSE n.price < a.price_minor END
        WHERE ${waiting} ORDER BY a.id LIMIT ${mostTold} FOR UPDATE OF a SKIP LOCKED)
      UPDATE alert SET told_at = ${now}, expires_at = ${expiresAt} FROM due WHERE alert.id = due.id
      RETURNING alert.id`;
    for (const { id } of told) record(alertDue({ alertId: id }));
    return ok({ told: told.length });
  },
});

const watched = (tx: Transaction, waiting: Prisma.Sql) => tx.$queryRaw<Watched[]>`
  SELECT DISTINCT v.id, v.sku, p.store_only AS "storeOnly", ${groups} AS groups
  FROM alert a JOIN variant v ON v.id = a.variant_id JOIN product p ON p.id = v.product_id AND p.status = 'active'
  WHERE ${waiting}`;

/** What each variant is to each kind of buyer now: whether it is there, and what one costs them. */
async function offersTo(all: readonly Watched[], now: Date) {
  if (all.length === 0) return [];
  const ids = [...new Set(all.map(({ id }) => id))];
  const [stock, frozen] = await Promise.all([availabilityOf(ids), frozenOf(ids)]);
  const sold = all.filter(({ id }) => !frozen.has(id));
  const isBack = (id: string, storeOnly: boolean) =>
    storeOnly
      ? (stock.get(id)?.stores.some(({ quantity }) => quantity > 0) ?? false)
      : (stock.get(id)?.maxQuantity ?? 0) > 0;
  const kinds = await Promise.all(
    [...Map.groupBy(sold, ({ groups }) => groups)].map(async ([groups, some]) => {
      const prices = await shownTo(
        groups.split(",").filter(Boolean),
        some.map(({ sku }) => sku),
        now,
      );
      return some.map(({ id, sku, storeOnly }) => ({
        id,
        groups,
        back: isBack(id, storeOnly),
        price: prices.get(sku),
      }));
    }),
  );
  return kinds.flat();
}

/** Forgets the alerts whose time is over: unproved, told, or older than six months. */
export const forgetAlerts = command({
  name: "alerts.forget",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    return ok({ forgotten: (await tx.alert.deleteMany({ where: { expiresAt: { lte: now } }, limit: portion })).count });
  },
});
