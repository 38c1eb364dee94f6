import { database } from "#lib/platform/database";

/** The days on which an order's parcels are to be made ready, as they were promised: one a place. */
export const daysTaken = (orderId: string): Promise<{ place: string; date: string }[]> =>
  database.$queryRaw`
    SELECT DISTINCT location_code AS place, ready_on::text AS date FROM delivery_promise
    WHERE order_id = ${orderId}::uuid AND method = 'delivery' AND ready_on IS NOT NULL`;
