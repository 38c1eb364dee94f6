import { road } from "./by-road.ts";
import "#tests/support/provider-door";
import "#tests/support/a-life";

import { setTimeout as wait } from "node:timers/promises";
import { describe, test } from "vitest";
import { openForBusiness } from "./open-for-business.ts";
import type { Road } from "./road.ts";
import { backRoads, moneyRoads } from "./roads/after-the-order.ts";
import { cardRoads } from "./roads/checkout.ts";
import { newsRoads } from "./roads/provider-news.ts";
import { strike } from "./strike-everywhere.ts";

const forAWhile = (worsen: () => void, ms: number) => () => {
  worsen();
  void wait(ms).then(road.restore);
};
const happenings = [
  { named: "the road to the database stalls", happen: forAWhile(road.stall, 400) },
  { named: "the road to the database is 100 ms late", happen: forAWhile(() => road.slow(() => 100), 600) },
  { named: "the road to the database is reset", happen: road.reset },
  { named: "the road to the database is cut", happen: forAWhile(road.cut, 100) },
];
const places = ["before it can commit", "before it knows it could commit"];

await openForBusiness();

/** Every happening at either side of the first thing that a road makes certain. */
function walk<S>(one: Road<S>): void {
  const faults = places.flatMap((place) => happenings.map((how) => ({ place, how })));
  describe(one.name, () => {
    test.each(faults.map((blow) => [`${blow.place}, ${blow.how.named}`, blow] as const))("%s", (_, blow) =>
      strike(one, { blow, again: true }),
    );
  });
}
for (const one of cardRoads.slice(0, 2)) walk(one);
for (const one of newsRoads.slice(0, 1)) walk(one);
for (const one of [...moneyRoads.slice(0, 1), ...backRoads.slice(0, 2)]) walk(one);
