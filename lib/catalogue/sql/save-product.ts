import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { addRedirects } from "#lib/redirects/commands";
import { redirectsTag } from "#lib/redirects/tags";
import { type Changes, contentChanges, type ProductContent } from "../content.ts";
import { productChanged } from "../facts.ts";
import { navigationTag, productTag } from "../tags.ts";
import { type ChangedParts, type Part, partChanges } from "../version-parts.ts";
import { faultsOf } from "./save-faults.ts";
import { contentOf, type Standing } from "./standing-product.ts";
import { changedSince } from "./version-parts.ts";
import { weigh } from "./weighing.ts";

/** Which version it was saved over, which it brings back, if any, and what was changed of its parts just before. */
type Saved = Readonly<{ version: number; restores?: number; parts?: ChangedParts }>;

/**
 * Saves what is said of a product as its next version, with those of its parts that were changed, and weighs it. What came
 * to those parts since the version that stands is first kept as one of its own. Refuses `edited_meanwhile` with the version that
 * stands, `handle_taken`, `unknown_category`, `unknown_brand`, `unknown_type`, `invalid` for values that are none of
 * their attributes, `ends_before_it_begins`, and `legal_facts_missing` for what would go on sale without what the law wants.
 */
export async function saveProduct(
  scene: Scene,
  product: Standing,
  after: ProductContent,
  { version, restores, parts = {} }: Saved,
) {
  const { tx, now, actor, audit, record, expire } = scene;
  const { id } = product;
  const before = contentOf(product);
  const told = partChanges(parts);
  const changes = Object.assign(contentChanges(before, after), ...Object.values(told)) as Changes;
  if (product.version === version && Object.keys(changes).length + Object.keys(told).length === 0)
    return ok({ id, handle: product.handle, version });
  const fault = (await faultsOf(tx, [{ product, before, after }])).get(id);
  if (fault) return refuse(fault);

  const since = await changedSince(tx, id, version, parts);
  const next = version + (Object.keys(since).length > 0 ? 2 : 1);
  const { categoryPath, ...facts } = after;
  const { id: categoryId } = await tx.category.findUniqueOrThrow({
    where: { path: categoryPath },
    select: { id: true },
  });
  const saved = await tx.product.updateMany({
    where: { id, version },
    data: { ...facts, ...jsonOf(after), categoryId, version: next, updatedAt: now },
  });
  if (saved.count === 0) {
    const { version } = await tx.product.findUniqueOrThrow({ where: { id }, select: { version: true } });
    return refuse({ code: "edited_meanwhile", version });
  }
  const kept = { productId: id, at: now, actorName: nameOf(actor), ...(restores && { restores }) };
  await tx.productVersion.createMany({
    data: [
      { ...kept, at: product.updatedAt, actorName: "", restores: null, version: next - 1, content: before },
      { ...kept, version: next, content: after },
    ],
    skipDuplicates: true,
  });
  await tx.productVersionPart.createMany({
    data: (Object.keys(told) as Part[]).flatMap((part) => {
      const [was, is] = (parts[part] ?? []) as unknown as readonly Prisma.InputJsonValue[];
      const kept = { productId: id, part };
      const [before, now] = [since[part] ?? {}, told[part] ?? {}] as Prisma.InputJsonObject[];
      return [
        { ...kept, version: next - 1, said: was ?? [], changes: before ?? {} },
        { ...kept, version: next, said: is ?? [], changes: now ?? {} },
      ];
    }),
    skipDuplicates: true,
  });
  await weigh(tx, [id], now);
  if (before.handle !== after.handle) {
    const moved = { fromPath: `/p/${before.handle}`, toPath: `/p/${after.handle}`, source: "handle" };
    await addRedirects(tx, [moved], now);
    expire(redirectsTag);
  }
  audit({ subject: `product:${after.handle}`, changes });
  record(productChanged({ productId: id }));
  expire(productTag(id), ...(movesInMenus(changes) ? [navigationTag] : []));
  return ok({ id, handle: after.handle, version: next });
}

const jsonOf = ({ attributes, legal, saleTerms, dimensions }: ProductContent) => ({
  attributes: attributes as Prisma.InputJsonObject,
  legal: legal as Prisma.InputJsonObject,
  saleTerms: saleTerms as Prisma.InputJsonObject,
  dimensions: dimensions ?? Prisma.DbNull,
});

const movesInMenus = (changes: Readonly<Record<string, unknown>>): boolean =>
  "status" in changes || "categoryPath" in changes;
