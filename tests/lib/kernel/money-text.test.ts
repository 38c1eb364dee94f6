import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Currency, money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";

describe("an amount in words", () => {
  test("is written as the French and as the English do", () => {
    expect(moneyText(money(129_000), "fr")).toBe("1\u00A0290,00\u00A0€");
    expect(moneyText(money(129_000), "en")).toBe("€1,290.00");
    expect(moneyText(money(5), "fr")).toBe("0,05\u00A0€");
    expect(moneyText(money(-1_210), "en")).toBe("-€12.10");
    expect(moneyText(money(1_210, "CHF"), "en")).toBe("CHF\u00A012.10");
  });

  test("is what Intl would write, but for the narrow space that no font of ours has", () => {
    const tags = { fr: "fr-FR", en: "en-GB" } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
        fc.constantFrom<Currency>("EUR", "GBP", "CHF"),
        fc.constantFrom("fr", "en"),
        (minor, currency, locale) => {
          const format = new Intl.NumberFormat(tags[locale], { style: "currency", currency });
          expect(moneyText(money(minor, currency), locale)).toBe(
            format.format(minor / 100).replaceAll("\u202F", "\u00A0"),
          );
        },
      ),
    );
  });
});
