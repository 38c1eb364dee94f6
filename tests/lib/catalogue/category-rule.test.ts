import { describe, expect, test } from "vitest";
import { categoryRule, type RuleCondition, turnsWithTime, withMoved } from "#lib/catalogue/category-rule";
import { conditionOf, draftOf, emptyCondition } from "#lib/catalogue/rule-draft";

const brand = { field: "brand", values: ["atelier"] };
const rule = (...conditions: unknown[]) => categoryRule.safeParse({ match: "all", conditions });

describe("the rule of a category", () => {
  test.each([
    ["a brand", brand],
    ["a characteristic", { field: "attribute", code: "colour", values: ["blue", "red"] }],
    ["a figure from", { field: "figure", code: "watts", min: 40 }],
    ["a price up to", { field: "price", max: 5000 }],
    ["what is new", { field: "new", days: 30 }],
    ["what is in stock somewhere", { field: "stock", at: "any" }],
  ])("asks for %s", (_, condition) => expect(rule(condition).success).toBe(true));

  test.each([
    ["nothing"],
    ["no value", { field: "brand", values: [] }],
    ["a range without ends", { field: "price" }],
    ["a range that ends before it begins", { field: "price", min: 10, max: 5 }],
    ["a negative price", { field: "price", min: -1 }],
    ["days that never were", { field: "new", days: 0 }],
    ["another field", { field: "colour", values: ["blue"] }],
    ["more than is known", { ...brand, sql: "1=1" }],
    ["51 conditions", ...Array.from({ length: 51 }, () => brand)],
  ])("is refused with %s", (_, ...conditions) => expect(rule(...conditions).success).toBe(false));

  test("follows the categories it names when they move", () => {
    const told = categoryRule.parse({
      match: "any",
      conditions: [brand, { field: "category", values: ["idees", "lampes"] }],
    });
    const moved = withMoved(told, new Map([["idees", "envies"]]));
    expect(moved).toMatchObject({ match: "any", conditions: [brand, { values: ["envies", "lampes"] }] });
    expect(withMoved(told, new Map([["jardin", "dehors"]]))).toEqual(told);
  });

  test("turns with time only where it asks for what is new", () => {
    const parsed = (condition: unknown) => categoryRule.parse({ match: "any", conditions: [condition] });
    expect(turnsWithTime(parsed({ field: "new", days: 7 }))).toBe(true);
    expect(turnsWithTime(parsed(brand))).toBe(false);
  });
});

describe("a condition in its form", () => {
  test.each<RuleCondition>([
    { field: "brand", not: true, values: ["atelier"] },
    { field: "attribute", not: false, code: "colour", values: ["blue"] },
    { field: "figure", not: false, code: "watts", min: 4.5, max: null },
    { field: "price", not: false, min: 1250, max: null },
    { field: "new", not: false, days: 30 },
    { field: "stock", not: false, at: "ANG" },
  ])("of $field is what it was", (condition) => {
    expect(conditionOf(draftOf(condition))).toEqual(condition);
  });

  test("is refused while it is not filled in", () => {
    for (const field of ["brand", "price", "figure", "attribute"] as const)
      expect(rule(conditionOf(emptyCondition(field))).success).toBe(false);
    expect(rule(conditionOf({ ...emptyCondition("price"), min: "douze" })).success).toBe(false);
    expect(rule(conditionOf(emptyCondition("new"))).success).toBe(true);
  });
});
