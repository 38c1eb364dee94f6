import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { inShop } from "../stage/in-shop.ts";
import { people } from "../stage/people.ts";

const turns = 20;

/** What stands behind each table of the back office, in a shop of 100,000 customers and 300,000 orders, by 1 client. */
export const adminTables: Measure = {
  name: "admin.tables",
  async run(stage, say) {
    const { times } = await inShop<{ times: Readonly<Record<string, readonly number[]>> }>(
      stage,
      "ask-tables",
      [String(turns)],
      await people(stage),
    );
    for (const [table, own] of Object.entries(times)) {
      const seconds = own.reduce((sum, ms) => sum + ms, 0) / 1000;
      say(delayLine(`admin.tables.${table}`, { times: own, seconds, wrong: 0 }, "its queries; goal p95 ≤ 200 ms"));
    }
  },
};
