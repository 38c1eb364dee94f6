import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { Prisma, type Transaction } from "#lib/platform/database";
import { addRedirects } from "#lib/redirects/commands";
import { redirectsTag } from "#lib/redirects/tags";
import { attributeFault } from "../attribute-value.ts";
import { barring } from "../completeness.ts";
import { alike, contentChanges, type ProductContent } from "../content.ts";
import { productChanged } from "../facts.ts";
import type { LegalFacts } from "../legal-facts.ts";
import type { SaleTerms } from "../sale-terms.ts";
import { navigationTag, productTag } from "../tags.ts";
import { weigh } from "./weighing.ts";

const withPlace = { category: { select: { path: true } } } as const satisfies Prisma.ProductInclude;
type Standing = Prisma.ProductGetPayload<{ include: typeof withPlace }>;

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

/** Which version it was saved over, and which it brings back, if any. */
type Saved = Readonly<{ version: number; restores?: number }>;

/**
 * Saves what is said of a product as its next version, and weighs it. Refuses `edited_meanwhile` with the version that
 * stands, `handle_taken`, `unknown_category`, `unknown_brand`, `unknown_type`, `invalid` for values that are none of
 * their attributes, `ends_before_it_begins`, and `legal_facts_missing` for what would go on sale without what the law wants.
 */
export async function saveProduct(
  scene: Scene,
  product: Standing,
  after: ProductContent,
  { version, restores }: Saved,
) {
  const { tx, now, actor, audit, record, expire } = scene;
  const { id } = product;
  const before = contentOf(product);
  const changes = contentChanges(before, after);
  if (product.version === version && Object.keys(changes).length === 0)
    return ok({ id, handle: product.handle, version });
  const wrong = (await misnamed(tx, product, after)) ?? (await wrongAttributes(tx, before, after));
  if (wrong) return wrong;

  const { categoryPath, ...facts } = after;
  const { id: categoryId } = await tx.category.findUniqueOrThrow({
    where: { path: categoryPath },
    select: { id: true },
  });
  const saved = await tx.product.updateMany({
    where: { id, version },
    data: { ...facts, ...jsonOf(after), categoryId, version: { increment: 1 }, updatedAt: now },
  });
  if (saved.count === 0) {
    const { version } = await tx.product.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return refuse({ code: "edited_meanwhile", version });
  }
  const kept = { productId: id, at: now, actorName: nameOf(actor), ...(restores && { restores }) };
  await tx.productVersion.createMany({
    data: [
      { ...kept, at: product.updatedAt, actorName: "", restores: null, version, content: before },
      { ...kept, version: version + 1, content: after },
    ],
    skipDuplicates: true,
  });
  const missing = (await weigh(tx, [id], now)).get(id) ?? [];
  if (goesOnSale(before, after) && barring(missing).length > 0)
    return refuse({ code: "legal_facts_missing", field: "status", missing: barring(missing) });

  if (before.handle !== after.handle) {
    const moved = { fromPath: `/p/${before.handle}`, toPath: `/p/${after.handle}`, source: "handle" };
    await addRedirects(tx, [moved], now);
    expire(redirectsTag);
  }
  audit({ subject: `product:${after.handle}`, changes });
  record(productChanged({ productId: id }));
  expire(productTag(id), ...(movesInMenus(changes) ? [navigationTag] : []));
  return ok({ id, handle: after.handle, version: version + 1 });
}

const jsonOf = ({ attributes, legal, saleTerms, dimensions }: ProductContent) => ({
  attributes: attributes as Prisma.InputJsonObject,
  legal: legal as Prisma.InputJsonObject,
  saleTerms: saleTerms as Prisma.InputJsonObject,
  dimensions: dimensions ?? Prisma.DbNull,
});

const movesInMenus = (changes: Readonly<Record<string, unknown>>): boolean =>
  "status" in changes || "categoryPath" in changes;

const goesOnSale = (before: ProductContent, after: ProductContent): boolean =>
  (after.status === "active" && before.status !== "active") ||
  (after.status === "draft" && after.publishAt !== null && after.publishAt !== before.publishAt);

/** Why it cannot stand under these names; null when it can. */
async function misnamed(tx: Transaction, { id }: Standing, after: ProductContent) {
  const { handle, categoryPath, brandCode, typeCode, publishAt, unpublishAt } = after;
  if (publishAt && unpublishAt && publishAt >= unpublishAt)
    return refuse({ code: "ends_before_it_begins", field: "unpublishAt" });
  if ((await tx.category.count({ where: { path: categoryPath } })) === 0)
    return refuse({ code: "unknown_category", field: "categoryPath" });
  if (brandCode !== null && (await tx.brand.count({ where: { code: brandCode } })) === 0)
    return refuse({ code: "unknown_brand", field: "brandCode" });
  if (typeCode !== null && (await tx.productType.count({ where: { code: typeCode } })) === 0)
    return refuse({ code: "unknown_type", field: "typeCode" });
  const taken = await tx.product.count({ where: { handle, id: { not: id } } });
  return taken > 0 ? refuse({ code: "handle_taken", field: "handle", handle }) : null;
}

/** The values that are none of their attributes, of those that were changed; null when all are. */
async function wrongAttributes(tx: Transaction, before: ProductContent, after: ProductContent) {
  const codes = Object.keys(after.attributes).filter((code) => !alike(before.attributes[code], after.attributes[code]));
  if (codes.length === 0) return null;
  const known = await tx.attribute.findMany({ where: { code: { in: codes } }, include: { values: true } });
  const attributes = new Map(known.map((one) => [one.code, { ...one, values: one.values.map(({ code }) => code) }]));
  const issues = codes.flatMap((code) => {
    const attribute = attributes.get(code);
    const fault = attribute ? attributeFault(after.attributes[code], attribute) : "unknown_attribute";
    return fault ? [{ path: ["attributes", code], message: fault, code: "custom" }] : [];
  });
  return issues.length > 0 ? refuse({ code: "invalid", issues }) : null;
}
