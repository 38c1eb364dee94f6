import { describe, expect, test } from "vitest";
import { faultsOf, type Proposal } from "#lib/pricing/guard";
import { anArticle, dice } from "./a-shelf.ts";
import { anOrdinaryChange, mistakes } from "./mistakes.ts";

const planted = (seed: number, each: number): readonly (readonly [kind: string, Proposal])[] => {
  const throws = dice(seed);
  return Object.entries(mistakes).flatMap(([kind, plant]) =>
    Array.from({ length: each }, () => [kind, plant(anArticle(throws), throws)] as const),
  );
};

describe("of fifty planted errors of ten kinds", () => {
  test("the guard misses one at most", () => {
    const missed = planted(2006, 5).filter(([, proposal]) => faultsOf(proposal).length === 0);
    expect(missed.length).toBeLessThanOrEqual(1);
  });

  test("and of five thousand, fewer than two in a hundred", () => {
    const missed = planted(7, 500).filter(([, proposal]) => faultsOf(proposal).length === 0);
    expect(missed.length).toBeLessThan(100);
  });
});

describe("of a hundred thousand ordinary changes", () => {
  test("it doubts a hundred at most", () => {
    const throws = dice(1789);
    let alarms = 0;
    for (let count = 0; count < 100_000; count += 1) if (faultsOf(anOrdinaryChange(throws)).length > 0) alarms += 1;
    expect(alarms).toBeLessThanOrEqual(100);
  });
});
