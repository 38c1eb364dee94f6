import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { XmlDocument } from "libxml2-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildFeeds } from "#lib/feeds/build";
import {
  askForFeeds,
  beginFeeds,
  finishFeeds,
  makeFeedsStale,
  mapCategories,
  renewFeedAddress,
} from "#lib/feeds/commands";
import { brokenBy, brokenRules, feedFile, feeds, feedsAreDue } from "#lib/feeds/queries";
import { categoriesForGoogle } from "#lib/feeds/queries-categories";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { productPage } from "#lib/search/product-page";
import { aShop, aVariant } from "#tests/support/a-shop";
import { during, now, off, on, relist } from "#tests/support/offered-lamps";
import { aColleague } from "#tests/support/staff-actors";

const robot = system("feeds");
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "feeds-"));
  await aShop();
  for (const sku of ["FEED-1", "FEED-2"]) await aVariant({ sku, price: 4900, stock: { WEB: 5, ANG: 2 } });
  await aVariant({ sku: "FEED-3", price: 4900, stock: { WEB: 5 } });
  for (const sku of ["FEED-1", "FEED-2"]) {
    const product = await database.product.update({
      where: { handle: sku.toLowerCase() },
      data: { descriptionFr: "Une lampe de chevet en verre soufflé, à la lumière douce & chaude." },
    });
    await database.media.create({
      data: { productId: product.id, file: `${sku}.webp`, width: 900, height: 900, altFr: "Lampe" },
    });
  }
  await database.product.update({
    where: { handle: "feed-1" },
    data: { nameEn: "Lamp", descriptionEn: "A bedside lamp of blown glass, with a soft warm light for reading." },
  });
  await during(1, 3, off(2000, ["FEED-1"]));
  await relist();
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (name: string) => gunzipSync(await readFile(join(folder, `${name}.gz`))).toString();

/** What a channel reads that each article costs. */
async function paidIn(name: string): Promise<Record<string, string>> {
  const document = XmlDocument.fromString(await read(name));
  const texts = (item: number, field: string) => document.get(`//item[${item}]/*[local-name()='${field}']`)?.content;
  const paid = document
    .find("//item")
    .map((_, index) => [texts(index + 1, "id"), texts(index + 1, "sale_price") ?? texts(index + 1, "price")]);
  document.dispose();
  return Object.fromEntries(paid);
}

describe("the feeds", () => {
  test.each([0, 2, 4])("tell at every hour the price that the page asks (day %i)", async (day) => {
    const at = on(day);
    await buildFeeds(at, folder);
    for (const name of ["google.xml", "criteo.xml"]) {
      const paid = await paidIn(name);
      expect(Object.keys(paid)).toEqual(["FEED-1", "FEED-2"]);
      for (const [sku, price] of Object.entries(paid)) {
        const page = await productPage(sku.toLowerCase(), "fr", at);
        expect(price).toBe(`${((page?.variants[0]?.price ?? 0) / 100).toFixed(2)} EUR`);
      }
    }
    expect((await paidIn("google.xml"))["FEED-1"]).toBe(day === 2 ? "39.20 EUR" : "49.00 EUR");
  });

  test("leave out what cannot be told, and say why; each store says what it has", async () => {
    const { files, problems } = await buildFeeds(now, folder);
    expect(files).toMatchObject([
      { code: "google", items: 2 },
      { code: "google-en", items: 1 },
      { code: "google-local", items: 2 },
      { code: "meta", items: 2 },
      { code: "meta-en", items: 1 },
      { code: "criteo", items: 2 },
      { code: "affiliate", items: 2 },
    ]);
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ sku, rule }) => [sku, rule])).toEqual([
      ["FEED-3", "description-missing"],
      ["FEED-3", "picture-missing"],
    ]);
    expect(await read("google-local.tsv")).toContain("ANG\tFEED-1\t2\t49.00 EUR");
    const english = await read("google-en.xml");
    expect(english).toContain("<g:title>Lamp</g:title>");
    expect(english).toContain("/en/p/feed-1</g:link>");
    expect((await readdir(folder)).filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("say what Google calls each category, as merchants typed it; below it holds too, and the feeds are wanted anew", async () => {
    const olivier = await aColleague("Olivier", "merchandiser");
    const category = await database.category.findFirstOrThrow({ where: { path: "luminaires" } });
    const numbered = (googleId: number | null) =>
      mapCategories(olivier, { categories: [{ categoryId: category.id, googleId }] }, { now });
    expect(await numbered(0)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await numbered(594)).toMatchObject({ value: { changed: 1 } });
    expect(await numbered(594)).toMatchObject({ value: { changed: 0 } });
    await buildFeeds(now, folder);
    expect(await read("google.xml")).toContain("<g:google_product_category>594</g:google_product_category>");
    expect(await categoriesForGoogle("fr")).toContainEqual(expect.objectContaining({ id: category.id, own: 594 }));
    await numbered(null);
    expect(await database.feedCategory.count()).toBe(0);
  });

  test("are kept with what is wrong, found by an address that can be changed, and made again when asked", async () => {
    const olivier = await aColleague("Olivier", "merchandiser");
    expect(await feedsAreDue(now)).toBe(true);
    await beginFeeds(robot, {}, { now });
    expect(await feedsAreDue(now)).toBe(false);
    expect(await feedsAreDue(on(1))).toBe(true);
    const { files, problems } = await buildFeeds(now, folder);
    for (const _ of [1, 2]) expect(await finishFeeds(robot, { files, problems }, { now })).toMatchObject({ ok: true });

    const [google] = await feeds();
    expect(google).toMatchObject({ code: "google", items: 2, isAsked: false, failure: null });
    const [token = "", name = ""] = google?.url?.split("/").slice(-2) ?? [];
    expect(await feedFile(token, name)).toMatchObject({ madeAt: now });
    expect(await feedFile(token, "meta.csv")).toBeNull();
    expect(await renewFeedAddress(olivier, { code: "google" }, { now })).toMatchObject({ ok: true });
    expect(await feedFile(token, name)).toBeNull();

    expect((await brokenRules())[0]).toMatchObject({ rule: "description-missing", products: 1, owner: "catalogue" });
    expect(await brokenBy("picture-missing")).toMatchObject([{ sku: "FEED-3" }]);
    await askForFeeds(olivier, {}, { now });
    expect(await feedsAreDue(now)).toBe(true);
    await beginFeeds(robot, {}, { now });
    await makeFeedsStale(robot, {}, { now });
    expect(await feedsAreDue(now)).toBe(true);
    expect(await askForFeeds(await aColleague("Sami", "store_staff"), {}, { now })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });
});
