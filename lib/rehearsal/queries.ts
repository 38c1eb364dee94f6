import { database, type Prisma } from "#lib/platform/database";
import type { RehearsalResult, RehearsalView, Subject } from "./schema.ts";

/** The latest rehearsals, newest first. */
export async function rehearsals(limit = 50): Promise<RehearsalView[]> {
  return (await database.rehearsal.findMany({ orderBy: { createdAt: "desc" }, take: limit })).map(view);
}

export async function rehearsal(id: string): Promise<RehearsalView | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const row = await database.rehearsal.findUnique({ where: { id } });
  return row && view(row);
}

/** The rehearsal that waits longest for a worker, or null. */
export async function waitingRehearsal(): Promise<string | null> {
  const row = await database.rehearsal.findFirst({
    where: { state: { in: ["queued", "running"] } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

const view = (row: Prisma.RehearsalGetPayload<object>): RehearsalView => ({
  id: row.id,
  name: row.name,
  subject: row.subject as unknown as Subject,
  from: row.from.toISOString(),
  until: row.until.toISOString(),
  state: row.state,
  done: row.done,
  total: row.total,
  result: row.state === "done" ? (row.result as unknown as RehearsalResult) : null,
  problem: row.problem,
  authorName: row.authorName,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
});
