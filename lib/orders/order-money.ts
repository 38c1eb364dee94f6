import type { VatShare } from "#lib/taxes/schema";
import type { OrderMoney } from "./edited-order.ts";
import type { LockedOrder } from "./locked-order.ts";
import { lineMoneyOf } from "./moving-lines.ts";
import type { OrderPromotion } from "./schema.ts";

/** A locked order as far as its money goes; `isCarried` says which of its lines travel with what is delivered. */
export const orderMoneyOf = (order: LockedOrder, isCarried: (variantId: string) => boolean): OrderMoney => ({
  lines: order.lines.map((line) => ({
    ...lineMoneyOf(line),
    id: line.id,
    vatBasisPoints: line.vatBasisPoints,
    carried: line.method === "delivery" && isCarried(line.variantId),
  })),
  deliveryMinor: order.deliveryMinor,
  discountMinor: order.discountMinor,
  deliveryDiscountMinor: order.deliveryDiscountMinor,
  promotions: order.promotions as unknown as readonly OrderPromotion[],
  vat: order.vat as unknown as readonly VatShare[],
});
