import { beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { gatherPage } from "#lib/platform/page-scope";
import { refreshListings } from "#lib/search/commands";
import { list, suggest } from "#lib/search/queries";
import { answersTo } from "#lib/search/queries-answers";
import type { FacetView, ListRequest, ListResult } from "#lib/search/schema";
import { theDemo } from "#tests/support/the-demo";

const ask = (request: Partial<ListRequest> = {}): Promise<ListResult> =>
  list({ locale: "fr", facets: {}, sort: "relevance", limit: 24, ...request });

const valuesOf = ({ facets }: { facets: readonly FacetView[] }, code: string) =>
  Object.fromEntries(
    facets.find((facet) => facet.code === code)?.values.map(({ value, count }) => [value, count]) ?? [],
  );

beforeAll(theDemo, 60_000);

describe("a list", () => {
  test("holds a department, a category or everything", async () => {
    const [all, department, category] = await Promise.all([
      ask(),
      ask({ category: "maison-deco" }),
      ask({ category: "maison-deco/luminaires" }),
    ]);
    expect([all.total, department.total, category.total]).toEqual([118, 16, 4]);
    expect(department.pageCount).toBe(1);
    expect(await ask({ category: "nulle-part" })).toMatchObject({ total: 0, items: [], priceRange: null });
  });

  test("takes several values of a facet as either, several facets as both", async () => {
    const either = await ask({ category: "cuisine-table", facets: { colour: ["cobalt", "brick"] } });
    const cobalt = await ask({ category: "cuisine-table", facets: { colour: ["cobalt"] } });
    const both = await ask({ category: "cuisine-table", facets: { colour: ["cobalt"], material: ["stoneware"] } });
    expect(either.total).toBeGreaterThan(cobalt.total);
    expect(both.items.map(({ handle }) => handle)).toEqual(["mug-gres-keroual"]);
  });

  test("counts each facet as it would be without its own choice, and keeps values that count nothing", async () => {
    const free = await ask({ category: "cuisine-table" });
    const chosen = await ask({ category: "cuisine-table", facets: { colour: ["cobalt"] } });
    expect(valuesOf(chosen, "colour")).toEqual(valuesOf(free, "colour"));
    expect(valuesOf(chosen, "material").glass).toBe(0);
    expect(valuesOf(free, "material").glass).toBeGreaterThan(0);
    const cobalt = chosen.facets.find(({ code }) => code === "colour")?.values.filter(({ selected }) => selected);
    expect(cobalt).toMatchObject([{ value: "cobalt", label: "Bleu cobalt", swatch: "#1F4BB8", count: chosen.total }]);
  });

  test("counts what ticking a value then shows", async () => {
    const free = await ask({ category: "maison-deco" });
    for (const { code, values } of free.facets) {
      for (const { value, count } of values) {
        const { total } = await ask({ category: "maison-deco", facets: { [code]: [value] } });
        expect(total, `${code}=${value}`).toBe(count);
      }
    }
  });

  test("tells the price range without its price filter, and filters by price", async () => {
    const free = await ask({ category: "meubles" });
    const cheap = await ask({ category: "meubles", price: { min: null, max: 10_000 } });
    expect(cheap.priceRange).toEqual(free.priceRange);
    expect(cheap.total).toBeLessThan(free.total);
    expect(cheap.items.every(({ price }) => price.minor <= 10_000)).toBe(true);
  });

  test("shows what one store has, or what is sent home", async () => {
    const angers = await ask({ availableAt: "ANG", limit: 100 });
    expect(angers.total).toBeGreaterThan(0);
    expect(angers.items.every(({ stores }) => stores.includes("ANG"))).toBe(true);
    const online = await ask({ availableAt: "online", limit: 100 });
    expect(online.items.every(({ online }) => online !== "out")).toBe(true);
  });

  test("knows what a store surely has: all of it while it was counted lately, only what abounds after half a year", async () => {
    const here = { category: "enfants-jeux", availableAt: "ANG" } as const;
    const freshly = await ask(here);
    expect(freshly.inStore).toEqual({ all: freshly.total, soon: (await ask({ ...here, soon: true })).total });
    expect((await ask({ category: "enfants-jeux" })).inStore).toBeNull();

    const inHalfAYear = new Date(clock.now().getTime() + 180 * 86_400_000);
    const request = { ...here, facets: {}, locale: "fr", sort: "relevance", limit: 24 } as const;
    const { inStore } = await list(request, inHalfAYear);
    const { total, inStore: again } = await list({ ...request, soon: true }, inHalfAYear);
    expect(inStore?.all).toBe(freshly.total);
    expect(inStore?.soon).toBeLessThan(freshly.total);
    expect([total, again]).toEqual([inStore?.soon, inStore]);
  });

  test("is sorted by price, up or down", async () => {
    const up = (await ask({ sort: "price-asc", limit: 100 })).items.map(({ price }) => price.minor);
    const down = (await ask({ sort: "price-desc", limit: 100 })).items.map(({ price }) => price.minor);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(down).toEqual(down.toSorted((a, b) => b - a));
  });

  test.each(["relevance", "price-asc", "price-desc", "newest"] as const)(
    "by %s, goes on by cursor through every product once, and by page through the same",
    async (sort) => {
      const byCursor: string[] = [];
      let cursor: string | null = null;
      do {
        const page: ListResult = await ask({ sort, limit: 17, ...(cursor && { cursor }) });
        byCursor.push(...page.items.map(({ handle }) => handle));
        cursor = page.nextCursor;
      } while (cursor);
      const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((page) => ask({ sort, limit: 17, page })));
      expect(new Set(byCursor).size).toBe(118);
      expect(pages.flatMap(({ items }) => items.map(({ handle }) => handle))).toEqual(byCursor);
    },
  );

  test("goes on by cursor through the answers to a text", async () => {
    const first = await ask({ query: "bois", limit: 5 });
    const second = await ask({ query: "bois", limit: 5, cursor: first.nextCursor ?? "" });
    const whole = await ask({ query: "bois", limit: 10 });
    expect([...first.items, ...second.items]).toEqual(whole.items);
  });

  test("bears whatever is sent to it", async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${n}`, ["x"]]));
    const nothing = { total: 0, items: [], nextCursor: null };
    expect(await ask({ facets: many, limit: 1e6, page: 1e9, price: { min: Number.NaN, max: 1e300 } })).toMatchObject(
      nothing,
    );
    expect(await ask({ query: "%".repeat(10_000) })).toMatchObject(nothing);
    expect(await ask({ query: "\u0000\uD800" })).toMatchObject(nothing);
    expect(await ask({ query: "🍳🔥" })).toMatchObject(nothing);
    expect((await ask({ query: "cocotte 🍳" })).items).toMatchObject([{ handle: "cocotte-fontebrune" }]);
    expect((await ask({ query: "   " })).total).toBe(118);
    expect(await ask({ query: "(a+)+$".repeat(2000) })).toMatchObject({ total: expect.any(Number) });
    expect(await ask({ query: `moins de ${"9".repeat(5000)} €` })).toMatchObject({ total: expect.any(Number) });
    expect(await ask({ query: "plus de 999 999 999 999 €" })).toMatchObject({ total: 0, items: [] });
    const fiveHundred = Array.from({ length: 500 }, (_, n) => (n === 0 ? "cobalt" : `c${n}`));
    expect((await ask({ facets: { colour: fiveHundred } })).total).toBeGreaterThan(0);
    const words = await ask({ query: "drop table listing" });
    expect(words.total).toBeGreaterThan(0);
    expect(await ask({ query: "'; DROP TABLE listing; -- & | ! :* <->" })).toEqual(words);
    expect(await ask({ cursor: "not-a-cursor" })).toEqual(await ask());
    expect(await database.listing.count()).toBe(118);
  });

  test("carries the tag of its category, so that a change there makes its page anew", async () => {
    const page = { tags: new Set<string>(), staleAt: null };
    await gatherPage(page, () => ask({ category: "meubles/assises" }));
    expect(page.tags).toContain("search:category:meubles/assises");
  });
});

describe("a listing", () => {
  test("follows its product: a new price, an empty stock, an archived product", async () => {
    const product = await database.product.findUniqueOrThrow({
      where: { handle: "lampadaire-lueur-roseau" },
      include: { variants: true },
    });
    const variantId = { in: product.variants.map(({ id }) => id) };
    await database.price.updateMany({ where: { variantId }, data: { grossMinor: 9900 } });
    await database.priceInterval.updateMany({ where: { variantId, until: null }, data: { grossMinor: 9900 } });
    await database.stockLevel.updateMany({
      where: { variantId },
      data: { onHand: 0, reserved: 0, held: 0, unavailable: 0 },
    });
    await refreshListings(system("test"), { productIds: [product.id] });
    const dear = await ask({ category: "maison-deco/luminaires", price: { min: 9900, max: 9900 } });
    expect(dear.items).toMatchObject([{ handle: "lampadaire-lueur-roseau", online: "out", stores: [] }]);
    expect((await ask({ category: "maison-deco/luminaires", availableAt: "online" })).total).toBe(3);

    await database.product.update({ where: { id: product.id }, data: { status: "archived" } });
    await refreshListings(system("test"), { productIds: [product.id] });
    const without = await ask({ category: "maison-deco/luminaires" });
    expect(without.total).toBe(3);
    expect(valuesOf(without, "finish").brass ?? 0).toBe(0);
    expect(await ask({ query: "lampadaire" })).toMatchObject({ items: [] });
  });
});

describe("what a text means besides products", () => {
  test("is a category, a store, a page, or where one finds one's order, whether there is one or not", async () => {
    const none = { categories: [], stores: [], pages: [] };
    expect(await answersTo("luminaire", "fr")).toEqual({
      ...none,
      categories: [{ path: "maison-deco/luminaires", name: "Luminaires" }],
    });
    expect(await answersTo("horaires Lyon", "fr")).toMatchObject({
      stores: [{ slug: "lyon" }],
      pages: [{ path: "stores" }],
    });
    expect(await answersTo("BF-999999999", "fr")).toMatchObject({ ...none, pages: [{ path: "orders/find" }] });
    expect(await answersTo("cocotte", "fr")).toEqual(none);
    expect(await answersTo(" '; -- ", "fr")).toEqual(none);
  });
});

describe("suggestions", () => {
  test("name products, longer queries, categories, stores and pages", async () => {
    expect((await suggest("cocot", "fr")).products).toMatchObject([
      { handle: "cocotte-fontebrune", priceMinor: expect.any(Number) },
    ]);
    expect((await suggest("cocot", "fr")).queries).toContain("cocotte");
    expect((await suggest("lumin", "fr")).categories).toEqual([{ path: "maison-deco/luminaires", name: "Luminaires" }]);
    expect((await suggest("ange", "fr")).stores).toMatchObject([{ slug: "angers" }]);
    expect((await suggest("retour", "fr")).pages).toMatchObject([{ path: "retractation" }]);
    expect((await suggest("mug", "en")).products).toMatchObject([{ name: "Keroual Stoneware Mug" }]);
  });

  test("mend a misspelt word, and say nothing of nothing", async () => {
    expect((await suggest("bouiloire", "fr")).products).toMatchObject([{ handle: "bouilloire-heure-douce" }]);
    expect(await suggest("  ", "fr")).toEqual({ queries: [], categories: [], products: [], stores: [], pages: [] });
  });
});
