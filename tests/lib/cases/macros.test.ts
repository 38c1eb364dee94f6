import fc from "fast-check";
import { expect, test } from "vitest";
import { macroContent } from "#lib/cases/macro-content";
import { byFit, type Facts, fillMacro, hasHole, type Macro, variables } from "#lib/cases/macros";

const whole: Facts = Object.fromEntries(variables.map((name) => [name, `<${name}>`]));
const content = {
  title: { fr: "Retard", en: "Late" },
  text: { fr: "Bonjour {name}, {order} arrive {delayed}.", en: "Hello {name}, {order} comes on {delayed}." },
  topics: ["delivery" as const],
  acts: [{ kind: "refund_delivery" as const, cause: "carrier" as const }],
};
const macros: readonly Macro[] = [
  { code: "late", ...content },
  { code: "invoice", ...content, topics: ["payment"], text: { fr: "{total}", en: "{total}" } },
  {
    code: "looking_into_it",
    ...content,
    topics: ["payment", "delivery"],
    text: { fr: "Merci {name}.", en: "Thanks." },
  },
];

test("a fact that a case has not leaves a hole that is seen, whichever it is", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...macros),
      fc.constantFrom(...variables),
      fc.constantFrom("", " ", null, undefined),
      (one, name, empty) => {
        const { text, missing } = fillMacro(one, { ...whole, [name]: empty }, "fr");
        expect(hasHole(text)).toBe(missing.includes(name));
        expect(missing.includes(name)).toBe(one.text.fr.includes(`{${name}}`));
      },
    ),
  );
});

test("what suits the topic comes first, and among that what was used last", () => {
  const sorted = [...macros].sort(byFit("payment", ["looking_into_it"])).map(({ code }) => code);
  expect(sorted).toEqual(["looking_into_it", "invoice", "late"]);
});

test.each([
  ["a variable that no case has", { ...content, text: { ...content.text, en: "Hello {prénom}" } }],
  ["a variable that no case has, in French alone", { ...content, text: { ...content.text, fr: "Bonjour {first}" } }],
  ["no text in one language", { ...content, text: { ...content.text, en: "" } }],
  ["no subject", { ...content, topics: [] }],
  ["an act that is not on the list", { ...content, acts: [{ kind: "refund", lines: [] }] }],
  ["the same act twice", { ...content, acts: [...content.acts, ...content.acts] }],
  ["an act that costs nobody", { ...content, acts: [{ kind: "refund_delivery" }] }],
  ["a gesture of nothing", { ...content, acts: [{ kind: "gesture", pays: "refund", amountMinor: 0, cause: "us" }] }],
])("is no macro: %s", (_, wrong) => {
  expect(macroContent.safeParse(content).success).toBe(true);
  expect(macroContent.safeParse(wrong).success).toBe(false);
});
