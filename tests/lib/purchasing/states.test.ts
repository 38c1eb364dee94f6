import { describe, expect, test } from "vitest";
import { takesASecondPerson } from "#lib/purchasing/limits";
import { nextOrderDay, reviewDays } from "#lib/purchasing/order-days";
import { orderStates } from "#lib/purchasing/schema";
import { mayBecome, moves, stateOf } from "#lib/purchasing/states";

describe("a supplier order", () => {
  test("moves along its map only, and ends received or cancelled", () => {
    expect(orderStates.filter((state) => moves[state].length === 0)).toEqual(["received", "cancelled"]);
    expect(mayBecome("draft", "sent")).toBe(true);
    expect(mayBecome("received", "draft")).toBe(false);
    expect(mayBecome("partly_received", "cancelled")).toBe(false);
  });

  test("is as far as its delivery once it is sent", () => {
    expect(stateOf("draft", null)).toBe("draft");
    expect(stateOf("sent", "sent")).toBe("sent");
    expect(stateOf("sent", "partly_received")).toBe("partly_received");
    expect(stateOf("sent", "received")).toBe("received");
    expect(stateOf("cancelled", "received")).toBe("cancelled");
  });

  test("takes a second person over ten thousand euros, not at them", () => {
    expect(takesASecondPerson(1_000_000)).toBe(false);
    expect(takesASecondPerson(1_000_001)).toBe(true);
  });
});

describe("the days on which one orders", () => {
  test("lie so far apart, over the weekend too", () => {
    expect(reviewDays([1])).toBe(7);
    expect(reviewDays([2, 4])).toBe(5);
    expect(reviewDays([5, 1, 3])).toBe(3);
    expect(reviewDays([1, 2, 3, 4, 5, 6, 7])).toBe(1);
  });

  test("begin today, if it is one", () => {
    expect(nextOrderDay("2026-11-23", [1, 4])).toBe("2026-11-23");
    expect(nextOrderDay("2026-11-24", [1, 4])).toBe("2026-11-26");
    expect(nextOrderDay("2026-11-27", [1, 4])).toBe("2026-11-30");
  });
});
