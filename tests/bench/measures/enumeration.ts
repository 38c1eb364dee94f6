import { auc } from "../auc.ts";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

type Asked = Readonly<Record<string, Readonly<{ known: number[]; unknown: number[]; alike: boolean }>>>;

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** What the time of an answer tells a stranger of whom the shop knows (AUT-01): 0.5 is nothing, 0.55 is to be the most. */
export const enumeration: Measure = {
  name: "enumeration",
  async run(stage, say) {
    const asked = await aside(stage, "comptoir_bench_strangers", (url) =>
      inShop<Asked>(stage, "ask-strangers", [], url),
    );
    for (const [name, { known, unknown, alike }] of Object.entries(asked)) {
      const medians = `medians ${median(known).toFixed(2)} and ${median(unknown).toFixed(2)} ms`;
      const note = `known and unknown, ${medians}, ${alike ? "one answer" : "DIFFERENT ANSWERS"}; goal ≤ 0.55`;
      say(figureLine(`enumeration.${name}`, auc(known, unknown), "AUC", note, known.length));
      if (!alike) process.exitCode = 1;
    }
  },
};
