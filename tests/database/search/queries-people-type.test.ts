import { beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "#lib/kernel/locale";
import { list } from "#lib/search/queries";
import { theDemo } from "#tests/support/the-demo";
import { frenchQueries, type Typed } from "./french-queries.ts";

const french = Object.values(frenchQueries).flat();

const english: readonly Typed[] = [
  ["desk lamp", "lampe-de-bureau-lueur-angle"],
  ["wine glasses", "verres-a-vin-saint-alban"],
  ["wine glass", "verres-a-vin-saint-alban"],
  ["headphones", "casque-ondelle-silence"],
  ["hedphones", "casque-ondelle-silence"],
  ["chef's knife", "couteau-chef-tranchelame"],
  ["olive oil", "huile-olive-tramontane"],
  ["turntable", "platine-vinyle-ondelle-sillon"],
  ["couch", "canape-courbe-3-places"],
  ["teddy", "ours-mirabelou"],
  ["dark chocolate", "chocolat-noir-talbot"],
  ["gooseneck ketle", "bouilloire-heure-douce"],
];

const found = async (query: string, locale: Locale) =>
  (await list({ locale, query, facets: {}, sort: "relevance", limit: 3 })).items.map(({ handle }) => handle);

async function misses(table: readonly Typed[], locale: Locale): Promise<string[]> {
  const missed: string[] = [];
  for (const [query, ...expected] of table) {
    const handles = await found(query, locale);
    if (!handles.some((handle) => expected.includes(handle)))
      missed.push(`${query} → ${handles.join(", ") || "nothing"}`);
  }
  return missed;
}

describe("what people type", () => {
  beforeAll(theDemo, 60_000);

  test("in French is among the first three answers, 95 times in 100", async () => {
    const missed = await misses(french, "fr");
    expect(missed.length / french.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("in English too", async () => {
    const missed = await misses(english, "en");
    expect(missed.length / english.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("a misspelt query says what was searched instead", async () => {
    const { correctedQuery } = await list({ locale: "fr", query: "lmape", facets: {}, sort: "relevance", limit: 3 });
    expect(correctedQuery).toBe("lampe");
  });

  test("prices, sizes and units are understood, and shown as filters where there is one", async () => {
    const ask = (query: string) => list({ locale: "fr", query, facets: {}, sort: "relevance", limit: 24 });
    const cheap = await ask("tabouret à moins de 100 €");
    expect(cheap.items.map(({ handle }) => handle)).toEqual(["tabouret-courbe"]);
    const between = await ask("entre 20 et 40 euros");
    expect(between.total).toBeGreaterThan(0);
    expect(between.items.every(({ price }) => price.minor >= 2000 && price.minor <= 4000)).toBe(true);
    for (const query of ["poêle 28cm", "poele 28 cm", "POÊLE EN 28 CM"])
      expect((await ask(query)).items[0], query).toMatchObject({ handle: "poele-fontebrune-acier" });
    expect((await ask("55 pouces")).items[0]).toMatchObject({ handle: "televiseur-oled-lumivox-clair" });
  });

  test("a text of which no product has every word says which words were left out", async () => {
    const ask = (query: string) => list({ locale: "fr", query, facets: {}, sort: "relevance", limit: 3 });
    expect(await ask("cocotte xqztw")).toMatchObject({ items: [{ handle: "cocotte-fontebrune" }], leftOut: ["xqztw"] });
    expect((await ask("cocotte olivier transplantoir")).leftOut).toEqual([]);
    expect((await ask("cocotte")).leftOut).toBeNull();
  });

  test("a right query is left as it is, and nonsense finds nothing", async () => {
    const right = await list({ locale: "fr", query: "lampe", facets: {}, sort: "relevance", limit: 3 });
    expect(right.correctedQuery).toBeNull();
    const nothing = await list({ locale: "fr", query: "zzyzx qwxk", facets: {}, sort: "relevance", limit: 3 });
    expect(nothing).toMatchObject({ total: 0, items: [], correctedQuery: null, pageCount: 0, nextCursor: null });
  });
});
