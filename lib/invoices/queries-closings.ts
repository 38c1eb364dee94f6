import { database, Prisma } from "#lib/platform/database";

export type ClosingPeriod = "day" | "month" | "year";

/** A period of the journal that is closed. Days "2026-11-21", cents. */
export type ClosingView = Readonly<{
  number: string;
  period: ClosingPeriod;
  startsOn: string;
  endsOn: string;
  entries: number;
  inMinor: number;
  backMinor: number;
  perpetualMinor: number;
  hash: string;
}>;

/** The latest closings, newest first. */
export const closings = (period: ClosingPeriod, most = 31): Promise<ClosingView[]> =>
  database.$queryRaw<ClosingView[]>(Prisma.sql`
    SELECT concat('C', year, '-', lpad(n::text, 6, '0')) AS number, period, starts_on::text AS "startsOn",
           ends_on::text AS "endsOn", entries, in_minor::float8 AS "inMinor", back_minor::float8 AS "backMinor",
           perpetual_minor::float8 AS "perpetualMinor", hash
    FROM payment_closing WHERE period = ${period} ORDER BY ends_on DESC LIMIT ${most}`);
