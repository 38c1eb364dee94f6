import { clock } from "./clock.ts";
import { database } from "./database.ts";
import type { StepJob } from "./outbox.ts";
import type { Process, StepContext } from "./process.ts";

/** Runs a step for its fact unless it is already done, and notes that it is. Throws what the step throws. */
export async function runStep({ factId, fact, step }: StepJob, processes: readonly Process[], limitMs: number) {
  const run = processes.find((process) => process.fact === fact && process.steps.has(step))?.steps.get(step);
  if (!run) throw new Error(`no process knows the step "${step}" of ${fact}`);

  const id = BigInt(factId);
  if (await database.stepDone.findUnique({ where: { factId_step: { factId: id, step } } })) return;
  const told = await database.outboxFact.findUniqueOrThrow({ where: { id } });
  await within(limitMs, run(told.payload, contextOf(id, step)));
  await database.stepDone.createMany({ data: [{ factId: id, step, at: clock.now() }], skipDuplicates: true });
}

const contextOf = (factId: bigint, step: string): StepContext => ({
  factId,
  now: clock.now(),
  once: (key, work) =>
    database.$transaction(async (tx) => {
      const done = { factId, step: `${step}: ${key}`, at: clock.now() };
      const { count } = await tx.stepDone.createMany({ data: [done], skipDuplicates: true });
      if (count === 1) await work(tx);
    }),
});

/** A step that hangs gives its place back and is tried again. */
async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
