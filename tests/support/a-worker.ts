import { database } from "#lib/platform/database";
import type { Process } from "#lib/platform/process";
import { runStep } from "#lib/platform/steps";

/**
 * Runs every step that follows the facts told so far, as a worker does; a fact told meanwhile has its turn too. With
 * `since`, those after that fact only.
 */
export async function work(processes: readonly Process[], since = 0n): Promise<void> {
  for (let last = since; ; ) {
    const facts = await database.outboxFact.findMany({ where: { id: { gt: last } }, orderBy: { id: "asc" } });
    if (facts.length === 0) return;
    for (const { id, name } of facts) {
      for (const process of processes.filter(({ fact }) => fact === name)) {
        for (const step of process.steps.keys())
          await runStep({ factId: String(id), fact: name, step }, processes, 20_000);
      }
      last = id;
    }
  }
}
