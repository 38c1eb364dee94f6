import { database } from "#lib/platform/database";
import type { TaskView } from "./schema.ts";

/** Everything that is open for these people or things, the latest day first. */
export const openTasks = (): Promise<TaskView[]> => database.$queryRaw<TaskView[]>`
  SELECT id, kind, subject, thing, person_id AS "personId", title, data, due_day::text AS "dueDay",
         opened_at AS "openedAt", opened_by_name AS "openedByName"
  FROM task WHERE settled_at IS NULL ORDER BY due_day NULLS LAST, opened_at LIMIT 500`;
