import { existsSync } from "node:fs";
import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

/** A public catalogue with queries whose answers people judged; it stands beside the project where it is to be had. */
const data = "../shared/data";
const files = [`${data}/products-icecat.jsonl.gz`, `${data}/relevance-icecat.csv.gz`];

/** What plain BM25 gets of the same queries (README of the data). */
const floors = { at10: 0.739, at20: 0.74, rated10: 0.816, rated20: 0.841 };

type Sums = Readonly<Record<keyof typeof floors, number>> & Readonly<{ times: readonly number[] }>;

/** nDCG of judged queries: to be 0.05 over the floor at least. No product of it is known to the shop's synonyms. */
export const relevance: Measure = {
  name: "relevance",
  async run(stage, say) {
    if (!files.every((file) => existsSync(file))) {
      stage.options.tell(`relevance is not measured: there are no judged queries in ${data}`);
      return;
    }
    const sums = await aside(stage, "comptoir_bench_relevance", (url) => inShop<Sums>(stage, "ask-judged", files, url));
    const { times } = sums;
    for (const [depth, floor] of Object.entries(floors)) {
      const value = Math.round((1000 * sums[depth as keyof typeof floors]) / times.length) / 1000;
      const note = `nDCG of ${times.length} queries; plain BM25: ${floor}`;
      say({ name: `relevance.${depth}`, value, unit: "nDCG", n: times.length, p50: null, p95: null, p99: null, note });
    }
    const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
    say(delayLine("relevance.search", { times, seconds, wrong: 0 }, "each of them, the second time, 1 client"));
  },
};
