import type { ShipmentPromise } from "#lib/cart/schema";
import type { Transaction } from "#lib/platform/database";
import { forget } from "./sql/forget.ts";
import { insertPromises } from "./sql/insert.ts";

/** A line of an order and the date its customer agreed to since the order was placed. */
export type AgreedAnew = Readonly<{
  orderLineId: string;
  parcelId: string;
  variantId: string;
  method: "delivery" | "pickup";
  /** Where it leaves from, and where it goes. */
  location: string;
  postcode: string | null;
  promise: ShipmentPromise;
}>;

/** Lines that are not ordered any more owe nothing. */
export const forgetPromises = (tx: Transaction, orderLineIds: readonly string[]): Promise<void> =>
  forget(tx, orderLineIds);

/** What an edited order promises for these lines, as its customer agreed to it; in place of what was promised before. */
export async function promiseAnew(tx: Transaction, orderId: string, agreed: readonly AgreedAnew[]): Promise<void> {
  await forget(
    tx,
    agreed.map(({ orderLineId }) => orderLineId),
  );
  await tx.$executeRaw(
    insertPromises(
      agreed.map(({ orderLineId, parcelId, variantId, method, location, postcode, promise }) => ({
        order_line_id: orderLineId,
        order_id: orderId,
        parcel_id: parcelId,
        variant_id: variantId,
        method,
        location_code: location,
        method_code: promise.methodCode,
        carrier_code: promise.carrierCode,
        postcode: promise.methodCode ? postcode : null,
        confidence: promise.confidence,
        ready_on: promise.readyOn,
        hand_over_on: promise.handOverOn,
        promised_at: promise.promisedAt,
        inputs: promise.inputs,
        version: promise.version,
      })),
    ),
  );
}
