import { beforeEach, describe, expect, test } from "vitest";
import { moveCategory } from "#lib/catalogue/commands-categories";
import { importFile } from "#lib/imports/import-file";
import { hold } from "#lib/inventory/holds";
import { discrepancies } from "#lib/inventory/queries-proof";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { clock } from "#lib/platform/clock";
import { database, inTransaction } from "#lib/platform/database";
import { refreshListings } from "#lib/search/commands";
import { list } from "#lib/search/queries";
import { aVariant } from "#tests/support/a-shop";
import { countsOf, emptyCatalogue, fileOf, lines, products, take } from "./a-file.ts";

beforeEach(emptyCatalogue);

describe("a catalogue file", () => {
  test("is judged by a dry run that leaves no trace, then taken with the same figures", async () => {
    const file = fileOf(lines(products(30)));
    const judged = await take(file, { dryRun: true });
    expect(await database.product.count()).toBe(0);
    expect(await database.importRun.count()).toBe(0);
    expect(await database.listing.count()).toBe(0);

    const taken = await take(file);
    expect(countsOf(taken)).toEqual(countsOf(judged));
    expect(countsOf(taken)).toEqual({ added: 30, changed: 0, unchanged: 0, refused: 0 });
    expect(await database.product.count()).toBe(30);
    expect(await database.importRun.findMany()).toMatchObject([{ source: "comptoir", added: 30, refused: 0 }]);
  });

  test("becomes products with variants, prices, stock and a place in lists and search", async () => {
    const [first, ...others] = products(30);
    if (!first) throw new Error("nothing generated");
    await take(fileOf(lines([first, ...others])));

    const product = await database.product.findFirstOrThrow({
      where: { externalId: first.sku },
      include: { variants: { orderBy: { position: "asc" } }, brand: true, category: true },
    });
    expect(product).toMatchObject({
      nameFr: first.name.fr,
      nameEn: first.name.en,
      status: "active",
      source: "comptoir",
    });
    expect(product.category.path).toBe(first.category.join("/"));
    expect(product.brand?.name).toBe(first.brand);
    expect(product.variants.map(({ sku, gtin }) => [sku, gtin])).toEqual(
      first.variants.map(({ sku, ean }) => [sku, ean]),
    );
    const [variant] = product.variants;
    const where = { variantId: variant?.id ?? "" };
    expect(await database.price.findUnique({ where })).toMatchObject({ grossMinor: first.priceCents });
    expect(await database.stockLevel.findFirst({ where })).toMatchObject({
      onHand: first.variants[0]?.stock,
      locationCode: "WEB",
    });
    expect(await discrepancies()).toEqual([]);

    const found = await list({
      locale: "fr",
      query: first.variants[0]?.sku ?? "",
      facets: {},
      sort: "relevance",
      limit: 5,
    });
    expect(found.items).toMatchObject([{ handle: first.slug, price: { minor: first.priceCents } }]);
    const category = await list({ locale: "fr", category: first.category[0], facets: {}, sort: "relevance", limit: 5 });
    expect(category.facets.map(({ code }) => code)).toEqual(expect.arrayContaining(["brand", "colour", "material"]));
  });

  test("brings the warehouse to its figures, but never under what customers wait for, less what may be sold early", async () => {
    const [first] = products(1);
    const [{ sku = "" } = {}] = first?.variants ?? [];
    const ofStock = (stock: number) => fileOf(lines([{ ...first, variants: [{ ...first?.variants[0], stock }] }]));
    await take(ofStock(8));
    const { id: variantId } = await database.variant.findUniqueOrThrow({ where: { sku } });
    const demands = [{ variantId, locationCode: "WEB", quantity: 5 }];
    const now = clock.now();
    await inTransaction((tx) => hold(tx, { attemptId: newId(), demands, expiresAt: now, now }));
    const onHand = async () => (await database.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;

    await take(ofStock(2));
    expect(await onHand()).toBe(5);
    await database.stockLevel.updateMany({ data: { backorderLimit: 4, expectedOn: new Date("2026-12-12") } });
    await take(ofStock(0));
    expect(await onHand()).toBe(1);
    await take(ofStock(30));
    expect(await onHand()).toBe(30);
    expect(await discrepancies()).toEqual([]);
  });

  test("lists a set anew when one of its articles ran out", async () => {
    const [first] = products(1);
    const ofStock = (stock: number) => fileOf(lines([{ ...first, variants: [{ ...first?.variants[0], stock }] }]));
    await take(ofStock(12));
    const component = await database.variant.findFirstOrThrow();
    const bundleId = await aVariant({ sku: "SET" });
    await database.bundleComponent.create({ data: { bundleId, componentId: component.id, quantity: 2, position: 0 } });
    const { productId } = await database.variant.findUniqueOrThrow({ where: { id: bundleId } });
    await refreshListings(system("catalogue"), { productIds: [productId] });
    const soldAt = async () => (await database.listing.findUniqueOrThrow({ where: { productId } })).inStockAt;
    expect(await soldAt()).toEqual(["WEB"]);

    await take(ofStock(1));
    expect(await soldAt()).toEqual([]);
  });

  test("taken again changes nothing; with a new price, that price only, and the old one stays in the history", async () => {
    const all = products(10);
    await take(fileOf(lines(all)));
    expect(countsOf(await take(fileOf(lines(all))))).toEqual({ added: 0, changed: 0, unchanged: 10, refused: 0 });

    const dearer = all.map((product, n) =>
      n === 3
        ? {
            ...product,
            variants: product.variants.map((variant) => ({ ...variant, priceCents: variant.priceCents + 100 })),
          }
        : product,
    );
    expect(countsOf(await take(fileOf(lines(dearer))))).toEqual({ added: 0, changed: 1, unchanged: 9, refused: 0 });
    const sku = all[3]?.variants[0]?.sku ?? "";
    const variant = await database.variant.findUniqueOrThrow({ where: { sku } });
    const history = await database.priceInterval.findMany({
      where: { variantId: variant.id },
      orderBy: { since: "asc" },
    });
    expect(history.map(({ grossMinor, until }) => [grossMinor, until === null])).toEqual([
      [all[3]?.variants[0]?.priceCents, false],
      [(all[3]?.variants[0]?.priceCents ?? 0) + 100, true],
    ]);
    expect(
      (await list({ locale: "fr", query: sku, facets: {}, sort: "relevance", limit: 1 })).items[0]?.price.minor,
    ).toBe((all[3]?.variants[0]?.priceCents ?? 0) + 100);
  });

  test("that sells a television at five euros is taken, but for that price: it waits for a second person", async () => {
    const [television] = products(1);
    await take(fileOf(lines([television])));
    const slip = { ...television, variants: television?.variants.map((variant) => ({ ...variant, priceCents: 5 })) };
    const report = await take(fileOf(lines([slip])));
    expect(report).toMatchObject({ changed: 1, refused: 0, prices: { applied: 0, held: 1 } });
    expect(await database.price.findMany({ where: { grossMinor: 5 } })).toEqual([]);
  });

  test("that would change most of the prices is taken without any of them, and asked again the next time", async () => {
    const all = products(300);
    await take(fileOf(lines(all)));
    const cheaper = all.map((product) => ({
      ...product,
      variants: product.variants.map((variant) => ({ ...variant, priceCents: variant.priceCents - 10 })),
    }));
    const before = await database.price.aggregate({ _sum: { grossMinor: true } });
    for (const _again of [1, 2]) {
      const report = await take(fileOf(lines(cheaper)));
      expect(report.prices).toMatchObject({ applied: 0, held: 0, stopped: { code: "most_of_the_catalogue" } });
      expect(await database.price.aggregate({ _sum: { grossMinor: true } })).toEqual(before);
    }
  });

  test("brings back no category that has moved: what it says of the old one goes to the new one", async () => {
    const [moved, beside, other] = products(3);
    const inside = (product: typeof moved, category: string, name = category) => ({
      ...product,
      ...{ category: ["rayon-parti", category], name: { fr: name, en: name } },
    });
    await take(fileOf(lines([inside(moved, "vases")])));
    const pathOf = async (product: typeof moved) =>
      (
        await database.product.findFirstOrThrow({
          where: { externalId: product?.sku ?? "" },
          include: { category: true },
        })
      ).category.path;
    const move = async (path: string, handle: string) => {
      const { id, version, parentId } = await database.category.findUniqueOrThrow({ where: { path } });
      expect(await moveCategory(system("test"), { id, version, parentId, handle })).toMatchObject({ ok: true });
    };
    await move("rayon-parti/vases", "soliflores");
    await move("rayon-parti", "rayon-venu");

    const file = [inside(moved, "vases", "Vase"), inside(beside, "vases"), inside(other, "cruches")];
    expect(countsOf(await take(fileOf(lines(file))))).toMatchObject({ added: 2, changed: 1 });
    expect([await pathOf(moved), await pathOf(beside), await pathOf(other)]).toEqual([
      "rayon-venu/soliflores",
      "rayon-venu/soliflores",
      "rayon-venu/cruches",
    ]);
    expect(await database.category.count({ where: { path: { startsWith: "rayon-parti" } } })).toBe(0);
    expect(countsOf(await take(fileOf(lines(file))))).toMatchObject({ unchanged: 3 });
  });

  test("lets a variant go that it no longer names, and keeps the shop's own address and status", async () => {
    const two = products(200).find(({ variants }) => variants.length === 2);
    if (!two) throw new Error("no product with two variants");
    await take(fileOf(lines([two])));
    await database.product.updateMany({ data: { handle: "our-own-address", status: "archived" } });
    await take(fileOf(lines([{ ...two, variants: two.variants.slice(0, 1) }])));
    const product = await database.product.findFirstOrThrow({
      include: { variants: { orderBy: { position: "asc" } } },
    });
    expect(product).toMatchObject({ handle: "our-own-address", status: "archived" });
    expect(product.variants.map(({ active }) => active)).toEqual([true, false]);
  });
});

describe("other sources", () => {
  test("a CSV with semicolons, quotes and a byte order mark; prices of nothing are refused", async () => {
    const csv =
      '\uFEFFsku;name;lastPricePence;lines\nA1;"GLOBE; ""POLITICAL""";85;71\nA2;FREE SAMPLE;0;1\nA3;short row\n';
    const report = await take(fileOf(csv, "gifts.csv"));
    expect(countsOf(report)).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 2 });
    expect(report.refusals.map(({ line }) => line)).toEqual([3, 4]);
    expect(await database.product.findFirst()).toMatchObject({
      nameFr: 'Globe; "political"',
      popularity: 71,
      source: "online-retail",
    });
  });

  test("groceries without a price wait as drafts, out of every list", async () => {
    const grocery = {
      code: "3017620422003",
      name: "Pâte à tartiner",
      brands: ["Noisette"],
      category: "Petit-déjeuners",
      nutriscore: "e",
      per100g: { fat: 30.9 },
    };
    expect(countsOf(await take(fileOf(lines([grocery]))))).toMatchObject({ added: 1 });
    expect(await database.product.findFirst({ include: { variants: true } })).toMatchObject({
      status: "draft",
      vatBasisPoints: 550,
      attributes: { nutriscore: "e", "per-100g-fat": 30.9 },
      variants: [{ gtin: "3017620422003" }],
    });
    expect(await database.listing.count()).toBe(0);
  });

  test("a limit takes so many records and no more", async () => {
    expect(countsOf(await take(fileOf(lines(products(30))), { limit: 12 }))).toMatchObject({ added: 12 });
  });

  test("nobody but staff with that task may import", async () => {
    const result = await importFile(visitor, {
      file: fileOf(lines(products(1))),
      source: null,
      dryRun: false,
      limit: null,
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: "forbidden", permission: "imports.run" } });
    expect(await database.product.count()).toBe(0);
  });
});
