import { dayKey } from "#lib/kernel/date-text";
import { answering, type House } from "#lib/ownership/answering";
import { database, Prisma } from "#lib/platform/database";
import { openTasks, thingsWithTasks } from "#lib/tasks/queries";
import type { TaskView } from "#lib/tasks/schema";
import { atTheirs, type Staff, sourcesFor } from "./queries.ts";
import type { Waiting } from "./schema.ts";
import { sources } from "./sql/sources.ts";

const mostOfEach = 40;

/**
 * What waits for one person: what was given to them, and of what was given to nobody what they answer for today, or what
 * lies at their own store. What is late first, then by its hour; what has none last.
 */
export async function waitingFor(staff: Staff, house: House): Promise<readonly Waiting[]> {
  const theirs = sourcesFor(staff);
  if (theirs.length === 0) return [];
  return database.$queryRaw<Waiting[]>`
    SELECT thing, key, name, due AS "dueAt" FROM (${Prisma.join(
      theirs.map((thing) => {
        const answers = answering(thing, house)?.person.id === staff.id;
        const unassigned = answers ? Prisma.sql`true` : Prisma.sql`place = ANY(${[...staff.storeCodes]})`;
        return Prisma.sql`
          (SELECT ${thing} AS thing, key, name, due FROM (${sources[thing]}) w
           WHERE ${atTheirs(staff)} AND (person = ${staff.id}::uuid OR person IS NULL AND ${unassigned})
           ORDER BY due NULLS LAST, key LIMIT ${mostOfEach})`;
      }),
      " UNION ALL ",
    )}) mine ORDER BY due NULLS LAST, thing, key`;
}

export type MyTask = TaskView & Readonly<{ late: boolean }>;

/** The tasks that wait for one person: their own, and those of what they answer for today. */
export async function tasksFor(staff: Pick<Staff, "id">, house: House, now: Date): Promise<readonly MyTask[]> {
  const today = dayKey(now);
  const theirs = (await thingsWithTasks()).filter((thing) => answering(thing, house)?.person.id === staff.id);
  const tasks = await openTasks(staff.id, theirs);
  return tasks.map((task) => ({ ...task, late: task.dueDay !== null && task.dueDay < today }));
}
