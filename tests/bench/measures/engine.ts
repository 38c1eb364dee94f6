import fc from "fast-check";
import { price } from "#lib/promotions/price";
import type { Basket } from "#lib/promotions/schema";
import { aBasket, now } from "#tests/lib/promotions/a-basket";
import { allPublished } from "#tests/lib/promotions/a-demo-shop";
import { basket, faultsOf, promotions } from "#tests/lib/promotions/random-carts";
import { delayLine, figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { bigBasket, busyCalendar, smallBasket } from "./carts-to-price.ts";

/** Random carts × random promotions: how many bills have a cent wrong, which must be none. It stops at the first. */
export const randomCarts: Measure = {
  name: "engine.random_carts",
  async run(stage, say) {
    const { carts } = stage.options;
    const found = fc.check(
      fc.property(basket, promotions, (some, offers) => {
        const turned = { ...some, lines: [...some.lines].reverse() };
        const priced = price(some, offers, now);
        const faults = faultsOf(some, offers, priced);
        if (price(turned, offers, now).totalMinor !== priced.totalMinor) faults.push("the order of the lines counts");
        if (faults.length > 0) throw new Error(faults.join("; "));
      }),
      { numRuns: carts },
    );
    const note = found.failed
      ? String(found.errorInstance)
      : `each priced in two orders of its lines; seed ${found.seed}`;
    say(figureLine("engine.random_carts", found.failed ? 1 : 0, "wrong", note, found.numRuns));
    if (found.failed) throw new Error(`a bill is wrong: ${found.errorInstance}`);
  },
};

/** One cart of 100 lines under 200 promotions in force, and carts as most are: the time of one whole pricing. */
export const enginePrice: Measure = {
  name: "engine.price_ms",
  async run(_, say) {
    const calendar = busyCalendar();
    const big = Array.from({ length: 20 }, (_, turn) => bigBasket(turn));
    const bigOnes = timed(big, 300, (basket) => price(basket, calendar, now));
    say(delayLine("engine.price_ms", bigOnes, `100 lines, 200 promotions in force; goal ≤ 5 ms; ${bigOnes.each}`));

    const open = allPublished().filter(({ needsCode }) => !needsCode);
    const small = Array.from({ length: 60 }, (_, turn) => smallBasket(turn));
    const smallOnes = timed(small, 10_000, (basket) => price(basket, open, now));
    say(delayLine("engine.price_ms.small", smallOnes, `1 to 3 lines, ${open.length} promotions; ${smallOnes.each}`));
  },
};

/** Each basket in turn, once it is warm. The processor time is told apart: the machine may have other work. */
function timed(baskets: readonly Basket[], samples: number, priced: (basket: Basket) => unknown) {
  const once = (basket: Basket): number => {
    const began = performance.now();
    priced(basket);
    return performance.now() - began;
  };
  const turns = Array.from({ length: samples }, (_, turn) => baskets[turn % baskets.length] ?? aBasket([]));
  for (const basket of turns.slice(0, samples / 3)) once(basket);
  const before = process.cpuUsage();
  const times = turns.map(once);
  const { user, system } = process.cpuUsage(before);
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
  return {
    times,
    seconds,
    wrong: 0,
    each: `${((user + system) / 1000 / samples).toPrecision(3)} ms of processor each`,
  };
}
