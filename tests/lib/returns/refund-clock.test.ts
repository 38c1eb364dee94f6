import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { penalty, refundClock } from "#lib/returns/refund-clock";

const at = (text: string) => new Date(text);
const toldAt = at("2026-11-23T09:00:00Z");
const clock = (over: Readonly<{ backAt?: Date; proofAt?: Date }>, now: string) =>
  refundClock({ toldAt, backAt: null, proofAt: null, amountMinor: 10_000, ...over }, at(now));

describe("the clock of a refund", () => {
  test("waits for the goods or for proof that they were sent, whichever is first", () => {
    expect(clock({}, "2027-02-01T09:00:00Z")).toMatchObject({ dueOn: null, lateDays: 0, penaltyMinor: 0 });
    expect(clock({ backAt: at("2026-11-27T09:00:00Z") }, "2026-12-01T09:00:00Z").dueOn).toBe("2026-12-07");
    const late = { proofAt: at("2026-12-09T09:00:00Z"), backAt: at("2026-12-12T09:00:00Z") };
    expect(clock(late, "2026-12-10T09:00:00Z")).toMatchObject({ dueOn: "2026-12-09", lateDays: 1 });
  });

  test("is in time all of its last day, and wants the goods sent within fourteen days", () => {
    const back = { backAt: at("2026-11-25T09:00:00Z") };
    expect(clock(back, "2026-12-07T22:59:00Z")).toMatchObject({ lateDays: 0, goodsBy: "2026-12-07" });
    expect(clock(back, "2026-12-07T23:01:00Z").lateDays).toBe(1);
  });
});

describe("what a late refund costs besides (L242-4)", () => {
  test.each([
    [0, 0],
    [10, 19],
    [11, 500],
    [20, 500],
    [21, 1000],
    [31, 2000],
    [61, 5000],
    [90, 5000],
    [91, 5500],
    [121, 6000],
    [390, 10_000],
    [391, 10_002],
  ])("after %i days, of 100 euros: %i cents", (days, cents) => expect(penalty(10_000, days)).toBe(cents));

  test("never falls as days go by, and passes the price itself only by interest", () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 11, max: 800 }), (amount, days) => {
        expect(penalty(amount, days + 1)).toBeGreaterThanOrEqual(penalty(amount, days));
        if (days <= 390) expect(penalty(amount, days)).toBeLessThanOrEqual(amount);
      }),
    ));
});
