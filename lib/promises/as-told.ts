import type { OrderView } from "#lib/orders/schema";
import type { LateParcel } from "./schema.ts";

/** An order with the dates its customer knows: what was told instead of what was promised, where one was told. */
export const asTold = (order: OrderView, late: ReadonlyMap<string, LateParcel>): OrderView => ({
  ...order,
  parcels: order.parcels.map((parcel) => ({
    ...parcel,
    promisedAt: late.get(parcel.id)?.toldFor?.toISOString() ?? parcel.promisedAt,
  })),
});
