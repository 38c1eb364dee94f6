import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

const orders = 10_000;
type Issued = Readonly<{ documents: number; died: number; faults: number; seconds: number }>;

/** 10,000 invoices by eight workers, one in twenty rolled back: no gap, no duplicate, no day that goes back (rule 5.7). */
export const invoicesGapless: Measure = {
  name: "invoices.gapless",
  run: (stage, say) =>
    aside(stage, "comptoir_bench_invoices", async (url) => {
      const { documents, died, faults, seconds } = await inShop<Issued>(stage, "issue-invoices", [`${orders}`], url);
      const wrong = faults + Math.abs(orders - died - documents);
      const note = `${documents} invoices by 8 workers in ${seconds.toFixed(1)} s, ${Math.round(documents / seconds)}/s; ${died} rolled back; goal no gap, duplicate or broken seal`;
      say(figureLine("invoices.gapless", wrong, "faults", note, documents));
      if (wrong > 0) process.exitCode = 1;
    }),
};
