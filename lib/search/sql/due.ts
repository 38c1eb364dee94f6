import { Prisma, type Transaction } from "#lib/platform/database";
import type { Shared } from "../commands-due.ts";
import { recount } from "./counts.ts";
import { keepGuests } from "./keep-guests.ts";

/** Marks the products that share something as due, also those that are: they may be being listed now. Answers how many. */
export const markDue = (tx: Transaction, of: Shared): Promise<number> => tx.$executeRaw`
  INSERT INTO listing_due (product_id) SELECT p.id FROM product p WHERE ${sharing(of)} ORDER BY p.id
  ON CONFLICT (product_id) DO UPDATE SET mark = excluded.mark`;

/** Has products wait behind all others that are due. */
export const markAnew = (tx: Transaction, productIds: readonly string[]): Promise<number> => tx.$executeRaw`
  UPDATE listing_due SET mark = DEFAULT WHERE product_id = ANY(${productIds}::uuid[])`;

/** Products are due no more, but for those that were marked again since they were read. */
export const unmarkDue = (
  tx: Transaction,
  due: readonly Readonly<{ productId: string; mark: bigint }>[],
): Promise<number> => tx.$executeRaw`
  DELETE FROM listing_due d
  USING unnest(${due.map(({ productId }) => productId)}::uuid[], ${due.map(({ mark }) => mark)}::bigint[]) seen (product_id, mark)
  WHERE d.product_id = seen.product_id AND d.mark = seen.mark`;

function sharing(of: Shared): Prisma.Sql {
  if ("typeCode" in of) return Prisma.sql`p.type_code = ${of.typeCode}`;
  if ("brandCode" in of) return Prisma.sql`p.brand_code = ${of.brandCode}`;
  if ("categoryPath" in of)
    return Prisma.sql`p.category_id IN (SELECT id FROM category WHERE path = ${of.categoryPath})`;
  return Prisma.sql`(p.attributes ? ${of.attributeCode} OR EXISTS (
    SELECT FROM product_option o WHERE o.product_id = p.id AND o.code = ${of.attributeCode}))`;
}

/** Writes a category's new path where lists read it, and gathers and counts anew what stands there. */
export async function moveListings(tx: Transaction, from: string, to: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE listing SET category_path = ${to}, department_path = split_part(${to}, '/', 1) WHERE category_path = ${from}`;
  const departments = new Set([from, to].map((path) => path.split("/")[0] ?? path));
  const shelves = [from, to];
  for (const department of departments) shelves.push(...(await keepGuests(tx, { department }, now)).changed);
  await recount(tx, shelves);
}
