import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectsOn, cutOffOn, deliversOn, roomOn } from "#lib/delivery/calendars";
import { type DeliveryPromise, promiseOf, type Route } from "#lib/delivery/promise";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { aCarrier, aPlace } from "#tests/support/a-delivery-method";

const day = fc.integer({ min: 0, max: 460 }).map((ahead) => addDays("2026-10-01", ahead));
const instant = fc.date({
  min: new Date("2026-10-01T00:00:00Z"),
  max: new Date("2027-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
const minute = fc.integer({ min: 1, max: 1439 });
const postcode = fc.constantFrom(null, "49100", "67000", "57100", "20000", "13001");

const place = fc
  .record({
    postcode: fc.constantFrom("49800", "67000"),
    cutOffs: fc.array(fc.option(minute), { minLength: 7, maxLength: 7 }),
    handlingDays: fc.integer({ min: 0, max: 4 }),
    capacity: fc.option(fc.integer({ min: 1, max: 3 })),
    exceptions: fc.uniqueArray(fc.record({ date: day, cutOff: fc.option(minute), capacity: fc.constant(null) }), {
      selector: ({ date }) => date,
      maxLength: 8,
    }),
    taken: fc.uniqueArray(fc.record({ date: day, parcels: fc.integer({ min: 0, max: 4 }) }), {
      selector: ({ date }) => date,
      maxLength: 30,
    }),
  })
  .map(aPlace);
const carrier = fc
  .record({
    collects: weekdays,
    delivers: weekdays,
    exceptions: fc.array(
      fc.record({ date: day, prefix: fc.constantFrom("", "13", "49"), collects: fc.boolean(), delivers: fc.boolean() }),
      { maxLength: 8 },
    ),
  })
  .map(aCarrier);
const transit = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
  .map(([p50, more, most]) => [{ prefix: "", p50, p90: p50 + more, p95: p50 + more + most }]);
const route: fc.Arbitrary<Route> = fc.record({ place, carrier, transit });
const scene = fc.record({ route, now: instant, postcode });

const date = (promise: DeliveryPromise | null) => promise?.promisedOn ?? "9999-12-31";

describe("whatever the calendars", () => {
  test("each step is made on a day on which it can be, after the one before it", () =>
    fc.assert(
      fc.property(scene, ({ route, now, postcode }) => {
        const promise = promiseOf(route, { now, postcode });
        if (!promise) return;
        const { ready, handOver, window, promisedOn, inputs } = promise;
        const steps = [dayOf(now), inputs.closesOn, ready, handOver, window.from, window.to, promisedOn];
        expect(steps).toEqual([...steps].sort());
        expect(window.from > handOver).toBe(true);
        expect(cutOffOn(route.place, ready)).not.toBeNull();
        expect(roomOn(route.place, ready)).not.toBe(0);
        expect(collectsOn(route.carrier, handOver, route.place.postcode)).toBe(true);
        expect(deliversOn(route.carrier, promisedOn, postcode)).toBe(true);
      }),
    ));

  test("the answer is the same until its cut-off, and another one from that very instant", () =>
    fc.assert(
      fc.property(
        scene,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        ({ route, now, postcode }, part) => {
          const promise = promiseOf(route, { now, postcode });
          if (!promise) return;
          const { cutOff } = promise;
          expect(cutOff > now).toBe(true);
          const before = new Date(now.getTime() + Math.floor((cutOff.getTime() - now.getTime()) * part));
          const same = promiseOf(route, { now: before, postcode });
          expect([same?.window, same?.promisedOn, same?.cutOff]).toEqual([promise.window, promise.promisedOn, cutOff]);
          const after = promiseOf(route, { now: cutOff, postcode });
          expect([after?.window, after?.promisedOn]).not.toEqual([promise.window, promise.promisedOn]);
        },
      ),
    ));

  test("whoever orders later is promised no earlier day", () =>
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: 20 * 86_400_000 }), ({ route, now, postcode }, later) => {
        const then = promiseOf(route, { now: new Date(now.getTime() + later), postcode });
        expect(date(then) >= date(promiseOf(route, { now, postcode }))).toBe(true);
      }),
    ));

  const worse: readonly [string, (route: Route, on: string) => Route][] = [
    [
      "the place is closed for a day",
      (r, on) => withPlace(r, { exceptions: [{ date: on, cutOff: null, capacity: null }, ...r.place.exceptions] }),
    ],
    [
      "a day is full",
      (r, on) => withPlace(r, { capacity: r.place.capacity ?? 1, taken: [{ date: on, parcels: 9 }, ...r.place.taken] }),
    ],
    ["handling takes a day more", (r) => withPlace(r, { handlingDays: r.place.handlingDays + 1 })],
    [
      "the cut-offs come an hour sooner",
      (r) => withPlace(r, { cutOffs: r.place.cutOffs.map((at) => at && Math.max(1, at - 60)) }),
    ],
    [
      "the carrier is on strike",
      (r, on) => ({
        ...r,
        carrier: {
          ...r.carrier,
          exceptions: [...r.carrier.exceptions, { date: on, prefix: "", collects: false, delivers: false }],
        },
      }),
    ],
    [
      "transit takes a day more",
      (r) => ({
        ...r,
        transit: r.transit.map(({ p50, p90, p95, ...row }) => ({ ...row, p50: p50 + 1, p90: p90 + 1, p95: p95 + 1 })),
      }),
    ],
  ];
  test.each(worse)("nobody is promised an earlier day when %s", (_, worsen) =>
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: 12 }), ({ route, now, postcode }, ahead) => {
        const after = worsen(route, addDays(dayOf(now), ahead));
        expect(date(promiseOf(after, { now, postcode })) >= date(promiseOf(route, { now, postcode }))).toBe(true);
      }),
    ),
  );
});

const withPlace = (route: Route, change: Partial<Route["place"]>): Route => ({
  ...route,
  place: { ...route.place, ...change },
});
