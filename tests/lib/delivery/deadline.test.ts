import { expect, test } from "vitest";
import { lastCutOffFor } from "#lib/delivery/deadline";
import { aRoute } from "#tests/support/a-delivery-method";

const at = (text: string) => new Date(text);

test("a two-day journey reaches Christmas Eve 2026 when ordered by Tuesday 22 at 16:00 in Paris", () => {
  expect(lastCutOffFor("2026-12-24", aRoute(2), { now: at("2026-11-21T22:00:00Z"), postcode: null })).toEqual(
    at("2026-12-22T15:00:00Z"),
  );
});

test("an order at the very deadline is too late, one second before is not", () => {
  const christmas = (now: string) => lastCutOffFor("2026-12-24", aRoute(2), { now: at(now), postcode: null });
  expect(christmas("2026-12-22T14:59:59Z")).toEqual(at("2026-12-22T15:00:00Z"));
  expect(christmas("2026-12-22T15:00:00Z")).toBeNull();
});
