import { expect, test } from "vitest";
import { lastCutOffFor } from "#lib/delivery/deadline";

const at = (text: string) => new Date(text);

test("a two-day journey reaches Christmas Eve 2026 when ordered by Tuesday 22 at 16:00 in Paris", () => {
  expect(lastCutOffFor("2026-12-24", { now: at("2026-11-21T22:00:00Z"), transitDays: 2 })).toEqual(
    at("2026-12-22T15:00:00Z"),
  );
});

test("an order at the very deadline is too late, one second before is not", () => {
  const christmas = (now: string) => lastCutOffFor("2026-12-24", { now: at(now), transitDays: 2 });
  expect(christmas("2026-12-22T14:59:59Z")).toEqual(at("2026-12-22T15:00:00Z"));
  expect(christmas("2026-12-22T15:00:00Z")).toBeNull();
});
