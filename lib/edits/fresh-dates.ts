import type { ShipmentPromise } from "#lib/cart/schema";
import { unitsToday, waysToDeliver } from "#lib/cart/units-today";
import type { LockedOrder } from "#lib/orders/locked-order";
import type { Transaction } from "#lib/platform/database";
import { datesOf } from "./dates.ts";
import type { Coming, EditPlan } from "./schema.ts";
import { localeOf } from "./today.ts";

/**
 * A plan that was paid with the dates that can be kept now: those that were shown, or later ones where the payment came
 * after a cut-off. Where nothing can be promised now, what was shown stands and is watched.
 */
export async function freshDates(
  { tx, now }: Readonly<{ tx: Transaction; now: Date }>,
  order: LockedOrder,
  plan: EditPlan,
): Promise<EditPlan> {
  const locale = localeOf(order);
  const coming = plan.money.added.map(({ id, variantId, quantity }) => {
    const to = plan.coming[id];
    return { id, variantId, quantity, store: to?.method === "pickup" ? to.location : null };
  });
  const stays = order.lines
    .filter(({ method }) => method === "delivery")
    .map(({ id, variantId, quantity }) => ({ id, variantId, quantity: plan.money.kept[id] ?? quantity, store: null }))
    .filter(({ quantity }) => quantity > 0);
  const buyer = { accountId: order.accountId, email: order.email, locale, now };
  const units = await unitsToday(tx, [...stays, ...coming], buyer);
  const goodsMinor = order.goodsMinor;
  const deliveryOption = plan.delivery?.method ?? order.deliveryMethod;
  const postcode = plan.address?.postcode ?? order.postcode;
  const choice = { locale, country: "FR", postcode, deliveryOption };
  const option = waysToDeliver(units, goodsMinor, choice, now).find(({ id }) => id === deliveryOption) ?? null;
  const dates = await datesOf({ tx, now }, coming, option);
  const fresh = dates.ok ? dates.value : {};
  return {
    ...plan,
    coming: Object.fromEntries(Object.entries(plan.coming).map(([id, shown]) => [id, laterOf(shown, fresh[id])])),
    redated:
      plan.redated && option ? later(plan.redated, { ...option.kept, promisedAt: option.promisedAt }) : plan.redated,
  };
}

const laterOf = (shown: Coming, now: Coming | undefined): Coming =>
  now ? { ...shown, promise: later(shown.promise, now.promise) } : shown;

const later = (shown: ShipmentPromise, now: ShipmentPromise): ShipmentPromise =>
  now.promisedAt > shown.promisedAt ? now : shown;
