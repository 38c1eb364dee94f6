import { clock } from "./clock.ts";
import { database } from "./database.ts";
import { log } from "./log.ts";
import type { Recurring } from "./process.ts";

/** If the worker that took a turn dies, another takes it after this. */
const leaseSeconds = 120;

/** Makes the work known to every worker; what is new is due at once. */
export async function enrol(works: readonly Recurring[]): Promise<void> {
  await database.recurringWork.createMany({
    data: works.map(({ name }) => ({ name, dueAt: new Date() })),
    skipDuplicates: true,
  });
}

/** Does the work when it is due and no other worker has taken this turn; says whether it did. */
export async function takeTurn({ name, seconds, run }: Recurring): Promise<boolean> {
  const taken = await database.$executeRaw`
    UPDATE recurring_work SET due_at = now() + make_interval(secs => ${Math.max(leaseSeconds, seconds)})
    WHERE name = ${name} AND due_at <= now()`;
  if (taken === 0) return false;

  let problem: string | null = null;
  try {
    await run(clock.now());
  } catch (error) {
    problem = String(error);
    log.error({ err: error, work: name }, "recurring work failed");
  }
  await database.$executeRaw`
    UPDATE recurring_work SET due_at = now() + make_interval(secs => ${seconds}), last_error = ${problem}
    WHERE name = ${name}`;
  return true;
}
