import { describe, expect, test } from "vitest";
import { type Opening, pickupReady } from "#lib/delivery/pickup";

const at = (iso: string) => new Date(iso);

const open = { opens: 600, closes: 1170 };
const angers: Opening = {
  week: [
    open,
    open,
    open,
    open,
    { opens: 600, closes: 1200 },
    { opens: 570, closes: 1200 },
    { opens: 600, closes: 780 },
  ],
  exceptions: [
    { date: "2026-12-24", hours: { opens: 570, closes: 1080 } },
    { date: "2026-12-25", hours: null },
  ],
};

describe("pick-up in a store", () => {
  const ready = (iso: string, lead = 60) => pickupReady(at(iso), angers, lead)?.toISOString();

  test("is ready the same day, at the next quarter of an hour", () =>
    expect(ready("2026-11-20T14:21:00Z")).toBe("2026-11-20T15:30:00.000Z"));

  test("waits for the opening when ordered at night", () =>
    expect(ready("2026-11-20T22:00:00Z")).toBe("2026-11-21T09:30:00.000Z"));

  test("waits for the next day when less than an hour of work remains", () =>
    expect(ready("2026-11-19T17:45:00Z", 15)).toBe("2026-11-20T09:15:00.000Z"));

  test("waits for the next day when the lead time does not fit before closing", () =>
    expect(ready("2026-11-19T17:00:00Z", 120)).toBe("2026-11-20T11:00:00.000Z"));

  test("knows that the store closes early on the 24th and not at all on the 25th", () =>
    expect(ready("2026-12-24T16:30:00Z")).toBe("2026-12-26T09:30:00.000Z"));

  test("has no answer for a store that never opens", () =>
    expect(pickupReady(at("2026-11-20T14:21:00Z"), { week: Array(7).fill(null), exceptions: [] }, 60)).toBeNull());
});
