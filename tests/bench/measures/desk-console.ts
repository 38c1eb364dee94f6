import { delayLine, figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { processorTimes } from "../stage/cpu.ts";
import { inShop } from "../stage/in-shop.ts";
import { people } from "../stage/people.ts";

const notes = {
  floor: "one indexed row by its key, on the same connection",
  phone: "written otherwise than it is kept",
  email: "whole",
  name: "as it is written",
  heard: "as it sounds, last name first, without accents",
  surname: "alone, which hundreds have",
  order: "number",
  postcode: "the latest orders there",
  sku: "the latest orders of it",
  card: "last four digits",
  context: "customer, orders, the promise in words, money, parcels, club, past contacts",
} as const;

type Asked = Readonly<{ times: Readonly<Record<keyof typeof notes, readonly number[]>>; missed: number }>;

/** What an agent waits for while somebody is on the telephone: 100 ms for a search, 300 ms for all that is known. */
export const deskConsole: Measure = {
  name: "console",
  async run(stage, say) {
    const url = await people(stage);
    const { postmaster } = await stage.database();
    const before = processorTimes(postmaster, postmaster);
    const { times, missed } = await inShop<Asked>(stage, "ask-console", [], url);
    const after = processorTimes(postmaster, postmaster);
    const asked = Object.values(times).flat();
    for (const [what, note] of Object.entries(notes)) {
      const own = times[what as keyof typeof notes];
      const seconds = own.reduce((sum, ms) => sum + ms, 0) / 1000;
      say(delayLine(`console.${what}`, { times: own, seconds, wrong: 0 }, `1 client, 300,000 orders: ${note}`));
    }
    const spent = before && after ? (after.children - before.children) / asked.length : 0;
    say(figureLine("console.cpu_ms", spent, "ms of PostgreSQL", "the processor's time of one question", asked.length));
    if (missed > 0) throw new Error(`${missed} callers were not found by what they said of themselves.`);
  },
};
