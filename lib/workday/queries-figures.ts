import { dayOf, instantOf } from "#lib/kernel/local-time";
import { database } from "#lib/platform/database";
import { tenthsPerHundred } from "#lib/voice/loudness";
import { contactsWithin, lastWeeks, ordersWithin } from "#lib/voice/queries";
import type { DayFigures } from "./schema.ts";

/** The figures of a day of the shop until this hour of it. */
export async function figuresUntil(at: Date): Promise<DayFigures> {
  const week = lastWeeks(1, at);
  const midnight = instantOf(dayOf(at), 0);
  const [[day], [kept], contacts, ordersOfWeek] = await Promise.all([
    database.$queryRaw<{ sales: number; orders: number; net: number; cost: number }[]>`
      SELECT coalesce(sum(o.total_minor), 0)::float8 AS sales, count(*)::int AS orders,
             coalesce(sum(l.net), 0)::float8 AS net, coalesce(sum(l.cost), 0)::float8 AS cost
      FROM orders o CROSS JOIN LATERAL (
        SELECT sum(round(total_gross_minor / (1 + vat_basis_points / 10000.0))) AS net, sum(cost_minor * quantity) AS cost
        FROM order_line WHERE order_id = o.id AND cost_minor IS NOT NULL
      ) l WHERE o.placed_at >= ${midnight} AND o.placed_at <= ${at} AND o.state <> 'cancelled'`,
    database.$queryRaw<{ ended: number; kept: number }[]>`
      SELECT count(*)::int AS ended, count(*) FILTER (WHERE state = 'kept')::int AS kept FROM delivery_promise
      WHERE state IN ('kept', 'kept_late_told', 'broken') AND promised_at >= ${week.from} AND promised_at < ${at}`,
    contactsWithin(week),
    ordersWithin(week),
  ]);
  const { sales = 0, orders = 0, net = 0, cost = 0 } = day ?? {};
  return {
    ...{ sales, orders, basket: orders === 0 ? null : Math.round(sales / orders) },
    promises: kept && kept.ended > 0 ? Math.round((1000 * kept.kept) / kept.ended) : null,
    margin: net > 0 ? Math.round((1000 * (net - cost)) / net) : null,
    contacts: tenthsPerHundred(contacts, ordersOfWeek),
  };
}
