import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { placePattern } from "./places.ts";
import { isPlace } from "./sql/is-place.ts";

/** How long they are kept: a year and its season before. */
const keptDays = 400;

/** An order counts for the places that led to it while it is this fresh. */
const freshHours = 24;

const place = z.string().regex(placePattern);

/**
 * Counts places that were seen, and products that were opened from them; or, of an order that was just placed, what its
 * lines left for the places through which their products were opened (`from`: handle to place). Only sums of the day are
 * kept: nobody can say who saw, opened or bought. What is no place of the shop is left out, so that no visitor fills the
 * table.
 */
export const countPlacements = command({
  name: "placements.count",
  input: z.strictObject({
    views: z.array(place).max(60).default([]),
    clicks: z.array(place).max(5).default([]),
    order: z
      .strictObject({ number: z.string().max(30), from: z.record(z.string().max(100), place) })
      .nullable()
      .default(null),
  }),
  allow: "anyone",
  async run({ views, clicks, order }, { tx, now }) {
    const from = Object.entries(order?.from ?? {}).slice(0, 60);
    const handles = from.map(([handle]) => handle);
    const places = from.map(([, key]) => key);
    const since = new Date(now.getTime() - freshHours * 3_600_000);
    const counted = await tx.$executeRaw`
      WITH bought AS (
        SELECT f.place, line.quantity,
               coalesce(round(line.total_gross_minor * 10000.0 / (10000 + line.vat_basis_points))
                 - line.quantity * coalesce(line.cost_minor, price.cost_minor), 0) AS margin
        FROM unnest(${handles}::text[], ${places}::text[]) f(handle, place)
        JOIN product p ON p.handle = f.handle
        JOIN variant v ON v.product_id = p.id
        JOIN order_line line ON line.variant_id = v.id AND NOT line.gift
        JOIN orders o ON o.id = line.order_id AND o.number = ${order?.number ?? ""} AND o.placed_at > ${since}
        LEFT JOIN price ON price.variant_id = v.id
      ), told AS (
        SELECT place, 1 AS views, 0 AS clicks, 0 AS orders, 0 AS units, 0 AS margin FROM unnest(${views}::text[]) seen(place)
        UNION ALL SELECT place, 0, 1, 0, 0, 0 FROM unnest(${clicks}::text[]) opened(place)
        UNION ALL SELECT place, 0, 0, 1, sum(quantity), sum(margin) FROM bought GROUP BY place
      )
      INSERT INTO placement_day AS known (day, place, views, clicks, orders, units, margin_minor)
      SELECT ${now}::date, place, sum(views)::int, sum(clicks)::int, sum(orders)::int, sum(units)::int, sum(margin)::int
      FROM told WHERE ${isPlace(now)} GROUP BY place ORDER BY place
      ON CONFLICT (day, place) DO UPDATE SET
        views = known.views + excluded.views, clicks = known.clicks + excluded.clicks,
        orders = known.orders + excluded.orders, units = known.units + excluded.units,
        margin_minor = known.margin_minor + excluded.margin_minor`;
    return ok({ counted });
  },
});

/** Forgets what is too old. */
export const forgetPlacements = command({
  name: "placements.forget",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const forgotten = await tx.$executeRaw`DELETE FROM placement_day WHERE day < ${now}::date - ${keptDays}::int`;
    return ok({ forgotten });
  },
});
