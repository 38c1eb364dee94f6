import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { visitor } from "#lib/kernel/actor";
import { fact } from "#lib/kernel/fact";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { startJobs } from "#lib/platform/jobs";
import { parkedJobs } from "#lib/platform/parked-jobs";
import { every, whenever } from "#lib/platform/process";

const bellRung = fact("bell.rung", z.object({ bell: z.number().int() }));
const ringBells = command({
  name: "bell.ring",
  input: z.strictObject({ bells: z.array(z.number()) }),
  allow: "anyone",
  async run({ bells }, { record }) {
    for (const bell of bells) record(bellRung({ bell }));
    return ok(bells.length);
  },
});

const patience = { retries: 2, pauseSeconds: 1, stepMs: 700 };
const connectionString = process.env.DATABASE_URL ?? "";
let workers: { stop: () => Promise<void> }[] = [];

async function startWorkers(count: number, work: Pick<Parameters<typeof startJobs>[0], "processes" | "recurring">) {
  workers = await Promise.all(Array.from({ length: count }, () => startJobs({ connectionString, patience, ...work })));
}
const done = () => database.stepDone.count();

describe("what follows a fact", () => {
  beforeEach(async () => {
    await database.outboxFact.deleteMany();
    await database.stepDone.deleteMany();
  });
  afterEach(() => Promise.all(workers.map((worker) => worker.stop())));

  test("happens once for each fact, with two workers at once", async () => {
    const heard: number[] = [];
    const listens = whenever(bellRung, { "count the bell": async ({ bell }) => heard.push(bell) });
    await ringBells(visitor, { bells: [...Array(40).keys()] });
    await startWorkers(2, { processes: [listens], recurring: [] });

    await expect.poll(done, { timeout: 15_000 }).toBe(40);
    expect(heard.toSorted((a, b) => a - b)).toEqual([...Array(40).keys()]);
    expect(await database.outboxFact.count({ where: { dispatchedAt: null } })).toBe(0);
  });

  test("a step that failed is tried again, and what it did once stays done once", async () => {
    let tries = 0;
    let effects = 0;
    const listens = whenever(bellRung, {
      "polish the bell": async (_bell, { once }) => {
        await once("polish", async () => effects++);
        if (++tries === 1) throw new Error("the cloth fell");
      },
    });
    await ringBells(visitor, { bells: [1] });
    await startWorkers(1, { processes: [listens], recurring: [] });

    await expect
      .poll(() => database.stepDone.count({ where: { step: "polish the bell" } }), { timeout: 15_000 })
      .toBe(1);
    expect({ tries, effects }).toEqual({ tries: 2, effects: 1 });
  });

  test("a step that always fails or hangs is parked, and delays nobody", async () => {
    const listens = whenever(bellRung, {
      break: async () => {
        throw new Error("cracked");
      },
      hang: () => new Promise(() => {}),
      ring: async () => "ding",
    });
    await ringBells(visitor, { bells: [1, 2, 3] });
    await startWorkers(1, { processes: [listens], recurring: [] });

    await expect.poll(done, { timeout: 5_000 }).toBe(3);
    await expect.poll(async () => (await parkedJobs()).length, { timeout: 25_000 }).toBe(6);
    const parked = await parkedJobs();
    expect(parked.find(({ step }) => step === "break")).toMatchObject({ fact: "bell.rung", error: "Error: cracked" });
    expect(parked.find(({ step }) => step === "hang")?.error).toContain("took longer than 700 ms");
  });

  test("recurring work is done by one worker at a time, and again when due", async () => {
    let runs = 0;
    const tick = every("wind the clock", { seconds: 1 }, async () => runs++);
    await startWorkers(2, { processes: [], recurring: [tick] });
    await expect.poll(() => runs, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    const row = await database.recurringWork.findUniqueOrThrow({ where: { name: "wind the clock" } });
    expect(row.lastError).toBeNull();
  });
});
