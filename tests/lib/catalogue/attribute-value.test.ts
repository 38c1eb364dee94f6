import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttributeKind, attributeFault, attributeKinds, filters } from "#lib/catalogue/attribute-value";
import { attributeField, typedAttributes } from "#lib/catalogue/typed-attributes";

const values = ["oak", "beech", "walnut"];
const of = (kind: AttributeKind) => ({ code: "it", kind, values });

const figures = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
const sentences = fc
  .string({ minLength: 1, maxLength: 200 })
  .filter((text) => text.trim() !== "" && !text.includes("\0"));
const sound: Record<AttributeKind, fc.Arbitrary<unknown>> = {
  text: fc.oneof(sentences, fc.record({ fr: sentences, en: sentences }, { noNullPrototype: true })),
  number: figures,
  boolean: fc.boolean(),
  choice: fc.constantFrom(...values),
  choices: fc.subarray(values, { minLength: 1 }),
  range: fc.tuple(figures, figures).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  date: fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};

describe("a value against its attribute", () => {
  test.each(attributeKinds)("%s takes every value of its kind, and whatever else there is throws nothing", (kind) => {
    fc.assert(fc.property(sound[kind], (value) => attributeFault(value, of(kind)) === null));
    fc.assert(
      fc.property(fc.anything(), (value) => [null, "string"].includes(typeOf(attributeFault(value, of(kind))))),
    );
  });

  test("a value of another kind is refused, unless both are written alike", () => {
    const alike = new Set(["text:choice", "text:date"]);
    for (const kind of attributeKinds)
      for (const other of attributeKinds)
        if (kind !== other && !alike.has(`${kind}:${other}`))
          fc.assert(
            fc.property(
              sound[other],
              (value) => attributeFault(value, of(kind)) !== null || values.includes(`${value}`),
            ),
            { numRuns: 30 },
          );
  });

  test.each([
    ["text", "   ", "not_text"],
    ["text", "a\0b", "not_text"],
    ["text", { fr: "Grès" }, "not_text"],
    ["text", "x".repeat(2001), "not_text"],
    ["number", Number.POSITIVE_INFINITY, "not_a_number"],
    ["number", "27,5 cm", "not_a_number"],
    ["boolean", "oui", "not_yes_or_no"],
    ["choice", "plastic", "unknown_choice"],
    ["choices", [], "unknown_choice"],
    ["choices", ["oak", "oak"], "unknown_choice"],
    ["range", { min: 70 }, "not_a_range"],
    ["range", { min: 120, max: 70 }, "upside_down"],
    ["date", "2026-02-30", "not_a_date"],
    ["date", "22/11/2026", "not_a_date"],
  ] as const)("a %s of %j is refused: %s", (kind, value, fault) => {
    expect(attributeFault(value, of(kind))).toBe(fault);
  });

  test("texts, ranges and dates never filter a list", () => {
    expect(attributeKinds.filter(filters)).toEqual(["number", "boolean", "choice", "choices"]);
  });
});

describe("what is typed into its fields", () => {
  const read = (kind: AttributeKind, typed: Record<string, unknown>) =>
    typedAttributes(
      [{ code: "it", kind }],
      Object.fromEntries(Object.entries(typed).map(([part, value]) => [`${attributeField("it")}${part}`, value])),
    ).it;

  test.each([
    ["number", { "": "1 250,5" }, 1250.5],
    ["number", { "": "vingt" }, "vingt"],
    ["number", {}, null],
    ["boolean", { "": "false" }, false],
    ["text", { "": "Grès" }, "Grès"],
    ["text", { "": "Grès", ".en": "Stoneware" }, { fr: "Grès", en: "Stoneware" }],
    ["choices", { "": "oak" }, ["oak"]],
    ["choices", { "": ["oak", "beech"] }, ["oak", "beech"]],
    ["range", { ".min": "70", ".max": "120" }, { min: 70, max: 120 }],
    ["range", { ".min": "70" }, { min: 70, max: null }],
    ["range", {}, null],
    ["date", { "": "2026-11-22" }, "2026-11-22"],
  ] as const)("a %s from %j", (kind, typed, value) => {
    expect(read(kind, typed)).toEqual(value);
  });

  test("a number typed in French comes back as itself", () => {
    fc.assert(fc.property(figures, (value) => read("number", { "": String(value).replace(".", ",") }) === value));
  });
});

const typeOf = (fault: unknown) => (fault === null ? null : typeof fault);
