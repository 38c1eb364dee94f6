import { type Load, rateLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

type Reserved = Load & Readonly<{ reserved: number; held: number }>;

/** One SKU that everybody wants: held, then reserved, by 32 at once through the shop's own functions. */
export const stockHot: Measure = {
  name: "stock.hot",
  run: (stage, say) =>
    aside(stage, "comptoir_bench_hot", async (url) => {
      const { reserved, held, ...load } = await inShop<Reserved>(stage, "hot-sku", [`${stage.options.seconds}`], url);
      const note = `one SKU, 32 at once, two transactions each; ${reserved} reserved, ${held} held; goal ≥ 300/s, p99 ≤ 500 ms`;
      say(rateLine("stock.hot", "reservations/s", load, note));
      if (held > 0) process.exitCode = 1;
    }),
};
