import { describe, expect, test } from "vitest";
import { addUp, byPriority, standApart } from "#lib/promotions/engine/stacking";
import { offerOf } from "#lib/promotions/offer";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { anArticle, aPromotion, now, sociable } from "./a-basket.ts";

/** Whatever two promotions are to each other, they are it both ways round. */
const bothWays = (is: typeof addUp, one: Partial<PublishedPromotion>, other: Partial<PublishedPromotion>) => {
  const [a, b] = [aPromotion({ id: "a", ...one }), aPromotion({ id: "b", ...other })];
  expect(is(a, b)).toBe(is(b, a));
  return is(a, b);
};

describe("two promotions add up", () => {
  test("when each names the group of the other", () => {
    expect(bothWays(addUp, sociable, sociable)).toBe(true);
    expect(bothWays(addUp, sociable, {})).toBe(false);
    expect(bothWays(addUp, { group: "codes", combinesWith: ["offers"] }, { combinesWith: ["codes"] })).toBe(true);
    expect(bothWays(addUp, { group: "codes", combinesWith: ["offers"] }, sociable)).toBe(false);
  });

  test("unless one of them wants to be alone: at all, or among its group", () => {
    expect(bothWays(addUp, { ...sociable, exclusive: "group" }, sociable)).toBe(false);
    expect(bothWays(standApart, { exclusive: "all" }, { group: "codes" })).toBe(true);
    expect(bothWays(standApart, { exclusive: "group" }, {})).toBe(true);
    expect(bothWays(standApart, { exclusive: "group" }, { group: "codes" })).toBe(false);
    expect(bothWays(standApart, {}, {})).toBe(false);
  });
});

describe("who acts first", () => {
  test("is the one of higher priority, then of the earlier id, then the earlier period of one promotion", () => {
    const later = new Date("2026-12-01T00:00:00Z");
    const inOrder = [
      aPromotion({ id: "z", priority: 2 }),
      aPromotion({ id: "b", priority: 1 }),
      aPromotion({ id: "c", priority: 1 }),
      aPromotion({ id: "c", priority: 1, from: later }),
      aPromotion({ id: "a" }),
    ];
    expect([...inOrder].reverse().sort(byPriority)).toEqual(inOrder);
    expect([...inOrder].sort(byPriority)).toEqual(inOrder);
  });

  test("decides between two that give the same, in whatever order they are read", () => {
    const page = (id: string, priority = 0) => aPromotion({ id, priority, lane: "catalogue" });
    const shown = (...all: PublishedPromotion[]) => offerOf(anArticle(), all, now).markdowns[0]?.promotionId;
    expect([shown(page("a"), page("b")), shown(page("b"), page("a"))]).toEqual(["a", "a"]);
    expect([shown(page("a"), page("b", 1)), shown(page("b", 1), page("a"))]).toEqual(["b", "b"]);
  });
});
