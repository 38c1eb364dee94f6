import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { gatherPage } from "#lib/platform/page-scope";
import { countSearch, countSearchOrders, forgetSearches } from "#lib/search/commands-counted";
import { placePin, saveRedirect, saveSynonyms } from "#lib/search/commands-kept";
import { list } from "#lib/search/queries";
import { searchedSince, tryQuery } from "#lib/search/queries-workbench";
import { theDemo } from "#tests/support/the-demo";

beforeAll(theDemo, 60_000);

const staff = (...permissions: string[]): Actor => ({
  kind: "staff",
  id: newId(),
  name: "Camille",
  permissions: new Set(permissions),
  storeCodes: [],
});
const merchant = staff("products.write");
const ask = (query: string) => list({ locale: "fr", query, facets: {}, sort: "relevance", limit: 6 });
const handles = async (query: string) => (await ask(query)).items.map(({ handle }) => handle);
const idOf = async (handle: string) => (await database.product.findUniqueOrThrow({ where: { handle } })).id;

describe("what merchants keep for a search", () => {
  test("a synonym finds at once, for a phrase and its plurals too; taken back, no more", async () => {
    expect(await handles("zyzzya qwvk")).toEqual([]);
    await saveSynonyms(merchant, { locale: "fr", word: "Zyzzyas qwvks", others: "toupie, , TOUPIE" });
    expect((await handles("zyzzya qwvk"))[0]).toBe("toupie-petit-charpentier");
    expect(await database.searchSynonym.findMany()).toMatchObject([{ word: "zyzzya qwvk", others: ["toupie"] }]);
    await saveSynonyms(merchant, { locale: "fr", word: "zyzzya qwvk" });
    expect(await handles("zyzzya qwvk")).toEqual([]);
  });

  test("a synonym takes the place of what the search knows by itself", async () => {
    await saveSynonyms(merchant, { locale: "fr", word: "doudou", others: "plaid" });
    expect((await handles("doudou"))[0]).toBe("plaid-laine-filaterre");
    await saveSynonyms(merchant, { locale: "fr", word: "doudou", others: "" });
    expect((await handles("doudou"))[0]).toBe("ours-mirabelou");
  });

  test("a query leads to a page of the shop, never to another site", async () => {
    await saveRedirect(merchant, { locale: "fr", query: "Horaires", path: "/fr/stores" });
    expect((await ask("horaires")).leadsTo).toBe("/stores");
    expect(
      (await list({ locale: "en", query: "horaires", facets: {}, sort: "relevance", limit: 1 })).leadsTo,
    ).toBeNull();
    for (const path of ["//evil.example", "https://evil.example", "stores", "/a b", "/\\evil.example"])
      expect(await saveRedirect(merchant, { locale: "fr", query: "horaires", path })).toMatchObject({
        refusal: { code: "bad_address" },
      });
    await saveRedirect(merchant, { locale: "fr", query: "horaires" });
    expect((await ask("horaires")).leadsTo).toBeNull();
  });

  test("pinned products come first, in their order, also where the words do not find them", async () => {
    const [globe, vase] = await Promise.all([idOf("globe-quatrefeuille"), idOf("vase-keroual-galbe")]);
    const before = await handles("lampe");
    const pin = (productId: string, place: number | null) =>
      placePin(merchant, { locale: "fr", query: "LAMPE", productId, place });
    await pin(globe, 1);
    await pin(vase, 2);
    expect(await handles("lampe")).toEqual(["globe-quatrefeuille", "vase-keroual-galbe", ...before.slice(0, 4)]);
    await pin(vase, 1);
    expect((await handles("lampe")).slice(0, 2)).toEqual(["vase-keroual-galbe", "globe-quatrefeuille"]);
    expect((await tryQuery("lampe", "fr"))?.products.slice(0, 3).map(({ pin }) => pin)).toEqual([1, 2, null]);
    await pin(vase, null);
    await pin(globe, null);
    expect(await handles("lampe")).toEqual(before);

    const seen = (await tryQuery("lampe", "fr"))?.products.map(({ id }) => id) ?? [];
    const dropped = { locale: "fr", query: "lampe", productId: globe, place: 3, before: seen.slice(0, 2).join(" ") };
    expect(await placePin(merchant, dropped)).toMatchObject({ ok: true });
    expect((await handles("lampe")).slice(0, 3)).toEqual([...before.slice(0, 2), "globe-quatrefeuille"]);
    await database.searchPin.deleteMany();
  });

  test("a page of results is made anew when it changes, and nobody else may change it", async () => {
    const page = { tags: new Set<string>(), staleAt: null };
    await gatherPage(page, () => ask("lampe"));
    expect(page.tags).toContain("search:kept");
    const other = staff("products.read");
    for (const actor of [visitor, other])
      expect(await saveSynonyms(actor, { locale: "fr", word: "a", others: "b" })).toMatchObject({
        refusal: { code: "forbidden" },
      });
    for (const word of ["", "  ", "'; --", "x".repeat(81)])
      expect(await saveSynonyms(merchant, { locale: "fr", word, others: "b" })).toMatchObject({
        refusal: { code: "invalid" },
      });
  });
});

describe("a query tried", () => {
  test("tells where each word stands, and what stands in its place", async () => {
    const tried = await tryQuery("cocotte induction", "fr");
    const [first] = tried?.products ?? [];
    expect(first).toMatchObject({ handle: "cocotte-fontebrune", pin: null, places: expect.any(Number) });
    expect(first?.reasons).toMatchObject([
      { word: "cocotte", parts: expect.arrayContaining(["name"]), points: expect.any(Number) },
      { word: "induction", parts: expect.arrayContaining(["description"]) },
    ]);
    expect((await tryQuery("télé", "fr"))?.products[0]?.reasons).toMatchObject([
      { word: "tele", parts: [], other: true },
    ]);
    expect(await tryQuery("BF-IMG-002", "fr")).toMatchObject({ byCode: true, total: 1 });
    expect(await tryQuery(" -- ", "fr")).toBeNull();
  });
});

describe("what was searched", () => {
  const now = clock.now();
  const count = (query: string, what: "search" | "click", results = 0) =>
    countSearch(visitor, { locale: "fr", query, what, results }, { now });

  test("is summed by day and words, with what came of it", async () => {
    await count("Télé", "search", 2);
    await count("tele", "search", 3);
    await count("télé", "click");
    await count("xqzt", "search");
    expect(await searchedSince(now, "top")).toEqual([
      { locale: "fr", query: "tele", searches: 2, results: 3, clicks: 1, orders: 0 },
      { locale: "fr", query: "xqzt", searches: 1, results: 0, clicks: 0, orders: 0 },
    ]);
    const searched = [
      { locale: "fr" as const, query: "Télé" },
      { locale: "fr" as const, query: "tele" },
      { locale: "fr" as const, query: "jamais cherché" },
      { locale: "fr" as const, query: "jeanne@exemple.fr" },
    ];
    expect(await countSearchOrders(system("searches"), { searched }, { now })).toMatchObject({ value: { counted: 1 } });
    expect((await searchedSince(now, "top"))[0]).toMatchObject({ query: "tele", orders: 1 });
    expect(await searchedSince(now, "nothing")).toMatchObject([{ query: "xqzt" }]);
  });

  test("is never kept where it may name somebody", async () => {
    const before = await database.searchDay.count();
    for (const query of ["jeanne@exemple.fr", "06 12 34 56 78", "06.12.34.56.78", "BF-100001", " ", "\u0000"])
      expect(await count(query, "search")).toMatchObject({ value: { counted: false } });
    expect(await database.searchDay.count()).toBe(before);
  });

  test("is forgotten: the rare after a month, all of it after a year and its season", async () => {
    const later = new Date(now.getTime() + 31 * 86_400_000);
    await forgetSearches({ kind: "system", name: "test" }, {}, { now: later });
    expect(await database.searchDay.findMany({ select: { query: true } })).toEqual([{ query: "tele" }]);
    await forgetSearches({ kind: "system", name: "test" }, {}, { now: new Date(now.getTime() + 401 * 86_400_000) });
    expect(await database.searchDay.count()).toBe(0);
  });
});
