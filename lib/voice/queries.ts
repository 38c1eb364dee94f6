import { shopTimeZone } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { Decision, ProductRow, ReasonRow, Span, Threshold, Untagged, WeekRow } from "./schema.ts";
import { contacts, returned, sold, written } from "./sql/signals.ts";

const weekMs = 7 * 86_400_000;

/** The last weeks until now. */
export const lastWeeks = (weeks: number, now: Date): Span => ({
  from: new Date(now.getTime() - weeks * weekMs),
  until: now,
});

export async function ordersWithin({ from, until }: Span): Promise<number> {
  const [row] = await database.$queryRaw<{ orders: number }[]>`
    SELECT count(*)::int AS orders FROM orders WHERE placed_at >= ${from} AND placed_at < ${until}`;
  return row?.orders ?? 0;
}

/** How many contacts there were. */
export async function contactsWithin(span: Span): Promise<number> {
  const [row] = await database.$queryRaw<{ contacts: number }[]>`
    SELECT count(*)::int AS contacts FROM (${written(span)}) c`;
  return row?.contacts ?? 0;
}

/** What people write about, the most frequent first, beside the stretch before, with what they thought of the answers. */
export function reasons(span: Span): Promise<ReasonRow[]> {
  const before = { from: new Date(2 * span.from.getTime() - span.until.getTime()), until: span.from };
  return database.$queryRaw<ReasonRow[]>`
    SELECT reason, count(*) FILTER (WHERE at >= ${span.from})::int AS contacts,
           count(*) FILTER (WHERE at < ${span.from})::int AS before,
           count(rating) FILTER (WHERE at >= ${span.from})::int AS rated,
           count(*) FILTER (WHERE at >= ${span.from} AND rating >= 4)::int AS "ratedWell",
           round(10 * avg(rating) FILTER (WHERE at >= ${span.from}))::int AS average
    FROM (${written({ from: before.from, until: span.until })}) c
    GROUP BY reason ORDER BY contacts DESC, reason`;
}

/** Orders and contacts of each week, of the shop's own calendar, the latest first. */
export async function weeks(span: Span): Promise<WeekRow[]> {
  const rows = await database.$queryRaw<{ week: string; orders: number; contacts: WeekRow["contacts"] }[]>`
    WITH ordered AS (
      SELECT date_trunc('week', placed_at AT TIME ZONE ${shopTimeZone})::date AS week, count(*)::int AS orders
      FROM orders WHERE placed_at >= ${span.from} AND placed_at < ${span.until} GROUP BY 1
    ), wrote AS (
      SELECT date_trunc('week', at AT TIME ZONE ${shopTimeZone})::date AS week, reason, count(*)::int AS contacts
      FROM (${written(span)}) c GROUP BY 1, 2
    )
    SELECT coalesce(o.week, w.week)::text AS week, coalesce(max(o.orders), 0) AS orders,
           coalesce(jsonb_object_agg(w.reason, w.contacts) FILTER (WHERE w.reason IS NOT NULL), '{}') AS contacts
    FROM ordered o FULL JOIN wrote w ON w.week = o.week GROUP BY 1 ORDER BY 1 DESC`;
  return rows;
}

/** Products by what was said of them and came back, the most first. */
export const products = (span: Span, locale: Locale, most = 50): Promise<ProductRow[]> =>
  database.$queryRaw<ProductRow[]>`
    WITH said AS (
      SELECT product_id, count(*)::int AS contacts, mode() WITHIN GROUP (ORDER BY reason) AS reason
      FROM (${contacts(span)}) c WHERE product_id IS NOT NULL GROUP BY 1
    ), back AS (
      SELECT product_id, count(*)::int AS returned, mode() WITHIN GROUP (ORDER BY reason) AS reason
      FROM (${returned(span)}) r GROUP BY 1
    ), asked AS (
      SELECT product_id, count(*)::int AS questions FROM question
      WHERE asked_at >= ${span.from} AND asked_at < ${span.until} AND state IN ('waiting', 'answered') GROUP BY 1
    ), judged AS (
      SELECT product_id, count(*)::int AS "lowReviews" FROM review
      WHERE written_at >= ${span.from} AND written_at < ${span.until} AND stars <= 2 AND state IN ('waiting', 'published')
      GROUP BY 1
    ), bought AS (SELECT product_id, sum(quantity)::int AS sold FROM (${sold(span)}) s GROUP BY 1)
    SELECT p.id, p.handle, CASE WHEN ${locale} = 'en' THEN coalesce(p.name_en, p.name_fr) ELSE p.name_fr END AS name,
           p.category_id AS "categoryId", coalesce(b.sold, 0) AS sold,
           coalesce(said.contacts, 0) AS contacts, said.reason AS "contactReason",
           coalesce(asked.questions, 0) AS questions, coalesce(judged."lowReviews", 0) AS "lowReviews",
           coalesce(back.returned, 0) AS returned, back.reason AS "returnReason"
    FROM product p LEFT JOIN said ON said.product_id = p.id LEFT JOIN back ON back.product_id = p.id
      LEFT JOIN asked ON asked.product_id = p.id LEFT JOIN judged ON judged.product_id = p.id
      LEFT JOIN bought b ON b.product_id = p.id
    WHERE coalesce(said.contacts, back.returned, asked.questions, judged."lowReviews") IS NOT NULL
    ORDER BY coalesce(said.contacts, 0) + coalesce(back.returned, 0) + coalesce(asked.questions, 0)
             + coalesce(judged."lowReviews", 0) DESC, p.name_fr LIMIT ${most}`;

/** Contacts about goods that no product is known of, the latest first; who works in a store has those of its own. */
export function untagged(span: Span, storeCodes: readonly string[], most = 20): Promise<Untagged[]> {
  const theirs = storeCodes.length === 0 ? Prisma.sql`true` : Prisma.sql`store_code = ANY(${[...storeCodes]})`;
  return database.$queryRaw<Untagged[]>`
    SELECT id, number, subject, reason, at AS "openedAt" FROM (${contacts(span)}) c
    WHERE product_id IS NULL AND reason IN ('product', 'return') AND ${theirs} ORDER BY at DESC LIMIT ${most}`;
}

/** The last word on each reason. */
export const decisions = (): Promise<Decision[]> => database.$queryRaw<Decision[]>`
  SELECT DISTINCT ON (reason) reason, text, decided_at AS "decidedAt", decided_by_name AS "decidedByName"
  FROM voice_decision ORDER BY reason, decided_at DESC, id DESC`;

export const thresholds = (): Promise<Threshold[]> => database.$queryRaw<Threshold[]>`
  SELECT measure, per_hundred AS "perHundred", fewest_sold AS "fewestSold" FROM voice_threshold ORDER BY measure`;
