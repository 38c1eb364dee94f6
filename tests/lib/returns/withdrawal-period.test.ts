import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHoliday } from "#lib/delivery/holidays";
import { addDays, dayOf, weekdayOf } from "#lib/kernel/local-time";
import { type Journey, mayWithdraw, withdrawalPeriod } from "#lib/returns/withdrawal-period";

const at = (text: string) => new Date(text);
const parcel = (over: Partial<Journey> = {}): Journey => ({
  promisedAt: at("2026-11-24T11:00:00Z"),
  sentAt: at("2026-11-23T15:00:00Z"),
  collectedAt: null,
  deliveredAt: at("2026-11-24T10:00:00Z"),
  ...over,
});

describe("the fourteen days to withdraw", () => {
  test("begin the day after receipt and end with their last day, at midnight in Paris", () => {
    const period = withdrawalPeriod([parcel()], "49100");
    expect(period).toEqual({ lastDay: "2026-12-08", endsAt: at("2026-12-08T23:00:00Z") });
    expect(mayWithdraw(period, at("2026-12-08T22:59:00Z"))).toBe(true);
    expect(mayWithdraw(period, at("2026-12-08T23:00:00Z"))).toBe(false);
  });

  test("are more where the club gave more, and never fewer", () => {
    expect(withdrawalPeriod([parcel()], "49100", 30)?.lastDay).toBe("2026-12-24");
    expect(withdrawalPeriod([parcel()], "49100", 3)?.lastDay).toBe("2026-12-08");
  });

  test("run from the last parcel, and have not begun while one is on its way", () => {
    const second = parcel({ deliveredAt: at("2026-11-27T10:00:00Z") });
    expect(withdrawalPeriod([second, parcel()], null)?.lastDay).toBe("2026-12-11");
    const unsent = parcel({ sentAt: null, deliveredAt: null });
    expect(withdrawalPeriod([parcel(), unsent], null)).toBeNull();
    expect(mayWithdraw(null, at("2030-01-01T00:00:00Z"))).toBe(true);
  });

  test.each([
    ["a Saturday", "2026-11-21T10:00:00Z", "49100", "2026-12-07"],
    ["Christmas, and the weekend after it", "2026-12-11T10:00:00Z", "49100", "2026-12-28"],
    [
      "the second day of Christmas, which is a Saturday in Strasbourg too",
      "2026-12-12T10:00:00Z",
      "67000",
      "2026-12-28",
    ],
    ["Good Friday in Metz", "2027-03-12T10:00:00Z", "57000", "2027-03-30"],
    ["Good Friday elsewhere", "2027-03-12T10:00:00Z", "49100", "2027-03-26"],
  ])("do not end on %s", (_what, deliveredAt, postcode, lastDay) =>
    expect(withdrawalPeriod([parcel({ deliveredAt: at(deliveredAt) })], postcode)?.lastDay).toBe(lastDay),
  );

  test("take what was sent, and of which nobody tells, as received on the day it was promised, never before it left", () => {
    expect(withdrawalPeriod([parcel({ deliveredAt: null })], null)?.lastDay).toBe("2026-12-08");
    const late = parcel({ deliveredAt: null, sentAt: at("2026-11-26T15:00:00Z") });
    expect(withdrawalPeriod([late], null)?.lastDay).toBe("2026-12-10");
  });

  test("whatever the day, are fourteen at least, end on a working day, and at its very end", () =>
    fc.assert(
      fc.property(
        fc.date({ min: at("2026-01-01T00:00:00Z"), max: at("2036-01-01T00:00:00Z"), noInvalidDate: true }),
        fc.constantFrom("49100", "67000", null),
        (deliveredAt, postcode) => {
          const period = withdrawalPeriod([parcel({ deliveredAt })], postcode);
          if (!period) throw new Error("it was received");
          expect(period.lastDay >= addDays(dayOf(deliveredAt), 14)).toBe(true);
          expect(weekdayOf(period.lastDay)).toBeLessThan(6);
          expect(isHoliday(period.lastDay, postcode === "67000" ? "alsace_moselle" : "france")).toBe(false);
          expect(dayOf(new Date(period.endsAt.getTime() - 1))).toBe(period.lastDay);
          expect(dayOf(period.endsAt)).toBe(addDays(period.lastDay, 1));
        },
      ),
    ));
});
