import { parse } from "csv-parse/sync";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { channels } from "#lib/feeds/channels";
import { googleFields } from "#lib/feeds/channels/google";
import { plainText } from "#lib/feeds/field";
import { googleCategoryOf } from "#lib/feeds/google-categories";
import type { ChannelCode, FeedItem } from "#lib/feeds/schema";
import { aFeedItem } from "#tests/support/a-feed-item";

const now = new Date("2026-11-21T10:00:00Z");
const base = "https://shop.example";

/** The file of a channel with these articles, as somebody fetches it. */
function fileOf(code: ChannelCode, ...items: readonly FeedItem[]): string {
  const channel = channels.find((one) => one.code === code);
  if (!channel) throw new Error(`no channel ${code}`);
  const format = channel.format(base);
  const rows = items.filter(channel.takes).flatMap((item) => channel.rows(item, now));
  return [format.head((rows[0] ?? []).map(([name]) => name)), ...rows.map(format.row), format.foot].join("");
}

/** The fields of each article of an RSS file, by name. */
function rssOf(text: string): Record<string, string>[] {
  const document = XmlDocument.fromString(text);
  const items = document
    .find("//item")
    .map((_, index) =>
      Object.fromEntries(
        document.find(`//item[${index + 1}]/*`).map((node) => [(node as { name?: string }).name ?? "", node.content]),
      ),
    );
  document.dispose();
  return items;
}

const table = (text: string, delimiter = ",") =>
  parse(text, { columns: true, delimiter, quote: delimiter === "," }) as Record<string, string>[];

/** What a person pays, as a channel reads it. */
const paid = (row: Record<string, string>) => row.sale_price || row.price || row.search_price;

const reduced = { priceMinor: 3920, priorMinor: 4900, reducedUntil: "2026-12-01T22:59:59.000Z" };
const nasty = {
  title: `Lampe "Lueur" & <Nuit>, \u0001été`,
  description: `Ligne une\nligne\tdeux ${"douce ".repeat(10)}`,
};

describe("the feed of Google", () => {
  test("has what Google requires, in its words", () => {
    const [row] = rssOf(fileOf("google", aFeedItem()));
    expect(row).toMatchObject({
      id: "LUE-BLU",
      title: "Lampe Lueur",
      link: "https://shop.example/fr/p/lueur",
      image_link: "https://shop.example/pictures/lueur.webp",
      availability: "in_stock",
      price: "49.00 EUR",
      condition: "new",
      brand: "Lueur",
      gtin: "4006381333931",
      google_product_category: "594",
      shipping: "FR5.90 EUR1122",
    });
    expect(row).not.toHaveProperty("sale_price");
    expect(row).not.toHaveProperty("mpn");
  });

  test("tells the parts of a field as elements of their own, in tables between colons", () => {
    const lamp = aFeedItem({ energyClass: "D", eprel: "1234567" });
    expect(fileOf("google", lamp)).toContain(
      "<g:certification><g:certification_authority>EC</g:certification_authority><g:certification_name>EPREL</g:certification_name><g:certification_code>1234567</g:certification_code></g:certification>",
    );
    expect(fileOf("google", lamp)).toContain("<g:shipping><g:country>FR</g:country><g:price>5.90 EUR</g:price>");
    const shipping = googleFields(lamp, now).find(([name]) => name === "shipping");
    expect(shipping && plainText(shipping)).toBe("FR:::5.90 EUR:1:1:2:2");
  });

  test("in English is told what is written in English only", () => {
    for (const code of ["google-en", "meta-en"] as const) {
      expect(fileOf(code, aFeedItem())).toContain("LUE-BLU");
      expect(fileOf(code, aFeedItem({ inEnglish: false }))).not.toContain("LUE-BLU");
    }
  });

  test("tells a reduction with what it was and until when", () =>
    expect(rssOf(fileOf("google", aFeedItem(reduced)))[0]).toMatchObject({
      price: "49.00 EUR",
      sale_price: "39.20 EUR",
      sale_price_effective_date: "2026-11-21T10:00:00.000Z/2026-12-01T22:59:59.000Z",
    }));

  test("names what has no barcode of GS1 by its maker, or says that nothing names it", () => {
    const [own, nameless] = rssOf(
      fileOf("google", aFeedItem({ gtin: "2015574044945" }), aFeedItem({ gtin: null, brand: null })),
    );
    expect(own).toMatchObject({ brand: "Lueur", mpn: "LUE-BLU" });
    expect(own).not.toHaveProperty("gtin");
    expect(nameless).toMatchObject({ identifier_exists: "no" });
  });

  test("tells the price of a measure, a choice, and what comes later", () =>
    expect(
      rssOf(
        fileOf(
          "google",
          aFeedItem({
            measure: { amount: 500, unit: "ml" },
            groupId: "lueur",
            colour: "Bleu",
            availability: "preorder",
            arrivesOn: "2026-12-10",
          }),
        ),
      )[0],
    ).toMatchObject({
      unit_pricing_measure: "500ml",
      unit_pricing_base_measure: "1l",
      item_group_id: "lueur",
      color: "Bleu",
      availability: "preorder",
      availability_date: "2026-12-10",
    }));

  test("says what each store has, by the same price", () => {
    const rows = table(
      fileOf(
        "google-local",
        aFeedItem({
          ...reduced,
          storeOnly: true,
          stores: [
            { code: "ANG", quantity: 3, availability: "in_stock" },
            { code: "NTE", quantity: 0, availability: "out" },
          ],
        }),
      ),
      "\t",
    );
    expect(rows).toMatchObject([
      {
        store_code: "ANG",
        id: "LUE-BLU",
        quantity: "3",
        sale_price: "39.20 EUR",
        availability: "in_stock",
        pickup_method: "reserve",
      },
      { store_code: "NTE", quantity: "0", availability: "out_of_stock", pickup_method: "" },
    ]);
  });
});

describe("every channel", () => {
  test.each(["google", "criteo"] as const)("%s reads words of any kind, and the price that is paid", (code) => {
    const [row = {}] = rssOf(fileOf(code, aFeedItem({ ...nasty, ...reduced })));
    expect(row.title).toBe(`Lampe "Lueur" & <Nuit>, été`);
    expect(paid(row)).toBe("39.20 EUR");
  });

  test.each(["meta", "affiliate"] as const)("%s reads words of any kind, and the price that is paid", (code) => {
    const [row = {}] = table(fileOf(code, aFeedItem({ ...nasty, ...reduced, sku: "=1+1" })));
    expect(row.description).toMatch(/^Ligne une ligne deux/);
    expect(paid(row)).toMatch(/^39\.20/);
    expect(row.id ?? row.product_id).toBe("'=1+1");
  });

  test("that sells online is told nothing of what stores alone sell", () => {
    for (const code of ["meta", "criteo", "affiliate"] as const)
      expect(fileOf(code, aFeedItem({ storeOnly: true }))).not.toContain("LUE-BLU");
  });
});

test("a category has its own number of Google, or that of the nearest above it", () => {
  const known = new Map([
    ["maison", 536],
    ["maison/luminaires", 594],
  ]);
  const numbers = ["maison/luminaires/lampes", "maison/luminaires", "maison/tapis", "maisonnette", ""];
  expect(numbers.map((path) => googleCategoryOf(path, known))).toEqual(["594", "594", "536", null, null]);
});
