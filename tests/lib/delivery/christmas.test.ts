import { describe, expect, test } from "vitest";
import { christmasByParcel, christmasEve, christmasInStore } from "#lib/delivery/christmas";
import type { Opening } from "#lib/delivery/pickup";
import { pickupReady } from "#lib/delivery/pickup";
import { promiseOf, type Route } from "#lib/delivery/promise";
import { dayOf } from "#lib/kernel/local-time";
import { aCarrier, aPlace, aRoute } from "#tests/support/a-delivery-method";

const at = (text: string) => new Date(`${text}+01:00`);
const hour = 3_600_000;

/** The demo's usual way: collected from Monday to Friday, delivered on Saturdays too, three days in December, and vans that leave early in the last week. */
const usual: Route = aRoute(2, {
  place: aPlace({
    exceptions: ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24"].map((date) => ({
      date,
      cutOff: 14 * 60,
      capacity: null,
    })),
  }),
  carrier: aCarrier({ delivers: [1, 2, 3, 4, 5, 6] }),
  transit: [
    { prefix: "", p50: 2, p90: 2, p95: 3 },
    { prefix: "04", p50: 2, p90: 3, p95: 4 },
    { prefix: "29", p50: 2, p90: 3, p95: 4 },
    { prefix: "20", p50: 3, p90: 4, p95: 6 },
  ],
});

const shop: Opening = {
  week: [...Array.from({ length: 6 }, () => ({ opens: 10 * 60, closes: 19 * 60 + 30 })), null],
  exceptions: [{ date: "2026-12-24", hours: { opens: 10 * 60, closes: 18 * 60 } }],
};

describe("ordering for Christmas", () => {
  test("is spoken of from 15 November to Christmas Eve, by the clock of Paris", () => {
    expect(christmasEve(at("2026-11-14T23:59"))).toBeNull();
    expect(christmasEve(at("2026-11-15T00:00"))).toBe("2026-12-24");
    expect(christmasEve(at("2026-12-24T23:59"))).toBe("2026-12-24");
    expect(christmasEve(at("2026-12-25T00:00"))).toBeNull();
    expect(christmasEve(at("2027-01-04T12:00"))).toBeNull();
  });

  test("a usual parcel is ordered before 21 December, 14:00, and sooner where it takes longer", () => {
    expect(christmasByParcel(usual, at("2026-12-01T09:00"))).toEqual({
      orderBy: at("2026-12-21T14:00"),
      elsewhere: [
        { prefixes: ["04", "29"], orderBy: at("2026-12-18T16:00") },
        { prefixes: ["20"], orderBy: at("2026-12-17T16:00") },
      ],
    });
  });

  test("whoever has told a postcode is answered for it", () => {
    const to = (postcode: string) => christmasByParcel(usual, at("2026-12-01T09:00"), postcode);
    expect(to("49100")).toEqual({ orderBy: at("2026-12-21T14:00"), elsewhere: [] });
    expect(to("20000")).toEqual({ orderBy: at("2026-12-17T16:00"), elsewhere: [] });
  });

  test("the claim is gone at the very second it stops being true", () => {
    expect(christmasByParcel(usual, at("2026-12-21T13:59:59"))).toMatchObject({ orderBy: at("2026-12-21T14:00") });
    expect(christmasByParcel(usual, at("2026-12-21T14:00"))).toBeNull();
  });

  test("where it has become too late, that is said beside it", () => {
    expect(christmasByParcel(usual, at("2026-12-18T16:00"))?.elsewhere).toEqual([
      { prefixes: ["04", "20", "29"], orderBy: null },
    ]);
  });

  test("a day that is full brings it forward", () => {
    const full = aPlace({ ...usual.place, capacity: 10, taken: [{ date: "2026-12-21", parcels: 10 }] });
    expect(christmasByParcel({ ...usual, place: full }, at("2026-12-01T09:00"))?.orderBy).toEqual(
      at("2026-12-18T16:00"),
    );
  });

  test("a store's orders are ready until an hour before it closes on Christmas Eve", () => {
    expect(christmasInStore(shop, 60, at("2026-12-01T09:00"))).toEqual(at("2026-12-24T17:00"));
    expect(christmasInStore(shop, 60, at("2026-12-24T16:59"))).toEqual(at("2026-12-24T17:00"));
    expect(christmasInStore(shop, 60, at("2026-12-24T17:00"))).toBeNull();
    expect(christmasInStore(shop, 60, at("2026-11-10T09:00"))).toBeNull();
  });

  test("a store that closes over the holidays is asked until the last day it opens", () => {
    const closed = ["2026-12-22", "2026-12-23", "2026-12-24"].map((date) => ({ date, hours: null }));
    expect(christmasInStore({ ...shop, exceptions: closed }, 60, at("2026-12-01T09:00"))).toEqual(
      at("2026-12-21T18:30"),
    );
  });
});

describe("at every hour of the season, and a second before and after each at which parcels close", () => {
  const instants: Date[] = [];
  for (let time = at("2026-11-14T00:00").getTime(); time < at("2027-01-03T00:00").getTime(); time += hour) {
    const closes = [13, 15, 16].includes(new Date(time).getUTCHours());
    instants.push(...(closes ? [-1_000, 0, 1_000] : [0]).map((offset) => new Date(time + offset)));
  }
  const byEve = (day: string | undefined) => day !== undefined && day <= "2026-12-24";

  test("whoever is told of Christmas and orders then has it by Christmas Eve", () => {
    const told = instants.flatMap((now) => {
      const claim = christmasByParcel(usual, now);
      return claim ? { now, claim } : [];
    });
    const arrives = (now: Date, postcode: string | null) => byEve(promiseOf(usual, { now, postcode })?.promisedOn);
    const untrue = told.filter(
      ({ now, claim }) =>
        !(
          claim.orderBy > now &&
          arrives(now, null) &&
          arrives(new Date(claim.orderBy.getTime() - 1), null) &&
          !arrives(claim.orderBy, null) &&
          claim.elsewhere.every(({ prefixes, orderBy }) =>
            prefixes.every((prefix) => arrives(now, `${prefix}000`) === (orderBy !== null)),
          )
        ),
    );
    expect(untrue).toEqual([]);
    expect(told.length).toBeGreaterThan(800);
  });

  test("whoever is told of a store finds the order ready there", () => {
    const told = instants.flatMap((now) => {
      const orderBy = christmasInStore(shop, 60, now);
      return orderBy ? { now, orderBy } : [];
    });
    const readyIn = (now: Date) => {
      const ready = pickupReady(now, shop, 60);
      return byEve(ready ? dayOf(ready) : undefined);
    };
    const untrue = told.filter(
      ({ now, orderBy }) => !(orderBy > now && readyIn(now) && readyIn(new Date(orderBy.getTime() - 1))),
    );
    expect(untrue).toEqual([]);
    expect(told.length).toBeGreaterThan(800);
  });
});
