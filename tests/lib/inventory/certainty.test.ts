import { describe, expect, test } from "vitest";
import { certainty, isSure, sureEnough, sureUntil } from "#lib/inventory/certainty";
import { randomFrom } from "#tests/bench/generate";

const now = new Date("2026-11-21T14:00:00Z");
const shelf = (available: number, days: number, soldSince = 0) => ({
  available,
  soldSince,
  countedAt: new Date(now.getTime() - days * 86_400_000),
});
const of = (...known: Parameters<typeof shelf>) => certainty(shelf(...known), now);

describe("how sure it is that one is there", () => {
  test("falls with few units, an old count and brisk sales", () => {
    expect(of(1, 0)).toBe(1);
    expect(of(1, 30)).toBeLessThan(of(2, 30));
    expect(of(1, 30)).toBeLessThan(of(1, 3));
    expect(of(2, 30, 20)).toBeLessThan(of(2, 30));
    expect(of(40, 365, 100)).toBeGreaterThan(0.99);
  });

  test("is none without stock, and never out of bounds", () => {
    for (const known of [shelf(0, 1), shelf(-3, 1)]) expect(certainty(known, now)).toBe(0);
    expect(of(1, -5)).toBe(1);
    expect(of(1_000_000, 10_000, 10_000)).toBeLessThanOrEqual(1);
  });

  test("promises the last one in the hour when it was counted this week, not when it was in summer", () => {
    expect(isSure(shelf(1, 5), now)).toBe(true);
    expect(isSure(shelf(1, 120), now)).toBe(false);
  });
});

describe("until when a shelf is sure", () => {
  test("is when it stops being so, to the hour", () => {
    const known = shelf(2, 3, 4);
    const until = sureUntil(known, now) ?? now;
    expect(isSure(known, until)).toBe(true);
    expect(isSure(known, new Date(until.getTime() + 7_200_000))).toBe(false);
  });

  test("is never when somebody has to look already, and no more than a year", () => {
    expect(sureUntil(shelf(1, 120), now)).toBeNull();
    expect(sureUntil(shelf(0, 0), now)).toBeNull();
    expect(sureUntil(shelf(500, 0), now)).toEqual(new Date(now.getTime() + 365 * 86_400_000));
  });
});

/** Shelves that lose units unseen, at rates spread around those of the rule, as they would in true stores. */
function shelves(count: number) {
  const random = randomFrom(50);
  const spread = () => 0.5 + random();
  return Array.from({ length: count }, () => {
    const days = random() ** 2 * 300;
    const soldSince = Math.floor(random() ** 3 * 40);
    const available = 1 + Math.floor(random() ** 2 * 8);
    const rate = days * 0.012 * spread() + soldSince * 0.02 * spread();
    let lost = 0;
    for (let left = Math.exp(-rate), product = random(); product > left; product *= random()) lost += 1;
    return { known: shelf(available, days, soldSince), isThere: lost < available };
  });
}

test("is a better forecast of ten thousand simulated shelves than the stock in the books, and what it promises is there", () => {
  const simulated = shelves(10_000);
  const brier = (forecast: (known: ReturnType<typeof shelf>) => number) =>
    simulated.reduce((sum, { known, isThere }) => sum + (forecast(known) - Number(isThere)) ** 2, 0) / simulated.length;
  expect(brier((known) => certainty(known, now))).toBeLessThan(brier(() => 1) * 0.7);

  const promised = simulated.filter(({ known }) => certainty(known, now) >= sureEnough);
  const failed = promised.filter(({ isThere }) => !isThere).length;
  expect(promised.length).toBeGreaterThan(simulated.length / 3);
  expect(failed / promised.length).toBeLessThan(0.02);
});
