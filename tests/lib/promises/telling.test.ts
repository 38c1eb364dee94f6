import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inTime, mayBecome, next, outcomeOf } from "#lib/promises/states";
import { graceEnds, stepOf } from "#lib/promises/telling";
import { aWatchedPromise } from "./a-watched-promise.ts";

const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);
const promise = aWatchedPromise({ promisedAt: at("27T12:00") });
const later = { at: at("30T12:00"), risk: "carrier_delay" as const };
const asPromised = { at: promise.promisedAt, risk: null };

describe("a promise in danger", () => {
  test("is shown to staff first while its date is more than two days away, for four business hours", () => {
    const atRisk = { ...promise, state: "at_risk" as const, atRiskSince: at("24T16:00") };
    expect(stepOf(promise, later, at("24T16:00"))).toBe("at_risk");
    expect(stepOf(atRisk, later, at("25T09:59"))).toBe("nothing");
    expect(stepOf(atRisk, later, at("25T10:00"))).toBe("tell");
    expect(stepOf(atRisk, asPromised, at("25T09:00"))).toBe("saved");
  });

  test("is told at once when its date is nearer, and when no date can be told", () => {
    expect(stepOf(promise, later, at("25T12:00"))).toBe("tell");
    expect(stepOf(promise, { at: null, risk: "carrier_lost" }, at("27T10:00"))).toBe("tell");
    expect(stepOf(promise, asPromised, at("27T10:00"))).toBe("nothing");
  });

  test("is told again only when it gets worse than what was told, or when a date is known at last", () => {
    const told = { ...promise, state: "told" as const, toldFor: later.at };
    expect(stepOf(told, later, at("28T10:00"))).toBe("nothing");
    expect(stepOf(told, { at: at("29T12:00"), risk: "carrier_delay" }, at("28T10:00"))).toBe("nothing");
    expect(stepOf(told, { at: new Date("2026-12-01T11:00:00Z"), risk: "carrier_delay" }, at("28T10:00"))).toBe("tell");
    expect(stepOf({ ...told, toldFor: null }, later, at("28T10:00"))).toBe("tell");
    expect(stepOf({ ...told, toldFor: null }, { at: null, risk: "carrier_lost" }, at("28T10:00"))).toBe("nothing");
  });

  test("has its business hours counted around evenings and Sundays", () => {
    expect(graceEnds(at("23T09:00"))).toEqual(at("23T13:00"));
    expect(graceEnds(at("23T06:00"))).toEqual(at("23T12:00"));
    expect(graceEnds(at("23T20:30"))).toEqual(at("24T12:00"));
    expect(graceEnds(at("28T17:00"))).toEqual(at("30T11:00"));
  });

  test("whatever comes, a customer is told a day before the date, or the minute it is known", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 24 * 60 }), (minutesBefore) => {
        const known = new Date(promise.promisedAt.getTime() - minutesBefore * 60_000);
        let state: "promised" | "at_risk" = "promised";
        for (let now = known; ; now = new Date(now.getTime() + 60_000)) {
          const step = stepOf({ ...promise, state, atRiskSince: known }, later, now);
          if (step === "at_risk") state = "at_risk";
          if (step !== "tell") continue;
          const hoursLeft = (promise.promisedAt.getTime() - now.getTime()) / 3_600_000;
          expect(hoursLeft >= 24 || now.getTime() === known.getTime()).toBe(true);
          return;
        }
      }),
      { numRuns: 60 },
    ));
});

describe("how a promise ends", () => {
  const owed = { method: "delivery", promisedAt: at("25T12:00"), toldFor: null, toldInTime: null } as const;
  const told = { ...owed, toldFor: at("27T12:00"), toldInTime: true };

  test("kept by its day, whatever was told; kept by the day that was told in time; else broken", () => {
    expect(outcomeOf(owed, at("25T20:00"))).toBe("kept");
    expect(outcomeOf(told, at("25T20:00"))).toBe("kept");
    expect(outcomeOf(told, at("27T09:00"))).toBe("kept_late_told");
    expect(outcomeOf(told, at("28T09:00"))).toBe("broken");
    expect(outcomeOf({ ...told, toldInTime: false }, at("27T09:00"))).toBe("broken");
    expect(outcomeOf({ ...told, toldFor: null }, at("27T09:00"))).toBe("broken");
    expect(outcomeOf(owed, at("26T09:00"))).toBe("broken");
  });

  test("a pick-up is owed by its hour, a delivery within its day", () => {
    expect(inTime("delivery", at("25T23:00"), at("25T12:00"))).toBe(true);
    expect(inTime("pickup", at("25T12:01"), at("25T12:00"))).toBe(false);
  });

  test("and what has ended stays ended", () => {
    for (const ended of ["kept", "kept_late_told", "broken", "released"] as const) expect(next[ended]).toEqual([]);
    expect(mayBecome("told", "promised")).toBe(false);
    expect(mayBecome("at_risk", "promised")).toBe(true);
  });
});
