import { beforeAll, describe, expect, test } from "vitest";
import { changeCalendar } from "#lib/delivery/commands";
import { freeLoad, takeLoad } from "#lib/delivery/commands-load";
import { optionsFor } from "#lib/delivery/options";
import { deliveryMethods } from "#lib/delivery/queries";
import { dispatchDesk, methodsNow } from "#lib/delivery/queries-desk";
import type { CalendarChange } from "#lib/delivery/schema";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const monday = new Date("2026-11-23T09:00:00Z");
const parcel = { weightGrams: 500, goodsMinor: 2_000, classes: ["parcel"], postcode: "49100" };
const days = async () =>
  Object.fromEntries(
    optionsFor(await deliveryMethods(), parcel, "fr", monday).map(({ id, promisedAt }) => [
      id,
      promisedAt.slice(0, 10),
    ]),
  );
const week = (minute: number, capacity: number | null = null): CalendarChange => ({
  kind: "week",
  place: "WEB",
  cutOffs: [minute, minute, minute, minute, minute, null, null],
  handlingDays: 0,
  capacity,
});

beforeAll(aShop);

describe("whoever runs the warehouse", () => {
  const change = async (input: unknown) =>
    changeCalendar(await aColleague("Malik", "administrator"), input, { now: monday });

  test("closes earlier, and every date is another at once; who did it is written down", async () => {
    expect(await days()).toEqual({ express: "2026-11-24", standard: "2026-11-25" });
    expect((await change(week(9 * 60))).ok).toBe(true);
    expect(await days()).toEqual({ express: "2026-11-25", standard: "2026-11-26" });
    expect((await change(week(16 * 60))).ok).toBe(true);
    expect(await days()).toEqual({ express: "2026-11-24", standard: "2026-11-25" });
    expect(await database.auditEntry.count({ where: { command: "delivery.change_calendar" } })).toBe(2);
  });

  test("closes a day, and opens it again", async () => {
    const day = { place: "WEB", date: "2026-11-23" };
    await change({ kind: "place_day", ...day, cutOff: null, capacity: null, reason: "Inventaire" });
    expect(await days()).toEqual({ express: "2026-11-25", standard: "2026-11-26" });
    expect((await dispatchDesk(monday)).places[0]?.days).toMatchObject([{ date: "2026-11-23", reason: "Inventaire" }]);
    await change({ kind: "place_day_cleared", ...day });
    expect(await days()).toEqual({ express: "2026-11-24", standard: "2026-11-25" });
  });

  test("says that one carrier is on strike: the other is as it was", async () => {
    const strike = { carrier: "chronopost", date: "2026-11-24", prefix: "49" };
    await change({ kind: "carrier_day", ...strike, stays: "delivery", reason: "Grève" });
    expect((await days()).standard).toBe("2026-11-25");
    expect((await days()).express).not.toBe("2026-11-24");
    await change({ kind: "carrier_day_cleared", ...strike });
    expect((await days()).express).toBe("2026-11-24");
  });

  test.each([
    [{ ...week(960), place: "MARS" }, "unknown_location"],
    [
      { kind: "carrier_day", carrier: "pigeon", date: "2026-11-24", prefix: "", stays: "all", reason: "Pluie" },
      "unknown_carrier",
    ],
    [{ kind: "place_day", place: "WEB", date: "2026-11-22", cutOff: null, capacity: null, reason: "Hier" }, "day_past"],
    [{ ...week(960), capacity: -3 }, "invalid"],
    [{ ...week(1440) }, "invalid"],
  ])("is told what cannot be", async (input, code) =>
    expect(await change(input)).toMatchObject({ ok: false, refusal: { code } }),
  );

  test("a seller may look, not change", async () =>
    expect(await changeCalendar(await aColleague("Léa", "store_staff"), week(960))).toMatchObject({
      refusal: { code: "forbidden" },
    }));

  test("what promises read is what the tables say", async () =>
    expect(await deliveryMethods()).toEqual(await methodsNow()));
});

describe("a place with room for two parcels a day", () => {
  const actor = system("delivery");
  const order = (date = "2026-11-23") => ({ orderId: newId(), place: "WEB", date });

  test("promises the next day once both are taken, counts an order once, and takes a cancelled one's place again", async () => {
    await changeCalendar(await aColleague("Malik", "administrator"), week(960, 2), { now: monday });
    const [first, second] = [order(), order()];
    expect(await takeLoad(actor, first)).toMatchObject({ value: { taken: true } });
    expect(await takeLoad(actor, first)).toMatchObject({ value: { taken: false } });
    expect((await days()).express).toBe("2026-11-24");
    await takeLoad(actor, second);
    expect((await days()).express).toBe("2026-11-25");
    await takeLoad(actor, order("2026-11-24"));
    expect((await dispatchDesk(monday)).places[0]?.ahead.slice(0, 2)).toMatchObject([
      { taken: 2, room: 0 },
      { taken: 1, room: 1 },
    ]);
    await freeLoad(actor, { orderId: second.orderId, sending: [second.place] });
    expect((await days()).express).not.toBe("2026-11-24");
    await freeLoad(actor, { orderId: second.orderId, sending: [] });
    await freeLoad(actor, { orderId: second.orderId, sending: [] });
    expect((await days()).express).toBe("2026-11-24");
  });
});
