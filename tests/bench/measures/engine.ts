import fc from "fast-check";
import { price } from "#lib/promotions/price";
import { now } from "#tests/lib/promotions/a-basket";
import { basket, faultsOf, promotions } from "#tests/lib/promotions/random-carts";
import { delayLine, figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { bigBasket, busyCalendar } from "./big-cart.ts";

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

const samples = 300;

/** One cart of 100 lines under 200 promotions in force: the time of one whole pricing. */
export const enginePrice: Measure = {
  name: "engine.price_ms",
  async run(_, say) {
    const calendar = busyCalendar();
    const baskets = Array.from({ length: 20 }, (_, turn) => bigBasket(turn));
    const timed = (turn: number): number => {
      const began = performance.now();
      price(baskets[turn % baskets.length] ?? bigBasket(turn), calendar, now);
      return performance.now() - began;
    };
    for (let turn = 0; turn < 100; turn++) timed(turn);
    const before = process.cpuUsage();
    const times = Array.from({ length: samples }, (_, turn) => timed(turn));
    const { user, system } = process.cpuUsage(before);
    const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
    const work = `${((user + system) / 1000 / samples).toFixed(1)} ms of processor each`;
    const note = `100 lines, 200 promotions in force; goal ≤ 5 ms; ${work}`;
    say(delayLine("engine.price_ms", { times, seconds, wrong: 0 }, note));
  },
};
