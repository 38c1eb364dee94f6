import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { inShop } from "../stage/in-shop.ts";

type Told = Readonly<{ variants: number; first: readonly number[]; deep: readonly number[] }>;

/** Fifty lines of the price sheet, in each of its four orders by turns: its first page, and one three quarters down. */
export const priceSheet: Measure = {
  name: "price.sheet",
  async run(stage, say) {
    await stage.catalogue();
    const { variants, first, deep } = await inShop<Told>(stage, "read-sheet", ["200"]);
    const load = (times: readonly number[]) => ({
      times,
      seconds: times.reduce((sum, ms) => sum + ms, 0) / 1000,
      wrong: 0,
    });
    const what = `of ${variants} variants in four orders, 1 client, the query alone`;
    say(delayLine("price.sheet", load(first), `first page ${what}`));
    say(delayLine("price.sheet.deep", load(deep), `a page three quarters down ${what}`));
  },
};
