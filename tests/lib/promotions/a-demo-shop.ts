import { modelPromotions } from "#lib/promotions/models";
import type { BasketLine, PublishedPromotion } from "#lib/promotions/schema";
import catalogue from "../../../prisma/seed/catalogue.json" with { type: "json" };
import { codeOf } from "../../../prisma/seed/source.ts";
import { aLine, aPromotion } from "./a-basket.ts";

/** A line of the demo shop's own article, at its own price and cost. */
export function ofTheShop(sku: string, own: Partial<BasketLine> = {}): BasketLine {
  for (const product of catalogue) {
    const variant = product.variants.find((one) => one.sku === sku);
    if (!variant) continue;
    return aLine({
      sku,
      handle: product.handle,
      listMinor: variant.priceCents,
      costMinor: variant.costCents ?? null,
      categories: [product.department, `${product.department}/${product.category}`],
      brand: codeOf(product.brand),
      fixedBookPrice: product.category === "livres",
      vatBasisPoints: Math.round(product.vatRate * 100),
      kind: product.kind === "gift_card" ? "gift_card" : "physical",
      ...own,
    });
  }
  throw new RangeError(`the demo shop has no ${sku}`);
}

/** One of the twenty, in force since the first of November, or all of them. */
export function published(key: string, own: Partial<PublishedPromotion> = {}): PublishedPromotion {
  const found = modelPromotions.find((one) => one.key === key);
  if (!found) throw new RangeError(`no model promotion is called ${key}`);
  return aPromotion({ ...found.definition, id: key, codes: found.codes, ...own });
}

export const allPublished = (): PublishedPromotion[] => modelPromotions.map(({ key }) => published(key));

/** What it sells, gift cards apart. */
export const skusOfTheShop = (): string[] =>
  catalogue.filter(({ kind }) => kind !== "gift_card").flatMap(({ variants }) => variants.map(({ sku }) => sku));
