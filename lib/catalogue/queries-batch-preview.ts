import type { z } from "zod";
import { database } from "#lib/platform/database";
import { type batchChange, contentWith } from "./batch-change.ts";
import { contentChanges } from "./content.ts";
import type { ProductFilter } from "./product-filter.ts";
import { filtered, whereOf } from "./sql/filtered.ts";
import { faultsOf } from "./sql/save-faults.ts";
import { contentOf, withPlace } from "./sql/standing-product.ts";

/** A preview looks at so many products, in the order in which a batch takes them; of a wider range it says so. */
const most = 2000;

type Named = Readonly<{ id: string; nameFr: string; nameEn: string | null }>;
export type BatchPreview = Readonly<{
  looked: number;
  same: number;
  changed: readonly (Named & Readonly<{ changes: ReturnType<typeof contentChanges> }>)[];
  /** `missing` is what the law wants told besides. */
  refused: readonly (Named & Readonly<{ code: string; missing: readonly string[] }>)[];
}>;

/** What a change would do to each product that a filter finds, were it asked now: nothing is written. */
export async function batchPreview(filter: ProductFilter, change: z.output<typeof batchChange>): Promise<BatchPreview> {
  const found = await database.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM product p ${whereOf(filtered(filter))} ORDER BY p.id LIMIT ${most}`;
  const products = await database.product.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    include: withPlace,
    orderBy: { id: "asc" },
  });
  const wanted = products.map((product) => {
    const before = contentOf(product);
    const after = contentWith(before, change);
    return { product, before, after, changes: contentChanges(before, after) };
  });
  const touched = wanted.filter(({ changes }) => Object.keys(changes).length > 0);
  const faults = await faultsOf(database, touched);
  return {
    looked: products.length,
    same: products.length - touched.length,
    changed: touched
      .filter(({ product }) => !faults.has(product.id))
      .map(({ product: { id, nameFr, nameEn }, changes }) => ({ id, nameFr, nameEn, changes })),
    refused: touched.flatMap(({ product: { id, nameFr, nameEn } }) => {
      const fault = faults.get(id);
      if (!fault) return [];
      return [{ id, nameFr, nameEn, code: fault.code, missing: "missing" in fault ? fault.missing : [] }];
    }),
  };
}
