import type { PricedCart } from "#lib/cart/schema";
import type { WrittenLine } from "#lib/orders/placing";
import type { Prisma } from "#lib/platform/database";
import { insertPromises } from "./sql/insert.ts";

/**
 * What an order promised, line by line, as it was agreed; the checkout says it in the statement that closes the payment.
 * A cart agreed before promises were kept has none, and its order is not watched.
 */
export const keepingPromises = (orderId: string, cart: PricedCart, lines: readonly WrittenLine[]): Prisma.Sql =>
  insertPromises(
    lines.flatMap(({ id, parcelId, variantId, shipment: { fulfilment, promise } }) =>
      promise
        ? {
            order_line_id: id,
            order_id: orderId,
            parcel_id: parcelId,
            variant_id: variantId,
            method: fulfilment.method,
            location_code: promise.place,
            method_code: promise.methodCode,
            carrier_code: promise.carrierCode,
            postcode: promise.methodCode && cart.address?.country === "FR" ? cart.address.postcode : null,
            confidence: promise.confidence,
            ready_on: promise.readyOn,
            hand_over_on: promise.handOverOn,
            promised_at: promise.promisedAt,
            inputs: promise.inputs,
            version: promise.version,
          }
        : [],
    ),
  );
