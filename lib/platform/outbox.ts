import { fromPrisma, type PgBoss } from "pg-boss";
import { database } from "./database.ts";
import type { Process } from "./process.ts";

/** One step of one process for one fact, as it waits in the queue. */
export type StepJob = Readonly<{ factId: string; fact: string; step: string }>;

export const stepQueue = "steps";
const batch = 200;

/**
 * Turns the facts that wait in the outbox into jobs, oldest first, in one transaction: a fact is marked when and only when
 * its jobs are in the queue. Several workers may do it at once; each takes facts the others do not hold.
 */
export async function dispatchFacts(boss: PgBoss, processes: readonly Process[]): Promise<number> {
  return database.$transaction(async (tx) => {
    const facts = await tx.$queryRaw<{ id: bigint; name: string }[]>`
      SELECT id, name FROM outbox_fact WHERE dispatched_at IS NULL ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
    if (facts.length === 0) return 0;

    const jobs = facts.flatMap(({ id, name }) =>
      processes
        .filter(({ fact }) => fact === name)
        .flatMap(({ steps }) => [...steps.keys()])
        .map((step): StepJob => ({ factId: String(id), fact: name, step })),
    );
    if (jobs.length > 0)
      await boss.insert(
        stepQueue,
        jobs.map((data) => ({ data })),
        { db: fromPrisma(tx) },
      );
    await tx.outboxFact.updateMany({
      where: { id: { in: facts.map(({ id }) => id) } },
      data: { dispatchedAt: new Date() },
    });
    return facts.length;
  });
}
