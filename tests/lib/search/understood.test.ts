import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understood } from "#lib/search/understood";

const upTo = (max: number) => ({ min: null, max });
const from = (min: number) => ({ min, max: null });

describe("the prices that the words of a query name", () => {
  test.each([
    ["poêle moins de 50 €", "poêle", upTo(5000)],
    ["poêle à moins de 49,90€ induction", "poêle induction", upTo(4990)],
    ["cadeau moins de 30", "cadeau", upTo(3000)],
    ["lampe max 70 euros", "lampe", upTo(7000)],
    ["enceinte jusqu’à 100 €", "enceinte", upTo(10_000)],
    ["jouet - de 10 €", "jouet", upTo(1000)],
    ["lamp under £ 20 €", "lamp under £ 20 €", undefined],
    ["lamp under 20", "lamp", upTo(2000)],
    ["table de plus de 500 €", "table", from(50_000)],
    ["canapé à partir de 1 200 €", "canapé", from(120_000)],
    ["entre 20 et 40 euros", undefined, { min: 2000, max: 4000 }],
    ["lampe entre 100 et 50 €", "lampe", { min: 5000, max: 10_000 }],
    ["bougie 20 à 30 €", "bougie", { min: 2000, max: 3000 }],
    ["casque 150-250€", "casque", { min: 15_000, max: 25_000 }],
    ["mug 20 € maximum", "mug", upTo(2000)],
    ["mug\u00A0moins\u202Fde 20\u00A0€", "mug", upTo(2000)],
  ] as const)("%s", (query, words, price) => {
    const answer = understood({ query });
    expect([answer.query, (answer as { price?: unknown }).price]).toEqual([words, price]);
  });

  test.each([
    "jouet moins de 3 ans",
    "meuble de moins de 30 cm",
    "tv 55",
    "55 pouces",
    "carte cadeau 50 €",
    "entre 3 et 6 ans",
    "bf-cui-006-brick-24",
    "2019514973630",
    "chambre à coucher",
  ])("%s names none", (query) => expect(understood({ query })).toEqual({ query }));

  test("leave the prices alone that were chosen in the panel", () =>
    expect(understood({ query: "mug moins de 20 €", price: upTo(1500) })).toEqual({ query: "mug", price: upTo(1500) }));

  test("are understood once: what was understood stays as it is", () => {
    const once = understood({ query: "poêle moins de 50 €" });
    expect(understood(once)).toEqual(once);
  });

  test("are looked for in no time in whatever is typed", () => {
    const bombs = [
      "1 000 ".repeat(2000),
      "de ".repeat(5000),
      "entre 1 et ".repeat(2000),
      `moins de ${"9".repeat(9000)}`,
    ];
    const began = performance.now();
    for (const query of bombs) understood({ query });
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => Boolean(understood({ query }))));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
