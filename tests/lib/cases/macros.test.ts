import fc from "fast-check";
import { expect, test } from "vitest";
import { byFit, type Facts, fillMacro, hasHole, macros, variables } from "#lib/cases/macros";
import { locales } from "#lib/kernel/locale";

const whole: Facts = Object.fromEntries(variables.map((name) => [name, `<${name}>`]));

test.each(macros.map((one) => [one.code, one] as const))(
  "%s speaks only of what a case can have, in both languages",
  (_, one) => {
    for (const locale of locales) {
      const { text, missing } = fillMacro(one, whole, locale);
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/\{\w+\}/);
      expect(hasHole(text)).toBe(false);
    }
  },
);

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
  expect(sorted.slice(0, 2)).toEqual(["looking_into_it", "invoice"]);
});
