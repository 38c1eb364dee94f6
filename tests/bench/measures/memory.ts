import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { memoryOf } from "../stage/program.ts";

/** The memory of the web process; after everything else that was asked for in this run. */
export const memory: Measure = {
  name: "rss",
  async run(stage, say) {
    const { pid } = await stage.shop();
    say(figureLine("rss.mb", memoryOf(pid), "MB", "resident memory of the web process, after the measures above"));
  },
};
