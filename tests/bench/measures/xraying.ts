import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { finished } from "../stage/program.ts";

const orders = 10_000;

/** Ten thousand orders of chance, each read whole: how many have a column that another book contradicts (M-08). */
export const xraying: Measure = {
  name: "orders.xray",
  async run(stage, say) {
    await aside(stage, "comptoir_bench_xray", async (url) => {
      const env = { ...process.env, DATABASE_URL: url, ORDERS: String(orders) };
      const printed = await finished({ args: ["lib/server/program.mjs", "tests/bench/stage/xray.ts"], env });
      const { wrong, times } = JSON.parse(printed.trim().split("\n").at(-1) ?? "") as {
        wrong: number;
        times: number[];
      };
      const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
      say(figureLine("orders.xray", wrong, "wrong", `${mean.toFixed(1)} ms each`, times.length));
      if (wrong > 0) throw new Error(`${wrong} orders do not reconcile`);
    });
  },
};
