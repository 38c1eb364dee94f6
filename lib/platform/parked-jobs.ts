import { database } from "./database.ts";

export const parkedQueue = "parked";

/** A step that failed on every try and waits for somebody: which one, for which fact, since when and why. */
export type ParkedJob = Readonly<{
  id: string;
  factId: string;
  fact: string;
  step: string;
  error: string | null;
  at: Date;
}>;

/** The parked jobs, newest first. None before a worker has ever run: the queue's tables are the worker's to make. */
export async function parkedJobs(limit = 100): Promise<ParkedJob[]> {
  const [made] = await database.$queryRaw<{ there: boolean }[]>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`;
  if (!made?.there) return [];
  return database.$queryRaw<ParkedJob[]>`
    SELECT id::text, data->>'factId' AS "factId", data->>'fact' AS fact, data->>'step' AS step,
      source_output->>'message' AS error, created_on AS at
    FROM pgboss.job WHERE name = ${parkedQueue} AND state < 'completed' ORDER BY created_on DESC LIMIT ${limit}`;
}
