import type { Prisma, Transaction } from "#lib/platform/database";
import type { ProductContent } from "../content.ts";
import type { LegalFacts } from "../legal-facts.ts";
import type { SaleTerms } from "../sale-terms.ts";

export const withPlace = { category: { select: { path: true } } } as const satisfies Prisma.ProductInclude;
export type Standing = Prisma.ProductGetPayload<{ include: typeof withPlace }>;

/** A product as it stands, to be saved over; null when there is none. */
export const standingProduct = (tx: Transaction, id: string): Promise<Standing | null> =>
  tx.product.findUnique({ where: { id }, include: withPlace });

/** What is said of a product now. */
export const contentOf = (product: Standing): ProductContent => ({
  handle: product.handle,
  status: product.status,
  nameFr: product.nameFr,
  nameEn: product.nameEn,
  descriptionFr: product.descriptionFr,
  descriptionEn: product.descriptionEn,
  categoryPath: product.category.path,
  brandCode: product.brandCode,
  typeCode: product.typeCode,
  attributes: product.attributes as ProductContent["attributes"],
  legal: product.legal as LegalFacts,
  saleTerms: product.saleTerms as SaleTerms,
  storeOnly: product.storeOnly,
  shippingClass: product.shippingClass,
  vatBasisPoints: product.vatBasisPoints as ProductContent["vatBasisPoints"],
  ecoFeeMinor: product.ecoFeeMinor,
  dimensions: product.dimensions as ProductContent["dimensions"],
  publishAt: product.publishAt?.toISOString() ?? null,
  unpublishAt: product.unpublishAt?.toISOString() ?? null,
});
