import { describe, expect, test } from "vitest";
import type { Route } from "#lib/delivery/promise";
import type { CalendarChange } from "#lib/delivery/schema";
import { shiftsOf, withChange } from "#lib/delivery/what-if";
import { aRoute } from "#tests/support/a-delivery-method";

const now = new Date("2026-11-23T09:00:00Z");
const route = aRoute(1);
const week: CalendarChange = {
  kind: "week",
  place: "WEB",
  cutOffs: [840, 840, 840, 840, 840, null, null],
  handlingDays: 0,
  capacity: null,
};
const shifts = (change: CalendarChange, before: Route = route, postcode: string | null = null) =>
  shiftsOf(before, withChange(before, change), { now, postcode, around: "date" in change ? change.date : null });

describe("what if the cut-off were at 14:00", () => {
  test("orders between 14:00 and 16:00 arrive a working day later, the others as before", () => {
    const changed = shifts(week);
    expect(changed[0]).toEqual({
      from: new Date("2026-11-23T13:00:00Z"),
      until: new Date("2026-11-23T15:00:00Z"),
      was: "2026-11-24",
      becomes: "2026-11-25",
    });
    expect(changed).toHaveLength(10);
  });

  test("nothing changes when it is what it is", () =>
    expect(shifts({ ...week, cutOffs: route.place.cutOffs.slice() })).toEqual([]));

  test("nothing changes for a parcel that another place makes ready", () =>
    expect(shifts({ ...week, place: "ANG" })).toEqual([]));
});

describe("what if a day is off", () => {
  test("closing Wednesday moves what would have left then", () =>
    expect(
      shifts({
        kind: "place_day",
        place: "WEB",
        date: "2026-11-25",
        cutOff: null,
        capacity: null,
        reason: "inventaire",
      }),
    ).toEqual([
      {
        from: new Date("2026-11-24T15:00:00Z"),
        until: new Date("2026-11-25T15:00:00Z"),
        was: "2026-11-26",
        becomes: "2026-11-27",
      },
    ]));

  test("a strike in Marseilles is felt there only", () => {
    const strike = {
      kind: "carrier_day",
      carrier: "poste",
      date: "2026-11-24",
      prefix: "13",
      stays: "delivery",
      reason: "grève",
    } as const;
    expect(shifts(strike, route, "13001")).toMatchObject([{ was: "2026-11-24", becomes: "2026-11-25" }]);
    expect(shifts(strike, route, "49100")).toEqual([]);
    const struck = withChange(route, strike);
    expect(
      shifts({ kind: "carrier_day_cleared", carrier: "poste", date: "2026-11-24", prefix: "13" }, struck, "13001"),
    ).toMatchObject([{ was: "2026-11-25", becomes: "2026-11-24" }]);
  });

  test("a closed place promises nothing at all", () => {
    const closed = shifts({ ...week, cutOffs: Array(7).fill(null) });
    expect(closed[0]).toMatchObject({ from: now, becomes: null });
    expect(new Set(closed.map(({ becomes }) => becomes))).toEqual(new Set([null]));
  });
});
