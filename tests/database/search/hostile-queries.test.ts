import { beforeAll, describe, expect, test } from "vitest";
import { parseListState, type SearchParams } from "#lib/search/list-url";
import { list, suggest } from "#lib/search/queries";
import { answersTo } from "#lib/search/queries-answers";
import { tryQuery } from "#lib/search/queries-workbench";
import { understood } from "#lib/search/understood";
import { theDemo } from "#tests/support/the-demo";

const perQueryMs = 2_000;

/** An address as the search page reads it. */
const page = (params: SearchParams) => list({ ...understood(parseListState(params)), locale: "fr", limit: 24 });

describe("a search that means no good", () => {
  beforeAll(theDemo, 60_000);

  const texts: readonly (readonly [name: string, text: string])[] = [
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 words", "lampe ".repeat(10_000)],
    ["emoji", "🪔🛋️👩‍👩‍👧"],
    ["half an emoji", "lampe \ud83e"],
    ["SQL", "lampe'; DROP TABLE listing; --"],
    ["more SQL", "' OR 1=1) UNION SELECT card_fr FROM listing_card --"],
    ["a query of PostgreSQL's", "lampe & !(canapé | :*) <-> <2>"],
    ["a regex that never ends", `${"(a+)+".repeat(40)}$`],
    ["a pattern of LIKE", "%_%\\%"],
    ["only spaces", " \t\n\u00a0 "],
    ["nothing that is a letter", "'\"<>/\\|&!:*()[]{}"],
    ["HTML", "<script>alert(1)</script>"],
    ["a nought", "lampe\u0000\u0001"],
    ["right to left", "\u202elampe\u202c"],
    ["a price that is none", "lampe moins de 99999999999999999999 €"],
    ["the beginning of an object", "__proto__ constructor toString"],
  ];

  test.each(texts)("%s: is answered, soon, and changes nothing", async (_, q) => {
    const began = performance.now();
    const [found, offered, meant, tried] = await Promise.all([
      page({ q }),
      suggest(q, "fr"),
      answersTo(q, "fr"),
      tryQuery(q.slice(0, 80), "fr"),
    ]);
    expect(found.items.length).toBeLessThanOrEqual(24);
    expect(offered.products.length).toBeLessThanOrEqual(5);
    expect(meant.pages.length).toBeLessThanOrEqual(6);
    expect(tried?.products.length ?? 0).toBeLessThanOrEqual(12);
    expect(performance.now() - began).toBeLessThan(perQueryMs);
  });

  test("500 values, 40 facets, page 10⁹ and shelves that are none are a list like any other", async () => {
    const many = Array.from({ length: 500 }, (_, index) => `v${index}`).join(",");
    const facets = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, many]));
    expect(await page({ q: "lampe", colour: many })).toMatchObject({ total: 0 });
    expect(await page({ q: "lampe", ...facets })).toMatchObject({ total: 0 });
    const last = await page({ q: "lampe", page: "1000000000" });
    expect([last.items, last.total > 0]).toEqual([[], true]);
    for (const rayon of ["../admin", "'; DROP TABLE category", "A/B", "x".repeat(200), "constructor"])
      expect((await page({ q: "lampe", rayon })).items.length).toBeLessThanOrEqual(24);
    expect(await page({ __proto__: "x", constructor: "y", toString: "z" })).toMatchObject({
      nextCursor: expect.anything(),
    });
  });

  test("what was searched tells where it stands, and is kept to a department and then to a category of it", async () => {
    const all = await page({ q: "bois" });
    expect(all.shelves?.chosen).toBeNull();
    const choices = all.shelves?.choices ?? [];
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    const [first] = choices;
    const inside = await page({ q: "bois", rayon: first?.path });
    expect(inside).toMatchObject({
      total: first?.count,
      shelves: { chosen: { path: first?.path, name: first?.name } },
    });
    const [category] = inside.shelves?.choices ?? [];
    expect(category?.path.startsWith(`${first?.path}/`)).toBe(true);
    const narrowed = await page({ q: "bois", rayon: category?.path });
    expect(narrowed).toMatchObject({ total: category?.count, shelves: { choices: [] } });
    expect((await page({})).shelves).toBeNull();
  });
});
