import { describe, expect, test } from "vitest";
import { nearness } from "#lib/promotions/nearness";
import type { Clause } from "#lib/promotions/schema";
import { aLine, aPromotion } from "./a-basket.ts";

const asking = (...conditions: Clause[]) => aPromotion({ conditions });
const much = { kind: "basketReaches", settings: { minor: 6_000 } };
const many = { kind: "quantityReaches", settings: { quantity: 8, articles: { brands: ["Kéroual"] } } };

describe("how near a basket is to a promotion", () => {
  const lines = [aLine({ quantity: 2 }), aLine({ sku: "TV", brand: "Courbe", listMinor: 600 })];

  test("is the share of what it asks for", () => {
    expect(nearness(asking(much), lines)).toBe(0.5);
    expect(nearness(asking(many), lines)).toBe(0.25);
  });

  test("is that of the condition that is furthest", () => expect(nearness(asking(much, many), lines)).toBe(0.25));

  test("cannot be told where it asks for neither amount nor number", () => {
    expect(nearness(asking(), lines)).toBeNull();
    expect(nearness(asking({ kind: "firstOrder", settings: {} }), lines)).toBeNull();
  });
});
