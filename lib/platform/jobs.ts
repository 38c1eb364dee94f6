import { type Job, type JobResult, PgBoss } from "pg-boss";
import { log } from "./log.ts";
import { dispatchFacts, type StepJob, stepQueue } from "./outbox.ts";
import { parkedQueue } from "./parked-jobs.ts";
import type { Process, Recurring } from "./process.ts";
import { enrol, takeTurn } from "./recurring.ts";
import { runStep } from "./steps.ts";

type Work = Readonly<{
  connectionString: string;
  processes: readonly Process[];
  recurring: readonly Recurring[];
  /** Tries after the first, the pause before the second try (doubling), and how long one may take. */
  patience?: Readonly<{ retries: number; pauseSeconds: number; stepMs: number }>;
}>;

const patient = { retries: 5, pauseSeconds: 2, stepMs: 30_000 };
const dispatchEveryMs = 250;
const recurEveryMs = 1_000;

/** Starts a worker: facts become jobs, jobs run their steps, recurring work comes back. Any number may run side by side. */
export async function startJobs({ connectionString, processes, recurring, patience = patient }: Work) {
  const boss = new PgBoss({ connectionString, max: 4, application_name: "comptoir-jobs" });
  boss.on("error", (error) => log.error({ err: error }, "job queue"));
  await boss.start();
  await boss.createQueue(parkedQueue);
  const { retries: retryLimit, pauseSeconds: retryDelay, stepMs } = patience;
  const rules = { retryLimit, retryDelay, retryBackoff: true, expireInSeconds: Math.ceil(stepMs / 1000) * 2 };
  await boss.createQueue(stepQueue, { ...rules, deadLetter: parkedQueue });
  await boss.updateQueue(stepQueue, rules);
  await enrol(recurring);

  const options = { batchSize: 10, localConcurrency: 3, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true };
  const work = (jobs: Job<StepJob>[]) => Promise.all(jobs.map((job) => attempt(job, processes, stepMs)));
  await boss.work(stepQueue, { ...options, perJobResults: true as const }, work);

  const loops = [
    repeat(dispatchEveryMs, () => dispatchFacts(boss, processes)),
    ...recurring.map((turn) => repeat(recurEveryMs, () => takeTurn(turn))),
  ];
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** One step's failure is its own: the others of its batch are settled as they went. */
async function attempt(job: Job<StepJob>, processes: readonly Process[], stepMs: number): Promise<JobResult> {
  try {
    await runStep(job.data, processes, stepMs);
    return { id: job.id, status: "completed" };
  } catch (error) {
    log.error({ err: error, ...job.data }, "step failed");
    return { id: job.id, status: "failed", output: { message: String(error) } };
  }
}

/** Does something again and again, never twice at once, until stopped; a failure is logged and tried again. */
function repeat(everyMs: number, work: () => Promise<unknown>) {
  let stopped = false;
  let wake = () => {};
  const running = (async () => {
    while (!stopped) {
      await work().catch((error) => log.error({ err: error }, "worker loop"));
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
