import { shopTimeZone } from "#lib/kernel/date-text";
import { database } from "#lib/platform/database";

/** How fast a place makes its orders leave, or ready to be collected: half and nineteen of twenty, in hours. */
export type PlaceSpeed = Readonly<{
  code: string;
  name: string;
  parcels: number;
  p50Hours: number;
  p95Hours: number;
  /** Orders paid before the cut-off of their own day, and how many of them left on it; collections have no cut-off. */
  paidInTime: number;
  leftThatDay: number;
}>;

/**
 * Order to dispatch by place, of the orders placed since then. A day's parcels are those its promise was computed
 * for: the day whose cut-off it met.
 */
export const placeSpeeds = (since: Date): Promise<PlaceSpeed[]> =>
  database.$queryRaw`
    WITH gone AS (
      SELECT p.location_code, o.placed_at, p.sent_at, coalesce(p.sent_at, p.ready_at) AS at,
             (SELECT (d.inputs->>'closesOn')::date FROM delivery_promise d
               WHERE d.parcel_id = p.id AND d.method = 'delivery' LIMIT 1) AS closes_on
      FROM orders o JOIN parcel p ON p.order_id = o.id
      WHERE o.placed_at >= ${since} AND o.state <> 'cancelled' AND coalesce(p.sent_at, p.ready_at) IS NOT NULL
    ), timed AS (
      SELECT *, extract(epoch FROM at - placed_at)::float8 / 3600 AS hours,
             closes_on = (placed_at AT TIME ZONE ${shopTimeZone})::date AS in_time
      FROM gone
    )
    SELECT s.code, s.name, count(*)::int AS parcels,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) AS "p50Hours",
           percentile_cont(0.95) WITHIN GROUP (ORDER BY hours) AS "p95Hours",
           count(*) FILTER (WHERE in_time)::int AS "paidInTime",
           count(*) FILTER (WHERE in_time AND (sent_at AT TIME ZONE ${shopTimeZone})::date <= closes_on)::int AS "leftThatDay"
    FROM timed t JOIN stock_location s ON s.code = t.location_code
    GROUP BY s.code, s.name ORDER BY count(*) DESC, s.name`;
