import { readFileSync } from "node:fs";
import pg from "pg";
import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

const notes = {
  list: "first page of a category",
  filtered: "the same with one facet, or two",
  deep: "the hundred and fifth page, by cursor",
  page100: "the hundredth page, by its number",
  search: "50 queries, ranked, with facets",
  suggest: "the beginnings of those",
} as const;

type Times = Readonly<Record<keyof typeof notes, readonly number[]>>;

/** What the SQL of lists and searches takes of twenty times the products: a million of the usual 50,000. */
export const million: Measure = {
  name: "million",
  async run(stage, say) {
    await stage.catalogue();
    const { url: from } = await stage.database();
    const times = await aside(
      stage,
      "comptoir_bench_million",
      async (url) => {
        stage.options.tell("making twenty products of each");
        const db = new pg.Client({ connectionString: url });
        await db.connect();
        await db.query("SET statement_timeout = 0");
        await db.query(readFileSync("tests/bench/stage/multiply.sql", "utf8"));
        await db.query("VACUUM ANALYZE listing");
        await db.end();
        return inShop<Times>(stage, "ask-million", [], url);
      },
      new URL(from).pathname.slice(1),
    );
    for (const [kind, note] of Object.entries(notes)) {
      const asked = times[kind as keyof Times];
      const seconds = asked.reduce((sum, ms) => sum + ms, 0) / 1000;
      say(delayLine(`million.${kind}`, { times: asked, seconds, wrong: 0 }, `SQL alone, 1 client: ${note}`));
    }
  },
};
