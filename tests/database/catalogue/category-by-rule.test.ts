import { beforeAll, describe, expect, test } from "vitest";
import { categoryRule } from "#lib/catalogue/category-rule";
import {
  createCategory,
  deleteCategory,
  editCategory,
  moveCategory,
  orderCategory,
} from "#lib/catalogue/commands-categories";
import {
  arrangeChosen,
  chooseProduct,
  letInProduct,
  saveCategoryRule,
  takeOutProduct,
} from "#lib/catalogue/commands-shelves";
import { category, navigation } from "#lib/catalogue/queries";
import { categoryForEdit, categoryTree } from "#lib/catalogue/queries-categories";
import { type Actor, system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { whereItMoved } from "#lib/redirects/queries";
import { rebuildListings, refreshListings } from "#lib/search/commands";
import { followCategory, listAgain, listDue } from "#lib/search/commands-due";
import { gatherByTime, gatherGuests } from "#lib/search/commands-guests";
import { list } from "#lib/search/queries";
import { ruleBrings } from "#lib/search/queries-guests";
import type { ListRequest } from "#lib/search/schema";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";

const camille: Actor = {
  kind: "staff",
  id: "0192",
  name: "Camille",
  permissions: new Set(["products.write"]),
  storeCodes: [],
};
const robot = system("catalogue");

const ids = new Map<string, string>();
const idOf = (sku: string): string => ids.get(sku) ?? "";
let gifts = { id: "", path: "" };

const ask = (path: string, over: Partial<ListRequest> = {}) =>
  list({ locale: "fr", category: path, facets: {}, sort: "relevance", limit: 24, ...over }, morning);
const shownIn = async (path: string, over: Partial<ListRequest> = {}) =>
  (await ask(path, over)).items.map(({ externalId }) => externalId);
const gathered = () => gatherGuests(robot, { department: gifts.path.split("/")[0] }, { now: morning });
const relisted = (...skus: string[]) => refreshListings(robot, { productIds: skus.map(idOf) }, { now: morning });
const versionOf = async (id: string) => (await categoryForEdit(id))?.version;
const ruled = async (rule: object | null) => {
  expect(await saveCategoryRule(camille, { id: gifts.id, version: await versionOf(gifts.id), rule })).toMatchObject({
    ok: true,
  });
  await gathered();
};
const brand = { field: "brand", values: ["filaterre"] };
const cheap = { field: "price", max: 5000 };

beforeAll(async () => {
  await aShop();
  await database.brand.create({ data: { code: "filaterre", name: "Filaterre" } });
  await database.attribute.create({ data: { code: "material", labelFr: "Matière", kind: "text", facet: true } });
  for (const [sku, price, stock] of [
    ["A", 3000, 5],
    ["B", 4000, 0],
    ["C", 9000, 5],
  ] as const) {
    const variantId = await aVariant({ sku, price, stock: { WEB: stock } });
    const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
    ids.set(sku, productId);
  }
  await database.product.updateMany({
    where: { externalId: { in: ["A", "C"] } },
    data: { brandCode: "filaterre", attributes: { material: "linen", watts: 40 } },
  });
  await rebuildListings();
});

describe("Camille makes a category by rule", () => {
  test("in a department of its own, which the menu shows", async () => {
    const department = await createCategory(camille, { nameFr: "Idées", nameEn: "Ideas" });
    if (!department.ok) throw new Error(department.refusal.code);
    const made = await createCategory(camille, { parentId: department.value.id, nameFr: "Cadeaux d’hiver" });
    if (!made.ok) throw new Error(made.refusal.code);
    gifts = made.value;
    expect(gifts.path).toBe("idees/cadeaux-d-hiver");
    expect(await navigation("en")).toMatchObject([
      { path: "luminaires" },
      { name: "Ideas", categories: [{ name: "Cadeaux d’hiver" }] },
    ]);
    expect(await createCategory(camille, { nameFr: "Idées" })).toMatchObject({ refusal: { code: "handle_taken" } });
    expect(await createCategory(camille, { parentId: gifts.id, nameFr: "Plus bas" })).toMatchObject({
      refusal: { code: "category_too_deep" },
    });
  });

  test("of a brand under a price, and sees the count before she saves", async () => {
    const all = categoryRule.parse({ match: "all", conditions: [brand, cheap] });
    expect(await ruleBrings(all, 9, morning)).toMatchObject({ count: 1, items: [{ handle: "a", priceMinor: 3000 }] });
    await ruled({ match: "all", conditions: [brand, cheap] });
    expect(await shownIn(gifts.path)).toEqual(["A"]);
    expect(await shownIn("idees")).toEqual(["A"]);
    expect(await shownIn("luminaires")).toHaveLength(3);
  });

  test("or of either, and filters count what came", async () => {
    await ruled({ match: "any", conditions: [brand, cheap] });
    for (const path of [gifts.path, "idees"])
      expect((await ask(path)).facets.map(({ code, values }) => [code, values[0]?.count])).toEqual([
        ["brand", 2],
        ["material", 2],
      ]);
    expect(await shownIn(gifts.path, { facets: { brand: ["filaterre"] }, sort: "price-asc" })).toEqual(["A", "C"]);
    await ruled({ match: "all", conditions: [brand, cheap] });
    expect(await shownIn(gifts.path)).toEqual(["A"]);
  });

  test.each([
    ["any of two", { match: "any", conditions: [brand, cheap] }, ["A", "B", "C"]],
    ["what is not of a brand", { match: "all", conditions: [{ ...brand, not: true }] }, ["B"]],
    [
      "a characteristic in words",
      { match: "all", conditions: [{ field: "attribute", code: "material", values: ["linen"] }] },
      ["A", "C"],
    ],
    [
      "a characteristic in figures",
      { match: "all", conditions: [{ field: "figure", code: "watts", min: 30 }] },
      ["A", "C"],
    ],
    ["what is in stock online", { match: "all", conditions: [{ field: "stock", at: "online" }] }, ["A", "C"]],
    [
      "a department, from a price on",
      {
        match: "all",
        conditions: [
          { field: "category", values: ["luminaires"] },
          { field: "price", min: 4000 },
        ],
      },
      ["B", "C"],
    ],
    ["what is new, of what is years old", { match: "all", conditions: [{ field: "new", days: 30 }] }, []],
  ])("or by %s", async (_, rule, skus) => {
    const { items, count } = await ruleBrings(categoryRule.parse(rule), 9, morning);
    expect(items.map(({ handle }) => handle.toUpperCase()).sort()).toEqual(skus);
    expect(count).toBe(skus.length);
  });

  test("what changes comes and goes by itself", async () => {
    await database.product.update({ where: { id: idOf("B") }, data: { brandCode: "filaterre" } });
    await relisted("B");
    expect(await shownIn(gifts.path, { sort: "price-asc" })).toEqual(["A", "B"]);
    expect(await shownIn(gifts.path, { availableAt: "online" })).toEqual(["A"]);
    expect(await shownIn(gifts.path, { query: "lampe" })).toHaveLength(2);
    await database.product.update({ where: { id: idOf("A") }, data: { status: "archived" } });
    await relisted("A");
    expect((await ask("idees")).total).toBe(1);
    await database.product.update({ where: { id: idOf("A") }, data: { status: "active" } });
    await relisted("A");
  });

  test("she takes one out, lets it in again, and puts another first", async () => {
    const one = { id: gifts.id, productId: idOf("B") };
    await takeOutProduct(camille, one);
    await gathered();
    expect(await shownIn(gifts.path)).toEqual(["A"]);
    await letInProduct(camille, one);
    await chooseProduct(camille, { id: gifts.id, productId: idOf("C") });
    await chooseProduct(camille, one);
    await gathered();
    expect(await shownIn(gifts.path)).toEqual(["C", "B", "A"]);
    const seen = [idOf("C"), idOf("B")];
    const arrange = (seen: string[], ...productIds: string[]) =>
      arrangeChosen(camille, { id: gifts.id, seen, productIds });
    expect(await arrange([idOf("C")], idOf("C"))).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    expect(await arrange(seen, idOf("B"), idOf("C"))).toMatchObject({ ok: true });
    await gathered();
    expect(await shownIn(gifts.path)).toEqual(["B", "C", "A"]);
    expect(await arrange(seen)).toMatchObject({ ok: true });
    const home = await database.category.findUniqueOrThrow({ where: { path: "luminaires" } });
    expect(await chooseProduct(camille, { id: home.id, productId: idOf("A") })).toMatchObject({
      refusal: { code: "at_home_already" },
    });
  });

  test("what is new leaves when it is new no more", async () => {
    const data = { createdAt: new Date("2026-11-01T10:00:00Z") };
    await database.product.update({ where: { id: idOf("C") }, data });
    await database.listing.updateMany({ where: { productId: idOf("C") }, data });
    await ruled({ match: "all", conditions: [{ field: "new", days: 30 }] });
    expect(await shownIn(gifts.path)).toEqual(["C"]);
    await gatherByTime(new Date("2026-12-02T10:00:00Z"));
    expect(await shownIn(gifts.path)).toEqual([]);
    await ruled({ match: "all", conditions: [brand, cheap] });
  });
});

describe("and keeps her tree", () => {
  test("words for search engines; HTML and words without end are refused", async () => {
    const said = { id: gifts.id, nameFr: "Cadeaux d’hiver", layout: "grid", introFr: "Sous le sapin.", hidden: true };
    const edit = async (over: object) =>
      editCategory(camille, { ...said, version: await versionOf(gifts.id), ...over });
    expect(await edit({ seoTitleFr: "Cadeaux de Noël" })).toMatchObject({ ok: true });
    expect(await category(gifts.path, "en")).toMatchObject({
      seoTitle: "Cadeaux de Noël",
      intro: "Sous le sapin.",
      hidden: true,
    });
    expect((await navigation("fr")).find(({ path }) => path === "idees")?.categories).toEqual([]);
    expect(await edit({ introFr: "<b>Vite</b>" })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await edit({ introFr: "a".repeat(10_000) })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await edit({ version: 1 })).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    expect(await edit({ hidden: false })).toMatchObject({ ok: true });
  });

  test("a department moves with all that is in it, and old addresses lead to the new", async () => {
    const { parent } = (await categoryForEdit(gifts.id)) ?? {};
    const id = parent?.id ?? "";
    const move = async (over: object) =>
      moveCategory(camille, { id, version: await versionOf(id), parentId: null, handle: "idees", ...over });
    expect(await move({ parentId: id })).toMatchObject({ refusal: { code: "category_under_itself" } });
    expect(await move({ parentId: gifts.id })).toMatchObject({ refusal: { code: "category_under_itself" } });
    const home = await database.category.findUniqueOrThrow({ where: { path: "luminaires" } });
    expect(await move({ parentId: home.id })).toMatchObject({ refusal: { code: "category_too_deep" } });
    expect(await move({ handle: "luminaires" })).toMatchObject({ refusal: { code: "handle_taken" } });
    expect(await move({ handle: "envies" })).toMatchObject({ ok: true });
    expect(await whereItMoved("/fr/c/idees/cadeaux-d-hiver")).toBe("/fr/c/envies/cadeaux-d-hiver");

    const moved = (from: string, to: string) => followCategory(robot, { from, to }, { now: morning });
    await moved("idees", "envies");
    await moved("idees/cadeaux-d-hiver", "envies/cadeaux-d-hiver");
    expect(await shownIn("envies/cadeaux-d-hiver")).toEqual(["A", "B"]);
    expect(await shownIn("idees/cadeaux-d-hiver")).toEqual([]);
  });

  test("a category with products at home keeps them when it moves", async () => {
    const { id } = await database.category.findUniqueOrThrow({ where: { path: "luminaires" } });
    const lamps = { match: "all", conditions: [{ field: "category", values: ["luminaires", "envies"] }] };
    const ruling = { id: gifts.id, version: await versionOf(gifts.id), rule: lamps };
    expect(await saveCategoryRule(camille, ruling)).toMatchObject({ ok: true });
    await moveCategory(camille, { id, version: 1, parentId: null, handle: "lampes" });
    await followCategory(robot, { from: "luminaires", to: "lampes" }, { now: morning });
    expect(await shownIn("lampes")).toHaveLength(3);
    expect((await categoryForEdit(gifts.id))?.rule).toMatchObject({
      conditions: [{ field: "category", values: ["lampes", "envies"] }],
    });
    await listDue(morning);
    expect(await shownIn("envies/cadeaux-d-hiver")).toHaveLength(3);
    expect(await database.listingDue.count()).toBe(0);
    expect(await deleteCategory(camille, { id })).toMatchObject({ refusal: { code: "category_in_use" } });
  });

  test("their order is hers; what is empty may go", async () => {
    const { id } = await database.category.findUniqueOrThrow({ where: { path: "envies" } });
    await orderCategory(camille, { id, by: -1 });
    expect((await categoryTree()).map(({ path }) => path)).toEqual(["envies", "envies/cadeaux-d-hiver", "lampes"]);
    expect(await deleteCategory(camille, { id: gifts.id })).toMatchObject({ ok: true });
    await gatherGuests(robot, { department: "envies" }, { now: morning });
    expect(await database.listingGuest.count()).toBe(0);
    expect(await whereItMoved("/fr/c/idees/cadeaux-d-hiver")).toBe("/fr/c/envies");
  });

  test("a value that is called otherwise is listed anew", async () => {
    await database.product.update({ where: { id: idOf("A") }, data: { nameFr: "Lampe en lin" } });
    await listAgain(robot, { attributeCode: "material" }, { now: morning });
    await listDue(morning);
    expect((await ask("lampes", { query: "lin" })).items.map(({ name }) => name)).toContain("Lampe en lin");
  });
});
