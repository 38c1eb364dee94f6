import { setTimeout as wait } from "node:timers/promises";
import { crashDatabase, pauseDatabase, resumeDatabase, startDatabase, stopDatabase } from "#tests/support/own-server";
import type { Fault } from "../fault.ts";
import { underLoad } from "../shoppers.ts";

export const struckDatabase: readonly Fault[] = [
  underLoad("database: killed, every process", async () => {
    await crashDatabase();
    await startDatabase();
  }),
  underLoad("database: stopped and started", async (chance) => {
    stopDatabase();
    await wait(chance.between(0, 2_000));
    await startDatabase();
  }),
  underLoad("database: paused", async (chance) => {
    pauseDatabase();
    await wait(chance.between(500, 6_000));
    resumeDatabase();
  }),
];
