import fc from "fast-check";
import { newId } from "#lib/kernel/ids";
import { measures, type RankingContent, type Rule } from "#lib/ranking/schema";
import type { Ranked } from "#lib/ranking/standing";

export const day = new Date("2026-11-21T10:00:00Z");

/** A product as rankings see it. */
export const aRanked = (known: Partial<Ranked> = {}): Ranked => ({
  productId: newId(),
  categoryPath: "maison/lampes",
  departmentPath: "maison",
  brandCode: null,
  attributes: [],
  inStock: true,
  popularity: 0,
  sold: 0,
  marginMinor: null,
  createdAt: new Date("2026-01-01T00:00:00Z"),
  ...known,
});

const brands = fc.constantFrom("fontebrune", "keroual");

export const rankedProducts: fc.Arbitrary<Ranked[]> = fc.uniqueArray(
  fc
    .record({
      productId: fc.uuid(),
      categoryPath: fc.constantFrom("maison/lampes", "maison/tapis", "jardin/pots"),
      brandCode: fc.option(brands),
      inStock: fc.boolean(),
      popularity: fc.integer({ min: -5, max: 1_000_000_000 }),
      sold: fc.nat({ max: 5_000 }),
      marginMinor: fc.option(fc.integer({ min: -90_000, max: 900_000 })),
      createdAt: fc.date({ min: new Date("2020-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }),
    })
    .map((known) => aRanked({ ...known, departmentPath: known.categoryPath.split("/")[0] ?? "" })),
  { selector: ({ productId }) => productId, maxLength: 20 },
);

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom(...measures).map((kind) => ({ id: kind, kind })),
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom("boost" as const, "bury" as const),
    by: fc.constant("brand" as const),
    value: brands,
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom("boost" as const, "bury" as const),
    by: fc.constant("category" as const),
    value: fc.constantFrom("maison", "maison/lampes"),
  }),
);

export const contents: fc.Arbitrary<RankingContent> = fc.record({
  rules: fc.array(rule, { maxLength: 11 }),
  pins: fc.constant([]),
});
