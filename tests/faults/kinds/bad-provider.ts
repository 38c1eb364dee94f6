import { setTimeout as wait } from "node:timers/promises";
import { turn } from "#tests/support/a-provider";
import type { Chance } from "../../../prisma/seed/random.ts";
import type { Fault } from "../fault.ts";
import { underLoad } from "../shoppers.ts";

/** The payment provider has a bad moment. */
const forAWhile = (name: string, knobs: (chance: Chance) => object): Fault =>
  underLoad(`provider: ${name}`, async (chance) => {
    await turn(knobs(chance));
    await wait(chance.between(500, 3_000));
    await turn({});
  });

export const badProvider: readonly Fault[] = [
  forAWhile("late", (chance) => ({ latencyMs: chance.between(300, 3_000) })),
  forAWhile("acts, then answers 500", (chance) => ({ failAfterCommit: chance.between(1, 20) })),
  forAWhile("acts, then hangs up", (chance) => ({ hangUpAfterCommit: chance.between(1, 20) })),
  forAWhile("away", () => ({ down: true })),
];
