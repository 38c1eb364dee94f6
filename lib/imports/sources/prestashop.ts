import { centsOf, grossCentsOf, numberOf, unitsOf } from "../amounts.ts";
import { type Cells, cellOf, cellsOf, rowsOf } from "../cells.ts";
import { leftPrice } from "../left-prices.ts";
import { barcodeOf, chosen, optionsOf, picturesOf, placesOf, type Settings, skusOf, traitOf } from "../peers.ts";
import type { Source } from "../source.ts";
import { slug } from "../wording.ts";

const headings = {
  id: ["product-id", "id", "id-produit"],
  active: ["active-0-1", "active", "actif-0-1", "status", "statut"],
  name: ["name", "nom"],
  categories: ["categories-x-y-z", "categories", "category", "categorie"],
  net: ["price-tax-excluded", "price-tax-excl", "prix-ht", "price-tax-excluded-or-price-tax-included"],
  gross: ["price-tax-included", "price-tax-incl", "prix-ttc"],
  tax: ["tax-rules-id", "id-regle-de-taxes"],
  reference: ["reference", "product-reference"],
  manufacturer: ["manufacturer", "brand", "marque", "fabricant"],
  ean: ["ean13", "ean-13"],
  weight: ["weight", "poids", "package-weight"],
  quantity: ["quantity", "quantite"],
  summary: ["summary", "short-description", "resume"],
  description: ["description"],
  rewritten: ["url-rewritten", "url-simplifiee"],
  features: ["feature-name-value-position", "caracteristique-nom-valeur-position"],
  attributes: ["attribute-name-type-position"],
  values: ["value-value-position"],
  impact: ["impact-on-price"],
  weightImpact: ["impact-on-weight"],
  reduction: ["discount-amount", "montant-de-la-reduction", "montant-reduction"],
  reductionPercent: ["discount-percent", "pourcentage-de-reduction", "reduction-en"],
  cost: ["wholesale-price", "prix-d-achat-ht", "prix-d-achat", "prix-de-gros"],
  pictures: ["image-urls-x-y-z", "image-urls", "url-des-images-x-y-z", "images"],
  pictureAlts: ["image-alt-texts-x-y-z", "image-alt-texts"],
} as const;

const read = (row: Cells, field: keyof typeof headings) => cellOf(row, headings[field]);
const isCombination = (row: Cells) => read(row, "attributes") !== null;

/** The tax rules of a French PrestaShop as it is installed; any other number has the rate that is asked for. */
const taxRules: Readonly<Record<string, number>> = { "0": 0, "1": 2000, "2": 1000, "3": 550, "4": 210 };

/** Products of PrestaShop and, in a second file, their combinations, which say the price and the weight as a difference. */
export const prestashop: Source = {
  name: "prestashop",
  known: [
    ["name", "categories-x-y-z", "price-tax-excluded"],
    ["name", "categories-x-y-z", "price-tax-included"],
    ["name", "categories-x-y-z", "price-tax-excluded-or-price-tax-included"],
    ["product-id", "name", "reference", "price-tax-excl"],
    ["attribute-name-type-position", "value-value-position"],
  ],
  together: (row) => read(cellsOf(row), "id") ?? "",
  draft(record, settings) {
    const rows = rowsOf(record);
    const product = rows.find((row) => !isCombination(row));
    if (!product) return { problem: "combination_without_product" };
    const id = read(product, "id") ?? "";
    const combinations = rows.filter(isCombination);
    const vatBasisPoints = vatOf(read(product, "tax"), settings);
    const variants = (combinations.length > 0 ? combinations : [product]).map((row) => ({
      row,
      sku: read(row, "reference"),
      choices: choicesOf(row),
    }));
    const skus = skusOf(variants, read(product, "reference") ?? `PS-${id}`);
    const name = read(product, "name") ?? "";
    const categories = (read(product, "categories") ?? "").split(",").map((one) => one.trim());
    const path = categories.filter((one) => !/^(home|accueil|root|racine)$/i.test(one));
    const rewritten = read(product, "rewritten") ?? slug(name);
    return {
      externalId: id,
      handle: slug(rewritten) || slug(name),
      nameFr: name,
      nameEn: null,
      descriptionFr: [read(product, "summary"), read(product, "description")].filter(Boolean).join("<br>"),
      descriptionEn: null,
      ...placesOf(path.flatMap((one) => one.split(/[/>]/))),
      brand: read(product, "manufacturer"),
      vatBasisPoints,
      popularity: 0,
      traits: featuresOf(read(product, "features"), settings),
      options: optionsOf(
        variants.map(({ choices }) => choices),
        settings,
      ),
      variants: variants.map(({ row, choices }, n) => ({
        sku: skus[n],
        gtin: barcodeOf(read(row, "ean")),
        options: chosen(choices, settings),
        ...pricesOf(product, isCombination(row) ? read(row, "impact") : null, vatBasisPoints, settings),
        costMinor: costOf(row) ?? costOf(product),
        stock: unitsOf(read(row, "quantity")),
        weightGrams: Math.max(
          0,
          Math.round(1000 * ((numberOf(read(product, "weight")) ?? 0) + (numberOf(read(row, "weightImpact")) ?? 0))),
        ),
      })),
      pictures: picturesOf(
        (read(product, "pictures") ?? "")
          .split(",")
          .map((address, n) => ({ address, alt: read(product, "pictureAlts")?.split(",")[n]?.trim() ?? null })),
      ),
      oldPaths: [`/${id}-${rewritten}.html`, ...path.slice(-1).map((one) => `/${slug(one)}/${id}-${rewritten}.html`)],
      ...(read(product, "active") === "0" && { hidden: true }),
    };
  },
};

const vatOf = (rule: string | null, { vatBasisPoints }: Settings): number =>
  rule === null ? vatBasisPoints : (taxRules[rule] ?? vatBasisPoints);

/** Its price, and what it comes to while it is reduced by an amount with VAT or a percentage. */
function pricesOf(product: Cells, impact: string | null, vatBasisPoints: number, settings: Settings) {
  const priceMinor = priceOf(product, impact, vatBasisPoints, settings);
  const percent = numberOf(read(product, "reductionPercent")) ?? 0;
  const off = centsOf(read(product, "reduction")) || Math.round(((priceMinor ?? 0) * percent) / 100);
  return { priceMinor, ...leftPrice("passing", (priceMinor ?? 0) - off, priceMinor) };
}

/** The price without VAT and what a combination adds to it are rounded together, once. */
function priceOf(product: Cells, impact: string | null, vatBasisPoints: number, { net }: Settings): number | null {
  const plain = read(product, "net");
  const added = grossCentsOf(impact ?? "0", vatBasisPoints);
  if (plain !== null) {
    const ambiguous = product.has("price-tax-excluded-or-price-tax-included");
    const whole = sum(plain, impact);
    return ambiguous && !net ? centsOf(whole) : grossCentsOf(whole, vatBasisPoints);
  }
  const gross = centsOf(read(product, "gross"));
  return gross === null || added === null ? null : gross + added;
}

/** It writes 0 where nobody said what an article costs. */
const costOf = (row: Cells): number | null => {
  const cost = centsOf(read(row, "cost"));
  return cost === 0 ? null : cost;
};

/** Two written amounts as one, when both are plain numbers. */
const sum = (one: string, other: string | null): string => {
  const [a, b] = [numberOf(one), numberOf(other ?? "0")];
  return a === null || b === null || other === null ? one : (a + b).toFixed(8);
};

/** "Couleur:color:0, Taille:select:1" with "Bleu:0, M:1". */
function choicesOf(row: Cells) {
  const names = listed(read(row, "attributes"));
  const values = listed(read(row, "values"));
  return names.flatMap((name, n) => (slug(name) && slug(values[n] ?? "") ? [{ name, value: values[n] ?? "" }] : []));
}

const listed = (text: string | null) => (text ?? "").split(",").map((one) => (one.split(":")[0] ?? "").trim());

function featuresOf(text: string | null, settings: Settings) {
  const features = new Map<string, Readonly<{ name: string; values: string[] }>>();
  for (const one of (text ?? "").split(",")) {
    const [name = "", value = ""] = one.split(":").map((part) => part.trim().slice(0, 80));
    if (!slug(name) || !slug(value)) continue;
    const feature = features.get(slug(name)) ?? { name, values: [] };
    features.set(slug(name), { name, values: [...new Set([...feature.values, value])] });
  }
  return [...features.values()].map(({ name, values }) => traitOf(name, values, settings));
}
