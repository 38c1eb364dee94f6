import { z } from "zod";
import { saleTerms } from "#lib/catalogue/sale-terms";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { isAwaited } from "#lib/orders/paid-later";
import { command } from "#lib/platform/command";
import { asDate } from "./locked-subscription.ts";
import { nextAfter } from "./rhythm.ts";

/**
 * What an order bought as a subscription is delivered again from then on, at the price that was shown; once for each
 * article of it. Nothing while the order is held, is still to be paid, or is itself a later delivery or a replacement.
 */
export const startSubscriptions = command({
  name: "subscriptions.start",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, { tx, now, audit }) {
    const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true, tenders: true } });
    const isOther =
      order.state === "cancelled" || order.heldSince || order.tenders.some((one) => one.kind === "exchange");
    if (isOther || isAwaited(order) || (await tx.subscriptionDelivery.count({ where: { orderId } })) > 0)
      return ok({ started: 0 });
    const variants = await tx.variant.findMany({
      where: { id: { in: order.lines.map(({ variantId }) => variantId) }, product: { kind: "subscription" } },
      select: { id: true, product: { select: { saleTerms: true } } },
    });
    const startedOn = dayOf(order.placedAt);
    const subscriptions = variants.flatMap(({ id: variantId, product }) => {
      const { rhythm } = saleTerms.parse(product.saleTerms);
      const lines = order.lines.filter((line) => line.variantId === variantId && !line.gift);
      const [line] = lines;
      if (!rhythm || !line) return [];
      const { sku, name: article } = line;
      const { accountId, email, name, locale } = order;
      return {
        ...{ id: newId(), orderId, variantId, accountId, email, name, locale, sku, article, ...rhythm },
        quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
        totalMinor: lines.reduce((sum, one) => sum + agreedMinor(one), 0),
        startedOn: asDate(startedOn),
        nextOn: asDate(nextAfter(startedOn, rhythm, dayOf(now))),
        createdAt: now,
      };
    });
    const { count } = await tx.subscription.createMany({ data: subscriptions, skipDuplicates: true });
    if (count > 0) audit({ subject: `order:${order.number}`, changes: { subscriptions: [null, count] } });
    return ok({ started: count });
  },
});

type Line = Readonly<{
  unitGrossMinor: number;
  quantity: number;
  unitNetMinor: number | null;
  totalGrossMinor: number;
}>;

/** What a line costs each time: the price that was shown, without what a code or the rest of the cart took off once. */
const agreedMinor = ({ unitGrossMinor, quantity, unitNetMinor, totalGrossMinor }: Line): number =>
  unitNetMinor === null ? unitGrossMinor * quantity : totalGrossMinor;
