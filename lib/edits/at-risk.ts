import { offersBroken } from "#lib/cart/offers-kept";
import type { OrderMoney } from "#lib/orders/edited-order";
import { keptUnits } from "#lib/orders/kept-units";
import type { LockedOrder } from "#lib/orders/locked-order";
import type { Transaction } from "#lib/platform/database";
import type { DiscountAtRisk } from "./schema.ts";
import { localeOf, type Today } from "./today.ts";

/**
 * The discounts whose condition an edit breaks, with what they take off what stays (rule 5.4): asked of the engine for the
 * units that stay and those that come, as it was when the order was placed. Nothing goes, nothing breaks.
 */
export async function discountsAtRisk(
  tx: Transaction,
  order: LockedOrder,
  money: OrderMoney,
  { kept, today, now }: Readonly<{ kept: Readonly<Record<string, number>>; today: Today; now: Date }>,
): Promise<DiscountAtRisk[]> {
  const named = money.promotions.filter(({ lane }) => lane !== "catalogue");
  if (named.length === 0 || Object.keys(kept).length === 0) return [];
  const stores = new Map(
    order.parcels.map(({ id, method, locationCode }) => [id, method === "pickup" ? locationCode : null]),
  );
  const stay = order.lines
    .filter(({ gift }) => !gift)
    .map((line) => ({
      id: line.id,
      variantId: line.variantId,
      quantity: kept[line.id] ?? line.quantity - line.cancelledQuantity,
      store: stores.get(line.parcelId) ?? null,
      listMinor: line.listGrossMinor ?? line.unitGrossMinor,
    }));
  const come = today.comes.loaded.map(({ id, variantId, quantity, store, price }) => ({
    ...{ id, variantId, quantity, store, listMinor: price ?? 0 },
  }));
  const units = [...stay, ...come].filter(({ quantity }) => quantity > 0);
  const deliveryMinor = order.deliveryMethod ? order.deliveryMinor + order.deliveryDiscountMinor : null;
  const agreed = {
    promotionIds: money.promotions.map(({ promotionId }) => promotionId),
    codes: order.codes,
    deliveryMinor,
  };
  const buyer = {
    accountId: order.accountId,
    email: order.email,
    locale: localeOf(order),
    now,
    offersAt: order.placedAt,
  };
  const broken = units.length > 0 ? await offersBroken(tx, units, agreed, buyer) : [];
  return named
    .filter(({ promotionId }) => broken.includes(promotionId))
    .map(({ promotionId, nameFr, nameEn, lane, discountMinor }) => ({
      ...{ promotionId, nameFr, nameEn },
      amountMinor: lane === "delivery" ? discountMinor : leftOf(money, kept, promotionId),
    }));
}

/** What a promotion takes off the units that stay. */
const leftOf = ({ lines }: OrderMoney, kept: Readonly<Record<string, number>>, id: string): number =>
  lines
    .flatMap((line) => {
      const units = kept[line.id] ?? line.quantity;
      return units > 0 ? keptUnits(line, units).discounts : [];
    })
    .reduce((sum, { promotionId, amountMinor }) => sum + (promotionId === id ? amountMinor : 0), 0);
