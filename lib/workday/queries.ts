import type { Actor } from "#lib/kernel/actor";
import { neededFor } from "#lib/ownership/things";
import { database, Prisma } from "#lib/platform/database";
import { parkedJobs } from "#lib/platform/parked-jobs";
import { allowed } from "#lib/platform/permissions";
import type { WorkCount } from "./schema.ts";
import { type Source, sources, sourceThings } from "./sql/sources.ts";

export type Staff = Extract<Actor, { kind: "staff" }>;

/** What somebody may do something about. */
export const sourcesFor = (staff: Staff): readonly Source[] =>
  sourceThings.filter((thing) => allowed(staff, neededFor(thing)));

/** Somebody of a store sees what lies there only. */
export const atTheirs = ({ storeCodes }: Staff): Prisma.Sql =>
  storeCodes.length === 0 ? Prisma.sql`true` : Prisma.sql`place = ANY(${[...storeCodes]})`;

/** How much waits of each queue and alert that this person may do something about; what is empty is left out. */
export async function workWaiting(staff: Staff, now: Date): Promise<readonly WorkCount[]> {
  const mine = sourcesFor(staff);
  const [counted, jobs] = await Promise.all([
    mine.length === 0
      ? []
      : database.$queryRaw<WorkCount[]>(
          Prisma.join(
            mine.map(
              (thing) => Prisma.sql`
                SELECT ${thing} AS thing, count(*)::int AS waiting, count(*) FILTER (WHERE due < ${now})::int AS late,
                       (array_agg(name ORDER BY due NULLS LAST, key))[1] AS first
                FROM (${sources[thing]}) w WHERE ${atTheirs(staff)} HAVING count(*) > 0`,
            ),
            " UNION ALL ",
          ),
        ),
    allowed(staff, neededFor("alert:jobs")) ? parkedJobs() : [],
  ]);
  const [stopped] = jobs;
  return stopped
    ? [...counted, { thing: "alert:jobs", waiting: jobs.length, late: jobs.length, first: stopped.step }]
    : counted;
}
