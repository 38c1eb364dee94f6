import { database } from "#lib/platform/database";
import type { Choice, PromiseState, Risk } from "./schema.ts";

/** The date a line was promised and what became of it. */
export type LinePromise = Readonly<{
  orderLineId: string;
  state: PromiseState;
  placeCode: string;
  carrierCode: string | null;
  /** Of a hundred such promises, how many are expected to be kept. */
  confidence: number;
  promisedAt: Date;
  forecastAt: Date;
  risk: Risk | null;
  toldAt: Date | null;
  choice: Choice | null;
  fulfilledAt: Date | null;
  /** Nobody said that it arrived: its day has passed. */
  presumed: boolean;
}>;

/** Every promise of an order as it was made, by its line. */
export async function promisesOfOrder(orderId: string): Promise<ReadonlyMap<string, LinePromise>> {
  const rows = await database.$queryRaw<LinePromise[]>`
    SELECT order_line_id AS "orderLineId", state::text AS state, location_code AS "placeCode",
      carrier_code AS "carrierCode", confidence, promised_at AS "promisedAt", forecast_at AS "forecastAt", risk,
      told_at AS "toldAt", choice, fulfilled_at AS "fulfilledAt", presumed
    FROM delivery_promise WHERE order_id = ${orderId}::uuid`;
  return new Map(rows.map((row) => [row.orderLineId, row]));
}
