import type { Transaction } from "#lib/platform/database";

/** A period that is over and not closed, with what the journal says of it. Days "2026-11-21", cents. */
export type DueClosing = Readonly<{
  period: "day" | "month" | "year";
  startsOn: string;
  endsOn: string;
  entries: number;
  inMinor: number;
  backMinor: number;
  /** The seal of the journal's last entry up to its end; empty when there is none. */
  journalHash: string;
}>;

/** Every day since the last closed one that ended before `today`, and the months and years that ended with one of them. */
export const dueClosings = (tx: Transaction, today: string): Promise<DueClosing[]> =>
  tx.$queryRaw<DueClosing[]>`
    WITH days AS (
      SELECT day::date AS day FROM generate_series(
        coalesce((SELECT max(ends_on) + 1 FROM payment_closing WHERE period = 'day'),
                 (SELECT min((at AT TIME ZONE 'Europe/Paris')::date) FROM payment_entry)),
        ${today}::date - 1, interval '1 day') AS day
    ), periods AS (
      SELECT 'day' AS period, 1 AS rank, day AS starts_on, day AS ends_on FROM days
      UNION ALL SELECT 'month', 2, date_trunc('month', day)::date, day FROM days WHERE extract(day FROM day + 1) = 1
      UNION ALL SELECT 'year', 3, date_trunc('year', day)::date, day FROM days WHERE extract(doy FROM day + 1) = 1
    )
    SELECT p.period, p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn", count(e.id)::int AS entries,
           coalesce(sum(e.amount_minor) FILTER (WHERE e.amount_minor > 0), 0)::float8 AS "inMinor",
           coalesce(-sum(e.amount_minor) FILTER (WHERE e.amount_minor < 0), 0)::float8 AS "backMinor",
           coalesce((SELECT hash FROM payment_entry last
             WHERE last.at < (p.ends_on + 1)::timestamp AT TIME ZONE 'Europe/Paris'
             ORDER BY last.at DESC, last.year DESC, last.n DESC LIMIT 1), '') AS "journalHash"
    FROM periods p
    LEFT JOIN payment_entry e ON e.at >= p.starts_on::timestamp AT TIME ZONE 'Europe/Paris'
      AND e.at < (p.ends_on + 1)::timestamp AT TIME ZONE 'Europe/Paris'
    GROUP BY p.period, p.rank, p.starts_on, p.ends_on
    ORDER BY p.ends_on, p.rank`;
