import { z } from "zod";
import { availabilityOf } from "#lib/inventory/queries";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { frozenOf, pricesOf } from "#lib/pricing/queries";
import { alertDue } from "./facts.ts";
import { toldLife } from "./schema.ts";

/**
 * Tells the alerts on these products that what they waited for is so now: there is stock to order, or the price in force for
 * everybody is lower than when they asked. What may not be sold until its price was looked at tells nobody. Each is told
 * once: whoever marks it first records its fact.
 */
export const tellDue = command({
  name: "alerts.tell_due",
  input: z.strictObject({ productIds: z.array(z.string()) }),
  allow: "system",
  async run({ productIds }, { tx, now, record }) {
    const variants = await tx.variant.findMany({
      where: { productId: { in: productIds }, product: { status: "active" } },
      select: { id: true, product: { select: { storeOnly: true } } },
    });
    const ids = variants.map(({ id }) => id);
    const waiting = { toldAt: null, provedAt: { not: null }, expiresAt: { gt: now }, variantId: { in: ids } };
    const alerts = await tx.alert.findMany({ where: waiting, orderBy: { id: "asc" } });
    if (alerts.length === 0) return ok({ told: 0 });
    const [stock, prices, frozen] = await Promise.all([availabilityOf(ids), pricesOf(ids, now), frozenOf(ids)]);
    const storeOnly = new Set(variants.filter(({ product }) => product.storeOnly).map(({ id }) => id));
    const isBack = (id: string) =>
      storeOnly.has(id)
        ? (stock.get(id)?.stores.some(({ quantity }) => quantity > 0) ?? false)
        : (stock.get(id)?.maxQuantity ?? 0) > 0;
    const costsLess = (id: string, than: number | null) => (prices.get(id)?.grossMinor ?? Infinity) < (than ?? 0);
    const due = alerts.filter(
      ({ kind, variantId, priceMinor }) =>
        !frozen.has(variantId) && (kind === "stock" ? isBack(variantId) : costsLess(variantId, priceMinor)),
    );
    const expiresAt = new Date(now.getTime() + toldLife);
    for (const { id } of due) {
      const { count } = await tx.alert.updateMany({ where: { id, toldAt: null }, data: { toldAt: now, expiresAt } });
      if (count > 0) record(alertDue({ alertId: id }));
    }
    return ok({ told: due.length });
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
