import { centsOf, grossCentsOf, numberOf, unitsOf } from "../amounts.ts";
import { type Cells, cellOf, cellsOf, rowsOf } from "../cells.ts";
import { leftPrice } from "../left-prices.ts";
import { barcodeOf, chosen, optionsOf, picturesOf, placesOf, skusOf } from "../peers.ts";
import type { Source } from "../source.ts";
import { slug } from "../wording.ts";

/** Each field under the heading it had until 2024 and the one it has since. */
const headings = {
  handle: ["handle", "url-handle"],
  title: ["title"],
  body: ["body-html", "description"],
  vendor: ["vendor"],
  category: ["product-category"],
  type: ["type"],
  published: ["published", "published-on-online-store"],
  status: ["status"],
  sku: ["variant-sku", "sku"],
  barcode: ["variant-barcode", "barcode"],
  grams: ["variant-grams", "weight-value-grams"],
  stock: ["variant-inventory-qty", "inventory-quantity"],
  price: ["variant-price", "price"],
  compareAt: ["variant-compare-at-price", "compare-at-price"],
  cost: ["cost-per-item"],
  picture: ["image-src", "product-image-url"],
  pictureAlt: ["image-alt-text"],
} as const;

const read = (row: Cells, field: keyof typeof headings) => cellOf(row, headings[field]);

/** Products of a Shopify export: one row a variant, further rows for further pictures. Its prices are taken as they stand. */
export const shopify: Source = {
  name: "shopify",
  known: [
    ["handle", "title", "variant-price", "option1-name"],
    ["url-handle", "title", "price", "option1-name"],
  ],
  together: (row) => read(cellsOf(row), "handle") ?? "",
  draft(record, settings) {
    const { vatBasisPoints, net } = settings;
    const rows = rowsOf(record);
    const [first = new Map()] = rows;
    const handle = read(first, "handle") ?? "";
    const choices = (row: Cells) =>
      [1, 2, 3].flatMap((n) => {
        const name = first.get(`option${n}-name`);
        const value = row.get(`option${n}-value`);
        return name && value && value !== "Default Title" ? [{ name, value }] : [];
      });
    const variants = rows
      .filter((row) => read(row, "price") !== null || read(row, "sku") !== null)
      .map((row) => ({ row, sku: read(row, "sku"), choices: choices(row) }));
    const skus = skusOf(variants, handle);
    const priceIn = (row: Cells, field: "price" | "compareAt") =>
      net ? grossCentsOf(read(row, field), vatBasisPoints) : centsOf(read(row, field));
    const type = read(first, "type");
    const sold =
      !/^(draft|archived|unlisted)$/i.test(read(first, "status") ?? "") &&
      !/^false$/i.test(read(first, "published") ?? "");
    return {
      externalId: handle,
      handle: slug(handle),
      nameFr: read(first, "title") ?? "",
      nameEn: null,
      descriptionFr: read(first, "body") ?? "",
      descriptionEn: null,
      ...placesOf(type ? [type] : (read(first, "category") ?? "").split(">")),
      brand: read(first, "vendor"),
      vatBasisPoints,
      popularity: 0,
      traits: [],
      options: optionsOf(
        variants.map((variant) => variant.choices),
        settings,
      ),
      variants: variants.map(({ row, choices }, n) => ({
        sku: skus[n],
        gtin: barcodeOf(read(row, "barcode")),
        options: chosen(choices, settings),
        priceMinor: priceIn(row, "price"),
        ...leftPrice("struck", priceIn(row, "compareAt"), priceIn(row, "price")),
        costMinor: centsOf(read(row, "cost")),
        stock: unitsOf(read(row, "stock")),
        weightGrams: Math.round(numberOf(read(row, "grams")) ?? 0),
      })),
      pictures: picturesOf(rows.map((row) => ({ address: read(row, "picture"), alt: read(row, "pictureAlt") }))),
      oldPaths: handle ? [`/products/${handle}`] : [],
      ...(!sold && { hidden: true }),
    };
  },
};
