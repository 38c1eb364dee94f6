import { describe, expect, test } from "vitest";
import { type PromotionDraft, promotionDraft } from "#lib/promotions/definition";
import { publicationFaults, publicationProblem } from "#lib/promotions/publication";
import { now } from "./a-basket.ts";

/** Ten percent off everything until the end of the year: nobody else need look at it. */
const draft = (own: Partial<PromotionDraft> = {}): PromotionDraft => ({
  ...promotionDraft.parse({
    nameFr: "Fête des mères",
    lane: "line",
    benefit: { kind: "percentOff", settings: { basisPoints: 1_000 } },
    endsAt: "2026-12-31T23:00:00Z",
  }),
  ...own,
});
const giving = (kind: string, settings: PromotionDraft["benefit"]["settings"], own: Partial<PromotionDraft> = {}) =>
  publicationFaults(draft({ benefit: { kind, settings }, ...own }));

describe("a second person looks at a promotion", () => {
  test("not when it takes little for a while, and goes with no other", () =>
    expect(publicationFaults(draft())).toEqual([]));

  test("of more than 40 %, wherever the rate is named", () => {
    expect(giving("percentOff", { basisPoints: 4_000 })).toEqual([]);
    expect(giving("percentOff", { basisPoints: 4_001 })).toEqual(["beyond_forty_percent"]);
    const steps = (most: number) => [
      { from: 2, basisPoints: 1_000 },
      { from: 9, basisPoints: most },
    ];
    expect(giving("quantitySteps", { steps: steps(4_000) })).toEqual([]);
    expect(giving("quantitySteps", { steps: steps(5_000) })).toEqual(["beyond_forty_percent"]);
  });

  test("counting what is given free as a share of what is bought", () => {
    expect(giving("buyGet", { buy: 2, get: 1 })).toEqual([]);
    expect(giving("buyGet", { buy: 1, get: 1 })).toEqual(["beyond_forty_percent"]);
    expect(giving("buyGet", { buy: 1, get: 1, basisPoints: 8_000 })).toEqual([]);
  });

  test("of amounts and gifts that nothing counts", () => {
    const gift = ["gift", { sku: "BF-EPI-010" }] as const;
    expect(giving("amountOff", { minor: 500 })).toEqual(["without_budget"]);
    expect(giving(...gift)).toEqual(["without_budget"]);
    expect(giving(...gift, { maxUses: 100 })).toEqual([]);
    expect(giving(...gift, { budgetMinor: 50_000 })).toEqual([]);
  });

  test("that adds up with others, or has no limit at all", () => {
    expect(publicationFaults(draft({ combinesWith: ["basket"] }))).toEqual(["stackable"]);
    expect(publicationFaults(draft({ endsAt: null }))).toEqual(["unlimited"]);
    expect(publicationFaults(draft({ endsAt: null, maxUses: 10 }))).toEqual([]);
    expect(publicationFaults(draft({ endsAt: null, budgetMinor: 10_000 }))).toEqual([]);
  });

  test("not for what delivery costs", () => {
    const free = draft({ lane: "delivery", benefit: { kind: "freeDelivery", settings: {} } });
    expect(publicationFaults(free)).toEqual([]);
    expect(giving("percentOff", { basisPoints: 10_000 }, { lane: "delivery" })).toEqual([]);
  });
});

describe("nobody may publish", () => {
  test("what is over already", () => {
    expect(publicationProblem(draft({ endsAt: now }), now)).toEqual({ code: "period_over" });
    expect(publicationProblem(draft({ endsAt: new Date(now.getTime() + 1) }), now)).toBeNull();
    expect(publicationProblem(draft({ endsAt: null }), now)).toBeNull();
  });

  test("soldes out of their season, counted from now when they would begin in the past", () => {
    const soldes = (startsAt: string | null, endsAt: string | null, at: Date) =>
      publicationProblem(
        draft({
          seasonalSale: true,
          startsAt: startsAt ? new Date(startsAt) : null,
          endsAt: endsAt ? new Date(endsAt) : null,
        }),
        at,
      );
    const [inSeason, outOfIt] = [new Date("2027-01-20T10:00:00Z"), { code: "not_a_seasonal_sale" }];
    expect(soldes("2027-01-13T08:00:00Z", "2027-02-01T08:00:00Z", now)).toBeNull();
    expect(soldes("2026-01-01T08:00:00Z", "2027-02-01T08:00:00Z", inSeason)).toBeNull();
    expect(soldes(null, "2027-02-01T08:00:00Z", inSeason)).toBeNull();
    expect(soldes("2027-01-13T08:00:00Z", null, inSeason)).toEqual(outOfIt);
    expect(soldes(null, "2027-02-01T08:00:00Z", now)).toEqual(outOfIt);
  });
});
