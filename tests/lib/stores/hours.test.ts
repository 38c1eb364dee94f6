import { describe, expect, test } from "vitest";
import { openState } from "#lib/stores/hours";

const nine = { opens: 9 * 60, closes: 19 * 60 };
const angers = {
  timezone: "Europe/Paris",
  week: [nine, nine, nine, nine, { ...nine, closes: 20 * 60 }, nine, null],
  exceptions: [
    { date: "2026-12-24", hours: { opens: 9 * 60 + 30, closes: 18 * 60 } },
    { date: "2026-12-25", hours: null },
    { date: "2026-12-20", hours: { opens: 10 * 60, closes: 19 * 60 } },
  ],
};

const opensAt = (at: string) => {
  const state = openState(angers, new Date(at));
  return state.open ? "open" : state.opensAt?.toISOString();
};
const closesAt = (at: string) => {
  const state = openState(angers, new Date(at));
  return state.open ? state.closesAt.toISOString() : "closed";
};

describe("a store", () => {
  test("is open on a Friday evening until eight, Paris time", () =>
    expect(closesAt("2026-11-20T18:30:00Z")).toBe("2026-11-20T19:00:00.000Z"));

  test("is closed from the very minute it closes", () =>
    expect(opensAt("2026-11-20T19:00:00Z")).toBe("2026-11-21T08:00:00.000Z"));

  test("before opening says today", () => expect(opensAt("2026-11-21T07:59:00Z")).toBe("2026-11-21T08:00:00.000Z"));

  test("closed on Sunday says Monday", () => expect(opensAt("2026-11-22T10:00:00Z")).toBe("2026-11-23T08:00:00.000Z"));

  test("opens on the Sunday before Christmas", () =>
    expect(closesAt("2026-12-20T10:00:00Z")).toBe("2026-12-20T18:00:00.000Z"));

  test("on Christmas Eve in the evening says the 26th", () =>
    expect(opensAt("2026-12-24T17:00:00Z")).toBe("2026-12-26T08:00:00.000Z"));

  test("opens at nine by its own clock on both sides of the change to summer time", () => {
    expect(opensAt("2027-03-27T20:00:00Z")).toBe("2027-03-29T07:00:00.000Z");
    expect(opensAt("2027-03-26T20:00:00Z")).toBe("2027-03-27T08:00:00.000Z");
  });

  test("opens at nine by its own clock on both sides of the change to winter time", () => {
    expect(opensAt("2026-10-23T20:00:00Z")).toBe("2026-10-24T07:00:00.000Z");
    expect(opensAt("2026-10-24T20:00:00Z")).toBe("2026-10-26T08:00:00.000Z");
  });

  test("that never opens has no next opening", () =>
    expect(openState({ timezone: "Europe/Paris", week: [], exceptions: [] }, new Date("2026-11-21T10:00:00Z"))).toEqual(
      { open: false, opensAt: null },
    ));
});
