import { database } from "#lib/platform/database";
import type { Owner } from "./schema.ts";

/** The day of the last walk over all pages; "" when there was none. */
export async function lastWalk(): Promise<string> {
  const last = await database.qualityDay.findFirst({ orderBy: { day: "desc" } });
  return last?.day.toISOString().slice(0, 10) ?? "";
}

export type QualityDayView = Readonly<{
  day: string;
  pages: number;
  failures: number;
  /** The share of checks that were passed, in basis points. */
  score: number;
}>;

/** The last thirty walks, the latest first. */
export async function qualityDays(): Promise<QualityDayView[]> {
  const days = await database.qualityDay.findMany({ orderBy: { day: "desc" }, take: 30 });
  return days.map(({ day, pages, checks, failures }) => ({
    day: day.toISOString().slice(0, 10),
    pages,
    failures,
    score: checks === 0 ? 10_000 : Math.floor(((checks - failures) * 10_000) / checks),
  }));
}

export type FailedRule = Readonly<{ rule: string; owner: Owner; pages: number; since: Date }>;

/** Which checks fail, on how many pages, since when; `owner` narrows to who mends them. */
export const failedRules = (owner: Owner | null): Promise<FailedRule[]> => database.$queryRaw<FailedRule[]>`
  SELECT rule, owner, count(*)::int AS pages, min(since) AS since FROM quality_failure
  WHERE ${owner}::text IS NULL OR owner = ${owner} GROUP BY rule, owner ORDER BY pages DESC, rule`;

export type FailedPage = Readonly<{ subject: string; name: string; value: string; since: Date }>;

/** The pages on which a check fails, the longest known first. */
export const failedPages = (rule: string, limit = 200): Promise<FailedPage[]> => database.$queryRaw<FailedPage[]>`
  SELECT subject, name, value, since FROM quality_failure WHERE rule = ${rule} ORDER BY since, subject LIMIT ${limit}`;
