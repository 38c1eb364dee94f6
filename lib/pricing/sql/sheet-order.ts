import { z } from "zod";
import { database, Prisma } from "#lib/platform/database";
import type { SheetSort } from "../sheet.ts";

/** The orders that an index walks; each ends in the variant itself, so that two pages never overlap. */
export const inOrder: Readonly<Record<SheetSort, Prisma.Sql>> = {
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
});
type Place = z.output<typeof place>;

/** What comes after a place; the first condition of each is what the index is entered by. */
export function pageAfter(sort: SheetSort, { id, sku, name, productId, position, minor, since }: Place): Prisma.Sql {
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

/** The place of a variant, to go on from. */
export async function placeOf(variantId: string, sort: SheetSort): Promise<string> {
  const [row] = await database.$queryRaw<Omit<Place, "sort">[]>`
    SELECT v.id, v.sku, p.name_fr AS name, p.id AS "productId", v.position,
           coalesce(price.gross_minor, 0) AS minor, coalesce(price.since, 'epoch') AS since
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
