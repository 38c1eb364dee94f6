import { setTimeout as wait } from "node:timers/promises";
import type { Chance } from "../../../prisma/seed/random.ts";
import type { Fault } from "../fault.ts";
import { underLoad } from "../shoppers.ts";
import { road } from "../surroundings.ts";

/** The road to the database is bad for some seconds. */
const forAWhile = (name: string, worsen: (chance: Chance) => void): Fault =>
  underLoad(`road to the database: ${name}`, async (chance) => {
    worsen(chance);
    await wait(chance.between(500, 4_000));
    road.restore();
  });

export const badRoad: readonly Fault[] = [
  forAWhile("200 ms late", () => road.slow(() => 200)),
  forAWhile("2 s late", () => road.slow(() => 2_000)),
  forAWhile("one piece in a hundred 2 s late", (chance) => road.slow(() => (chance.happens(0.01) ? 2_000 : 0))),
  forAWhile("stalled", () => road.stall()),
  forAWhile("reset", () => road.reset()),
  forAWhile("cut", () => road.cut()),
];
