import { database } from "#lib/platform/database";
import type { TaskView } from "./schema.ts";

/** Of which things something is open. */
export async function thingsWithTasks(): Promise<string[]> {
  const rows = await database.$queryRaw<{ thing: string }[]>`
    SELECT DISTINCT thing FROM task WHERE settled_at IS NULL AND thing IS NOT NULL`;
  return rows.map(({ thing }) => thing);
}

/** What is open for somebody, and of these things, what is due first before what has no day. */
export const openTasks = (personId: string, things: readonly string[]): Promise<TaskView[]> => database.$queryRaw<
  TaskView[]
>`
  SELECT id, kind, subject, thing, person_id AS "personId", title, data, due_day::text AS "dueDay",
         opened_at AS "openedAt", opened_by_name AS "openedByName"
  FROM task WHERE settled_at IS NULL AND (person_id = ${personId}::uuid OR thing = ANY(${[...things]}))
  ORDER BY due_day NULLS LAST, opened_at LIMIT 500`;
