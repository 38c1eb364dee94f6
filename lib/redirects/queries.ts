import { defaultLocale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";
import { addressOf } from "./address.ts";
import { redirectsTag } from "./tags.ts";

/** Where an address that is no page leads, in the language it was asked in; null when nobody said. One statement by key. */
export async function whereItMoved(asked: string): Promise<string | null> {
  carries(redirectsTag);
  const address = addressOf(asked);
  if (!address) return null;
  const [row] = await database.$queryRaw<{ to: string }[]>`
    /* prepared */ SELECT to_path AS to FROM redirect WHERE from_path = ${address.path}`;
  if (!row) return null;
  return `/${address.locale ?? defaultLocale}${row.to === "/" ? "" : row.to}`;
}

export type RedirectRow = Readonly<{
  fromPath: string;
  toPath: string;
  source: string;
  createdAt: Date;
  /** How often it was followed in the last thirty days. */
  hits: number;
}>;

/** Redirects, the most followed first; `query` is a part of either address. */
export async function redirects(
  query: string,
  now: Date,
  limit = 200,
): Promise<Readonly<{ rows: RedirectRow[]; total: number }>> {
  const like = `%${query.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const [rows, [count]] = await Promise.all([
    database.$queryRaw<RedirectRow[]>`
      SELECT r.from_path AS "fromPath", r.to_path AS "toPath", r.source, r.created_at AS "createdAt",
             coalesce(sum(d.hits), 0)::int AS hits
      FROM redirect r LEFT JOIN redirect_day d ON d.from_path = r.from_path AND d.day > ${thirtyDaysBefore(now)}
      WHERE r.from_path LIKE ${like} OR r.to_path LIKE ${like}
      GROUP BY r.from_path ORDER BY hits DESC, r.created_at DESC, r.from_path LIMIT ${limit}`,
    database.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM redirect WHERE from_path LIKE ${like} OR to_path LIKE ${like}`,
  ]);
  return { rows, total: count?.total ?? 0 };
}

export type MissedRow = Readonly<{ path: string; times: number; lastDay: Date }>;

/** The addresses most asked for in vain in the last thirty days that lead nowhere yet. */
export const missedAddresses = (now: Date, limit = 50): Promise<MissedRow[]> => database.$queryRaw<MissedRow[]>`
  SELECT path, sum(times)::int AS times, max(day) AS "lastDay" FROM missed_address
  WHERE day > ${thirtyDaysBefore(now)} AND NOT EXISTS (SELECT FROM redirect WHERE from_path = path)
  GROUP BY path ORDER BY times DESC, path LIMIT ${limit}`;

const thirtyDaysBefore = (now: Date): Date => new Date(now.getTime() - 30 * 86_400_000);
