import { z } from "zod";
import { database, Prisma } from "#lib/platform/database";
import type { SheetSort } from "../sheet.ts";

/** The orders that an index walks; each ends in the variant itself, so that two pages never overlap. */
const inOrder: Readonly<Record<SheetSort, Prisma.Sql>> = {
  name: Prisma.sql`p.name_fr, p.id, v.position, v.id`,
  sku: Prisma.sql`v.sku`,
  price: Prisma.sql`price.gross_minor, price.variant_id`,
  changed: Prisma.sql`price.since DESC, price.variant_id DESC`,
};

const place = z.strictObject({
  sort: z.string(),
  id: z.uuid(),
  sku: z.string(),
  name: z.string(),
  productId: z.uuid(),
  position: z.int(),
  minor: z.int(),
  since: z.coerce.date(),
  priced: z.boolean(),
});
type Place = z.output<typeof place>;

/** What comes after a place; the first condition of each is what the index is entered by. */
function pageAfter(sort: SheetSort, { id, sku, name, productId, position, minor, since }: Place): Prisma.Sql {
  switch (sort) {
    case "name":
      return Prisma.sql`p.name_fr >= ${name}
        AND (p.name_fr, p.id, v.position, v.id) > (${name}, ${productId}::uuid, ${position}::int, ${id}::uuid)`;
    case "sku":
      return Prisma.sql`v.sku > ${sku}`;
    case "price":
      return Prisma.sql`(price.gross_minor, price.variant_id) > (${minor}::int, ${id}::uuid)`;
    case "changed":
      return Prisma.sql`(price.since, price.variant_id) < (${since}::timestamptz, ${id}::uuid)`;
  }
}

/**
 * The statements that select the variants of a page, the second for what the first leaves free. What is ordered by its
 * price is found by walking an index of the prices; what has none yet comes last.
 */
export function pagesOf(sort: SheetSort, wanted: Prisma.Sql, after: Place | null, most: number): Prisma.Sql[] {
  const next = after ? Prisma.sql`AND ${pageAfter(sort, after)}` : Prisma.empty;
  const variants = Prisma.sql`
    SELECT v.id FROM product p JOIN variant v ON v.product_id = p.id LEFT JOIN price ON price.variant_id = v.id
    WHERE ${wanted}`;
  const inItsOrder = Prisma.sql`${next} ORDER BY ${inOrder[sort]} LIMIT ${most}`;
  if (sort === "name" || sort === "sku") return [Prisma.sql`${variants} ${inItsOrder}`];

  const priced = Prisma.sql`
    SELECT v.id FROM price JOIN variant v ON v.id = price.variant_id JOIN product p ON p.id = v.product_id
    WHERE ${wanted} ${inItsOrder}`;
  const beyond = after?.priced === false ? Prisma.sql`AND v.id > ${after.id}::uuid` : Prisma.empty;
  const unpriced = Prisma.sql`${variants} AND price.variant_id IS NULL ${beyond} ORDER BY v.id LIMIT ${most}`;
  return after?.priced === false ? [unpriced] : [priced, unpriced];
}

/** The place of a variant, to go on from. */
export async function placeOf(variantId: string, sort: SheetSort): Promise<string> {
  const [row] = await database.$queryRaw<Omit<Place, "sort">[]>`
    SELECT v.id, v.sku, p.name_fr AS name, p.id AS "productId", v.position,
           coalesce(price.gross_minor, 0) AS minor, coalesce(price.since, 'epoch') AS since,
           price.variant_id IS NOT NULL AS priced
    FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN price ON price.variant_id = v.id
    WHERE v.id = ${variantId}::uuid`;
  return Buffer.from(JSON.stringify({ sort, ...row })).toString("base64url");
}

/** A place that was not made here, or for another order, is as good as none. */
export function readPlace(cursor: string, sort: SheetSort): Place | null {
  try {
    const read = place.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return read.success && read.data.sort === sort ? read.data : null;
  } catch {
    return null;
  }
}
