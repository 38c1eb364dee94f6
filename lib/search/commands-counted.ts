import { z } from "zod";
import { locales } from "#lib/kernel/locale";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { keptQuery } from "./queries-kept.ts";

/** As many different texts as are kept of one day; what comes after is left out, so that no visitor can fill the table. */
const textsADay = 20_000;

/** How long what was searched is kept: a year and its season before; what nearly nobody searched, a month. */
const keptDays = { usual: 400, rare: 30 };

/** Texts that may name a person (an address, a telephone, the number of an order) are not kept. */
const mayNameSomebody = /@|\d{6}/;

/**
 * Counts a search, or a product that was opened from its list, with its day. Only sums are kept:
 * nobody can say who searched (no visitor, no hour, no address).
 */
export const countSearch = command({
  name: "search.count",
  input: z.strictObject({
    locale: z.enum(locales),
    query: z.string().max(200),
    what: z.enum(["search", "click"]),
    results: z.number().int().min(0).max(1000).default(0),
  }),
  allow: "anyone",
  async run({ locale, query: typed, what, results }, { tx, now }) {
    const query = keptText(typed);
    if (!query) return ok({ counted: false });
    const [searches, clicks] = (["search", "click"] as const).map((one) => (one === what ? 1 : 0));
    const counted = await tx.$executeRaw`
      INSERT INTO search_day AS known (day, locale, query, searches, results, clicks)
      SELECT ${now}::date, ${locale}, ${query}, ${searches}::int, ${results}::int, ${clicks}::int
      WHERE (SELECT count(*) FROM (SELECT FROM search_day WHERE day = ${now}::date LIMIT ${textsADay}) today) < ${textsADay}
      ON CONFLICT (day, locale, query) DO UPDATE SET
        searches = known.searches + excluded.searches, clicks = known.clicks + excluded.clicks,
        results = CASE WHEN excluded.searches > 0 THEN excluded.results ELSE known.results END`;
    return ok({ counted: counted > 0 });
  },
});

/**
 * Counts an order for the texts that its products were found by and opened from. Whoever calls has looked the order up:
 * `searched` are those texts, each once.
 */
export const countSearchOrders = command({
  name: "search.count_orders",
  input: z.strictObject({
    searched: z.array(z.strictObject({ locale: z.enum(locales), query: z.string().max(200) })).max(20),
  }),
  allow: "system",
  async run({ searched }, { tx, now }) {
    const kept = new Map(
      searched.flatMap(({ locale, query: typed }) => {
        const query = keptText(typed);
        return query ? [[`${locale}:${query}`, { locale, query }]] : [];
      }),
    );
    const counted = await tx.$executeRaw`
      UPDATE search_day AS known SET orders = known.orders + 1
      FROM (
        SELECT max(d.day) AS day, d.locale, d.query
        FROM jsonb_to_recordset(${JSON.stringify([...kept.values()])}::jsonb) AS r(locale text, query text)
        JOIN search_day d USING (locale, query)
        WHERE d.day >= ${now}::date - 1 AND d.searches > 0
        GROUP BY d.locale, d.query
      ) last
      WHERE known.day = last.day AND known.locale = last.locale AND known.query = last.query`;
    return ok({ counted });
  },
});

/** A text as it is counted; null where it says nothing or may name somebody. */
function keptText(typed: string): string | null {
  return mayNameSomebody.test(typed.replaceAll(/[ .-]/g, "")) ? null : keptQuery(typed).slice(0, 80) || null;
}

/** Forgets what is too old, and what was searched once and never again. */
export const forgetSearches = command({
  name: "search.forget",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const forgotten = await tx.$executeRaw`
      DELETE FROM search_day WHERE (day, locale, query) IN (
        SELECT day, locale, query FROM search_day WHERE day < ${now}::date - ${keptDays.usual}::int
          OR day < ${now}::date - ${keptDays.rare}::int AND searches < 2 LIMIT ${textsADay})`;
    return ok({ forgotten });
  },
});
