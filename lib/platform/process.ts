import type { z } from "zod";
import type { Transaction } from "./database.ts";

/** What a step works with. A step may run again after a failure, so what it does is keyed: by its command, or by `once`. */
export type StepContext = Readonly<{
  factId: bigint;
  now: Date;
  /** Does `work` in one transaction with the note that it was done: it takes effect once, however often the step runs. */
  once: (key: string, work: (tx: Transaction) => Promise<unknown>) => Promise<void>;
}>;

type Step<P> = (payload: P, context: StepContext) => Promise<unknown>;
type FactKind<S extends z.ZodType> = Readonly<{ factName: string; schema: S }>;

/** What follows a fact: named steps, each a job of its own that takes effect once. */
export type Process = Readonly<{ fact: string; steps: ReadonlyMap<string, Step<unknown>> }>;

/** Says what follows when a fact is told: `whenever(orderPlaced, { "mail the confirmation": async ({ orderId }) => … })`. */
export const whenever = <S extends z.ZodType>(
  kind: FactKind<S>,
  steps: Record<string, Step<z.output<S>>>,
): Process => ({
  fact: kind.factName,
  steps: new Map(
    Object.entries(steps).map(([name, run]) => [name, (payload, context) => run(kind.schema.parse(payload), context)]),
  ),
});

/** Work that comes back by itself; one worker at a time does it. */
export type Recurring = Readonly<{ name: string; seconds: number; run: (now: Date) => Promise<unknown> }>;

/** Says what is done again and again: `every("sweep payments", { seconds: 60 }, (now) => …)`. */
export const every = (name: string, { seconds }: { seconds: number }, run: Recurring["run"]): Recurring => ({
  name,
  seconds,
  run,
});
