import fc from "fast-check";
import { expect, test } from "vitest";
import { afterWork, workBetween } from "#lib/cases/hours";

const at = (text: string) => new Date(text);

test("two hours of work asked for on a Saturday evening end on Monday morning", () =>
  expect(afterWork(at("2026-11-21T17:00:00Z"), 120)).toEqual(at("2026-11-23T09:00:00Z")));

test("a message that comes at night is counted from the next opening", () =>
  expect(afterWork(at("2026-11-24T02:00:00Z"), 60)).toEqual(at("2026-11-24T09:00:00Z")));

test("Christmas is no day of work", () =>
  expect(afterWork(at("2026-12-24T17:30:00Z"), 60)).toEqual(at("2026-12-26T08:30:00Z")));

test("work that is due at once when nobody is there is due at the next opening", () =>
  expect(afterWork(at("2026-11-21T20:00:00Z"), 0)).toEqual(at("2026-11-23T08:00:00Z")));

test("as many minutes of work lie before an instant as it was counted with", () => {
  const instant = fc
    .integer({ min: Date.parse("2026-01-01T00:00:00Z") / 60_000, max: Date.parse("2027-12-31T00:00:00Z") / 60_000 })
    .map((minute) => new Date(minute * 60_000));
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 6000 }), (from, minutes) => {
      const until = afterWork(from, minutes);
      expect(workBetween(from, until)).toBe(minutes);
      expect(workBetween(until, from)).toBe(0);
    }),
    { numRuns: 300 },
  );
});
