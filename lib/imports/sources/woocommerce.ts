import { centsOf, grossCentsOf, numberOf, unitsOf } from "../amounts.ts";
import { type Cells, cellOf, cellsOf, rowsOf } from "../cells.ts";
import { leftPrice } from "../left-prices.ts";
import { barcodeOf, chosen, optionsOf, picturesOf, placesOf, type Settings, skusOf, traitOf } from "../peers.ts";
import type { Source } from "../source.ts";
import { slug } from "../wording.ts";

/** A WooCommerce shop exports in its own language: each field under its English and its French heading. */
const headings = {
  id: ["id"],
  type: ["type"],
  sku: ["sku", "ugs"],
  gtin: ["gtin-upc-ean-or-isbn", "gtin-upc-ean-ou-isbn"],
  name: ["name", "nom"],
  published: ["published", "publie"],
  summary: ["short-description", "description-courte"],
  description: ["description"],
  taxClass: ["tax-class", "classe-de-tva", "classe-de-taxe"],
  stock: ["stock"],
  price: ["regular-price", "tarif-regulier"],
  sale: ["sale-price", "tarif-promo", "prix-promo"],
  categories: ["categories"],
  brand: ["brands", "marques", "brand"],
  parent: ["parent"],
  pictures: ["images"],
  address: ["permalink", "product-url", "url"],
} as const;

const read = (row: Cells, field: keyof typeof headings) => cellOf(row, headings[field]);
const weights = [
  ["weight-kg", "poids-kg", 1000],
  ["weight-g", "poids-g", 1],
  ["weight-lbs", "poids-lbs", 453.592],
  ["weight-oz", "poids-oz", 28.3495],
] as const;

const isVariation = (row: Cells) => /^variation/i.test(read(row, "type") ?? "");
/** As its export names a parent: by its reference, or else by its number. */
const nameOf = (row: Cells) => read(row, "sku") ?? `id:${read(row, "id")}`;

/** Products of a WooCommerce export; variations follow their parent anywhere in the file. */
export const woocommerce: Source = {
  name: "woocommerce",
  known: [
    ["type", "sku", "name", "regular-price", "parent"],
    ["type", "ugs", "nom", "tarif-regulier", "parent"],
  ],
  together(record) {
    const row = cellsOf(record);
    return isVariation(row) ? (read(row, "parent") ?? nameOf(row)) : nameOf(row);
  },
  draft(record, settings) {
    const rows = rowsOf(record);
    const parent = rows.find((row) => !isVariation(row));
    if (!parent) return { problem: "variation_without_product" };
    const variations = rows.filter(isVariation);
    const variants = (variations.length > 0 ? variations : [parent]).map((row) => ({
      row,
      sku: read(row, "sku"),
      choices:
        variations.length > 0 ? attributesOf(row).map(({ name, values: [value = ""] }) => ({ name, value })) : [],
    }));
    const skus = skusOf(variants, `WC-${read(parent, "id")}`);
    const varied = new Set(variants.flatMap(({ choices }) => choices.map(({ name }) => slug(name))));
    const vatBasisPoints = vatOf(read(parent, "taxClass"), settings);
    const [category = ""] = (read(parent, "categories") ?? "").split(/(?<!\\),/);
    const priceIn = (row: Cells, field: "price" | "sale") =>
      settings.net ? grossCentsOf(read(row, field), vatBasisPoints) : centsOf(read(row, field));
    const name = read(parent, "name") ?? "";
    const address = read(parent, "address");
    return {
      externalId: read(parent, "id") ?? nameOf(parent),
      handle: slug(name),
      nameFr: name,
      nameEn: null,
      descriptionFr: [read(parent, "summary"), read(parent, "description")]
        .filter(Boolean)
        .join("<br>")
        .replaceAll("\\n", "\n"),
      descriptionEn: null,
      ...placesOf(category.replaceAll("\\,", ",").split(">")),
      brand: read(parent, "brand"),
      vatBasisPoints,
      popularity: 0,
      traits: attributesOf(parent)
        .filter((one) => !varied.has(slug(one.name)))
        .map((one) => traitOf(one.name, one.values, settings)),
      options: optionsOf(
        variants.map(({ choices }) => choices),
        settings,
      ),
      variants: variants.map(({ row, choices }, n) => ({
        sku: skus[n],
        gtin: barcodeOf(read(row, "gtin")),
        options: chosen(choices, settings),
        priceMinor: priceIn(row, "price"),
        ...leftPrice("passing", priceIn(row, "sale"), priceIn(row, "price")),
        stock: unitsOf(read(row, "stock")),
        weightGrams: gramsOf(row) || gramsOf(parent),
      })),
      pictures: picturesOf(
        [parent, ...variations].flatMap((row) =>
          (read(row, "pictures") ?? "").split(/,\s+|,(?=https?:)/).map((address) => ({ address })),
        ),
      ),
      oldPaths: [address ?? "", `/product/${slug(name)}`, `/produit/${slug(name)}`].filter(Boolean),
      ...(read(parent, "published") !== "1" && { hidden: true }),
    };
  },
};

function attributesOf(row: Cells) {
  return Array.from({ length: 12 }, (_, n) => n + 1).flatMap((n) => {
    const name = cellOf(row, [`attribute-${n}-name`, `nom-de-l-attribut-${n}`]);
    const values = cellOf(row, [`attribute-${n}-value-s`, `valeur-s-de-l-attribut-${n}`]);
    const texts = (values ?? "").split(/(?<!\\),|\|/).map((value) => value.replaceAll("\\,", ",").trim().slice(0, 80));
    const named = texts.filter((text) => slug(text) !== "");
    return name && slug(name) && named.length > 0 ? [{ name, values: named }] : [];
  });
}

function vatOf(taxClass: string | null, { vatBasisPoints }: Settings): number {
  const [, whole = "", part = ""] = /(\d{1,2})(?:[-,.](\d))?/.exec(taxClass ?? "") ?? [];
  if (whole) return Number(whole) * 100 + Number(part || 0) * 10;
  if (/zero|exon/i.test(taxClass ?? "")) return 0;
  return /reduced|reduit/i.test(slug(taxClass ?? "")) ? 550 : vatBasisPoints;
}

function gramsOf(row: Cells): number {
  for (const [english, french, grams] of weights) {
    const weight = numberOf(cellOf(row, [english, french]));
    if (weight !== null) return Math.round(weight * grams);
  }
  return 0;
}
