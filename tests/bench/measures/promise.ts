import { optionsFor } from "#lib/delivery/options";
import { addDays, instantOf } from "#lib/kernel/local-time";
import { aCarrier, aMethod, aPlace, aRoute } from "#tests/support/a-delivery-method";
import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";

const samples = 500;

/** A December of exceptions: every other day its own hour, a full fortnight, strikes, transit by each department. */
const route = (days: number) => {
  const dates = Array.from({ length: 30 }, (_, i) => addDays("2026-12-01", i));
  return aRoute(days, {
    place: aPlace({
      handlingDays: 1,
      capacity: 1_000,
      exceptions: dates.filter((_, i) => i % 2 === 0).map((date) => ({ date, cutOff: 840, capacity: null })),
      taken: dates.slice(0, 14).map((date) => ({ date, parcels: 1_000 })),
    }),
    carrier: aCarrier({
      exceptions: dates.slice(0, 10).map((date) => ({ date, prefix: "13", collects: true, delivers: false })),
    }),
    transit: Array.from({ length: 96 }, (_, i) => ({
      prefix: i === 0 ? "" : String(i).padStart(2, "0"),
      p50: days,
      p90: days + 1,
      p95: days + 2,
    })),
  });
};

/** The dates of one cart in four ways to be delivered, at the busiest time of the year, each at another instant. */
export const promise: Measure = {
  name: "promise.cart",
  async run(_, say) {
    const methods = [1, 2, 3, 5].map((days) =>
      aMethod({ days, code: `way-${days}`, freeFromMinor: null, route: route(days) }),
    );
    const cart = { weightGrams: 2_000, goodsMinor: 9_000, classes: ["parcel"], postcode: "13001" };
    const timed = (turn: number): number => {
      const now = new Date(instantOf("2026-12-01", 0).getTime() + turn * 4_567_000);
      const began = performance.now();
      optionsFor(methods, cart, "fr", now);
      return performance.now() - began;
    };
    for (let turn = 0; turn < 100; turn++) timed(turn);
    const times = Array.from({ length: samples }, (_, turn) => timed(turn));
    const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
    say(
      delayLine(
        "promise.cart",
        { times, seconds, wrong: 0 },
        "four ways, December, every day full or early; goal ≤ 5 ms",
      ),
    );
  },
};
