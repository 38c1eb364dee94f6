import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { nameOf, system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { gatherPage } from "#lib/platform/page-scope";
import {
  addMeasure,
  addSelection,
  createRanking,
  moveRule,
  notePin,
  placeProduct,
  removeRule,
} from "#lib/ranking/commands";
import { followMovedCategory } from "#lib/ranking/commands-moved";
import { publishRanking, withdrawRanking } from "#lib/ranking/commands-publish";
import { houseRules } from "#lib/ranking/house-rules";
import { liveRankings } from "#lib/ranking/queries";
import { rankingDraft } from "#lib/ranking/queries-admin";
import { rankOf } from "#lib/ranking/standing";
import { refreshListings } from "#lib/search/commands";
import { gatherGuests } from "#lib/search/commands-guests";
import { followRankings, keepSales } from "#lib/search/commands-ranks";
import { list } from "#lib/search/queries";
import { tryRanking } from "#lib/search/queries-ranking";
import { rankBy } from "#lib/search/sql/rank";
import { morning } from "#tests/support/a-buyer";
import { contents, day, rankedProducts } from "#tests/support/a-ranking";
import { theDemo } from "#tests/support/the-demo";
import { begun, idOf, merchant, published, restoreOrEmpty, seen } from "./a-merchant.ts";

beforeAll(theDemo, 60_000);

const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);
const shelf = { category: "cuisine-table" };
const handlesIn = async (request: Readonly<{ category?: string; availableAt?: string; cursor?: string }> = shelf) =>
  (await list({ locale: "fr", facets: {}, sort: "relevance", limit: 100, ...request }, morning)).items.map(
    ({ handle }) => handle,
  );

describe("the order of lists", () => {
  test("what is worked out in SQL is what rankings say", async () => {
    await fc.assert(
      fc.asyncProperty(contents, rankedProducts, async (content, products) => {
        if (products.length === 0) return;
        const rows = products.map((one) => ({ ...one, inStockAt: one.inStock ? ["WEB"] : [] }));
        const found = await database.$queryRaw<{ id: string; rank: number }[]>`
          SELECT l.product_id AS id, ${rankBy(content, day)} AS rank
          FROM (SELECT r."productId" AS product_id, r."categoryPath" AS category_path, r."departmentPath" AS department_path,
                       r."brandCode" AS brand_code, r.popularity, r.sold, r."marginMinor" AS margin_minor,
                       r."createdAt" AS created_at, r."inStockAt" AS in_stock_at, '{}'::int[] AS facets
                FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
                  "productId" uuid, "categoryPath" text, "departmentPath" text, "brandCode" text, popularity int, sold int,
                  "marginMinor" int, "createdAt" timestamptz, "inStockAt" text[])) l`;
        const told = new Map(found.map(({ id, rank }) => [id, rank]));
        for (const one of products)
          expect(Math.abs((told.get(one.productId) ?? Number.NaN) - rankOf(content, one, day))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test("a pin is seen by staff before it is published, by everybody after, and gone when it is withdrawn", async () => {
    const before = await handlesIn();
    const last = before.at(-1) ?? "";
    const id = await begun("category:cuisine-table");
    const productId = await idOf(last);
    expect(await placeProduct(merchant, { ...(await seen(id)), productId, place: 1 })).toMatchObject({ ok: true });
    await notePin(merchant, { ...(await seen(id)), productId, note: "Vue à la télévision" });
    const told = await database.auditEntry.findMany({ where: { actorName: nameOf(merchant) }, orderBy: { id: "asc" } });
    expect(new Set(told.map(({ subject }) => subject))).toEqual(new Set(["ranking:category:cuisine-table"]));
    expect(told.find(({ command }) => command === "ranking.place_product")?.changes).toEqual({ pins: [0, 1] });

    const preview = { at: morning, draftId: id };
    const tried = await gatherPage({ tags: new Set<string>(), staleAt: null, preview }, () => handlesIn());
    await followRankings(morning);
    expect(await handlesIn()).toEqual(before);

    const number = await published(id);
    await followRankings(morning);
    expect(await handlesIn()).toEqual(tried);
    expect(tried).toEqual([last, ...before.slice(0, -1)]);

    await refreshListings(system("test"), { productIds: [productId] }, { now: morning });
    expect(await handlesIn()).toEqual(tried);

    await withdrawRanking(merchant, { id, number }, { now: hours(1) });
    await followRankings(hours(1));
    expect(await handlesIn()).toEqual(before);
  });

  test("rules order a list; the last one above the others; nothing is hidden", async () => {
    const before = await handlesIn();
    const id = await begun("category:cuisine-table");
    await restoreOrEmpty(id);
    const brand = (
      await database.listing.findFirstOrThrow({
        where: { departmentPath: "cuisine-table", brandCode: { not: null } },
        orderBy: { rankDepartment: "desc" },
      })
    ).brandCode;
    expect(
      await addSelection(merchant, { ...(await seen(id)), kind: "bury", by: "brand", value: brand }),
    ).toMatchObject({
      ok: true,
    });
    const rule = (await rankingDraft(id))?.draft.rules.at(-1)?.id ?? "";
    await moveRule(merchant, { ...(await seen(id)), ruleId: rule, by: -1 });
    const number = await published(id);
    await followRankings(morning);
    const after = await handlesIn();
    expect(after.toSorted()).toEqual(before.toSorted());
    const brands = new Map(
      (await database.product.findMany({ where: { handle: { in: after } } })).map((one) => [one.handle, one.brandCode]),
    );
    const isBuried = after.map((handle) => brands.get(handle) === brand);
    expect(isBuried).toEqual(isBuried.toSorted((a, b) => Number(a) - Number(b)));
    await withdrawRanking(merchant, { id, number }, { now: morning });
    await followRankings(morning);
  });

  test("what is tried is the list that the shop will show, with guests who were chosen for it by hand", async () => {
    const { id: categoryId } = await database.category.findUniqueOrThrow({ where: { path: "cuisine-table" } });
    const guests = (await handlesIn({ category: "jardin" })).slice(0, 2);
    for (const [place, handle] of guests.entries())
      await database.categoryProduct.create({
        data: { categoryId, productId: await idOf(handle), position: place + 1 },
      });
    await gatherGuests(system("test"), { department: "cuisine-table" }, { now: morning });
    const id = await begun("category:cuisine-table");
    await restoreOrEmpty(id);
    const last = (await handlesIn()).at(-1) ?? "";
    await placeProduct(merchant, { ...(await seen(id)), productId: await idOf(last), place: 1 });

    const content = (await rankingDraft(id))?.draft ?? houseRules;
    const tried = await tryRanking({ scope: "category:cuisine-table", content, locale: "fr" }, morning);
    const number = await published(id);
    await followRankings(morning);
    const shown = await handlesIn();
    expect(tried.products.map(({ handle }) => handle)).toEqual(shown.slice(0, 24));
    expect(tried.total).toBe(shown.length);
    expect(shown.slice(0, 3)).toEqual([last, ...guests]);

    const again = await gatherGuests(system("test"), { department: "cuisine-table" }, { now: morning });
    expect(again).toMatchObject({ value: { changed: 0 } });
    await withdrawRanking(merchant, { id, number }, { now: morning });
    await followRankings(morning);
    await database.categoryProduct.deleteMany({ where: { categoryId } });
    await gatherGuests(system("test"), { department: "cuisine-table" }, { now: morning });
  });

  test("what holds for a time ends by itself; the shop's order holds where no list has its own, a store's in that store", async () => {
    const before = await handlesIn({ category: "meubles" });
    const store = await handlesIn({ category: "meubles", availableAt: "ANG" });
    const shop = await begun("shop");
    const favourite = before.at(-1) ?? "";
    await placeProduct(merchant, { ...(await seen(shop)), productId: await idOf(favourite), place: 1 });
    await published(shop, { from: hours(2), until: hours(3) });
    const angers = await begun("store:ANG");
    const local = store.at(-1) ?? "";
    await placeProduct(merchant, { ...(await seen(angers)), productId: await idOf(local), place: 1 });
    const number = await published(angers);

    await followRankings(morning);
    expect(await handlesIn({ category: "meubles" })).toEqual(before);
    expect((await handlesIn({ category: "meubles", availableAt: "ANG" }))[0]).toBe(local);
    await followRankings(hours(2));
    expect((await handlesIn({ category: "meubles" }))[0]).toBe(favourite);
    await withdrawRanking(merchant, { id: angers, number }, { now: hours(3) });
    await followRankings(hours(3));
    expect(await handlesIn({ category: "meubles" })).toEqual(before);
    expect(await handlesIn({ category: "meubles", availableAt: "ANG" })).toEqual(store);
  });

  test("lists go on by cursor in that order, each product once", async () => {
    const id = await begun("category:cuisine-table");
    await restoreOrEmpty(id);
    const all = await handlesIn();
    await placeProduct(merchant, { ...(await seen(id)), productId: await idOf(all[5] ?? ""), place: 1 });
    const number = await published(id);
    await followRankings(morning);
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(
        { locale: "fr", facets: {}, sort: "relevance", limit: 5, ...shelf, ...(cursor && { cursor }) },
        morning,
      );
      walked.push(...page.items.map(({ handle }) => handle));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(walked).toEqual(await handlesIn());
    await withdrawRanking(merchant, { id, number }, { now: morning });
    await followRankings(morning);
  });

  test("a category that moves takes its rules along", async () => {
    const id = await begun("category:maison-deco/luminaires");
    await followMovedCategory(system("test"), { from: "maison-deco", to: "jardin" });
    expect((await rankingDraft(id))?.scope).toBe("category:jardin/luminaires");
  });

  test("a rule goes on meaning the category that it names, wherever that moves", async () => {
    const [from, to] = ["maison-deco/bougies", "jardin/bougies"];
    const id = await begun("category:livres-papeterie");
    const boost = { kind: "boost", by: "category", value: from };
    expect(await addSelection(merchant, { ...(await seen(id)), ...boost })).toMatchObject({ ok: true });
    const number = await published(id);
    const { id: categoryId } = await database.category.update({ where: { path: from }, data: { path: to } });
    await database.categoryFormerPath.create({ data: { path: from, categoryId, movedAt: morning } });
    const live = (await liveRankings(morning)).find(({ scope }) => scope === "category:livres-papeterie");
    expect(live?.content.rules.at(-1)).toMatchObject({ kind: "boost", value: to });
    await followMovedCategory(system("test"), { from, to });
    expect((await rankingDraft(id))?.draft.rules.at(-1)).toMatchObject({ value: to });
    await withdrawRanking(merchant, { id, number }, { now: morning });
    await database.categoryFormerPath.deleteMany({ where: { path: from } });
    await database.category.update({ where: { path: to }, data: { path: from } });
  });

  test("what sells more comes forward where sales count", async () => {
    const id = await begun("category:jardin");
    await addMeasure(merchant, { ...(await seen(id)), kind: "sales" });
    const sales = (await rankingDraft(id))?.draft.rules.at(-1)?.id ?? "";
    await moveRule(merchant, { ...(await seen(id)), ruleId: sales, by: -1 });
    await published(id);
    await followRankings(morning);
    const before = await handlesIn({ category: "jardin" });
    const last = before.at(-1) ?? "";
    await keepSales(system("test"), { sold: [{ handle: last, units: 40 }] }, { now: morning });
    expect((await handlesIn({ category: "jardin" }))[0]).toBe(last);
    await keepSales(system("test"), { sold: [] }, { now: morning });
    expect(await handlesIn({ category: "jardin" })).toEqual(before);
  });

  test("only merchants write it; what is no list, no brand, twice the same or changed meanwhile is refused", async () => {
    expect(await createRanking(visitor, { scope: "shop" })).toMatchObject({ refusal: { code: "forbidden" } });
    for (const scope of ["category:nulle-part", "store:XXX"])
      expect(await createRanking(merchant, { scope })).toMatchObject({ refusal: { code: "list_not_found" } });
    const id = await begun("category:jardin");
    const stale = await seen(id);
    const say = (more: object) => addSelection(merchant, { ...stale, kind: "boost", by: "brand", ...more });
    expect(await say({ value: "Nulle Marque" })).toMatchObject({ refusal: { code: "unknown_selection" } });
    expect(await addMeasure(merchant, { ...stale, kind: "sales" })).toMatchObject({ refusal: { code: "rule_there" } });
    expect(await removeRule(merchant, { ...stale, ruleId: "x" })).toMatchObject({ ok: true });
    expect(await addMeasure(merchant, { ...stale, kind: "margin" })).toMatchObject({
      refusal: { code: "ranking_changed" },
    });
    expect(await publishRanking(merchant, { ...stale })).toMatchObject({ refusal: { code: "ranking_changed" } });
    await expect(database.$executeRaw`UPDATE ranking_version SET number = 99`).rejects.toThrow(/never changed/);
  });
});
