import type { Season } from "#tests/support/a-december";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

const orders = 20_000;
type Lived = Season & Readonly<{ seconds: number }>;

/** A December of failing carriers: how many promises broke without a word before, and how many of those at 95 were kept. */
export const december: Measure = {
  name: "promises.december",
  async run(stage, say) {
    await aside(stage, "comptoir_bench_december", async (url) => {
      const season = await inShop<Lived>(stage, "december", [String(orders)], url);
      const { promises, states, late, unannounced, calibration, seconds } = season;
      const ended = Object.entries(states).map(([state, count]) => `${count} ${state}`);
      const kept = calibration.map(({ confidence, ended: of, kept: well }) => {
        const share = of > 0 ? ((100 * well) / of).toFixed(1) : "none";
        return `of ${of} promised at ${confidence}, ${share} % kept`;
      });
      const note = `${[...ended, ...kept].join(", ")}; ${late} late; ${seconds.toFixed(0)} s; goal 0`;
      say(figureLine("promises.december", unannounced + (states.broken ?? 0), "broken unannounced", note, promises));
      if (unannounced > 0 || states.broken) process.exitCode = 1;
    });
  },
};
