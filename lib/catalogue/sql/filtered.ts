import { Prisma } from "#lib/platform/database";
import type { ProductFilter } from "../product-filter.ts";

/** The products `p` that a filter finds, as conditions; none for all of them. Nothing of what is typed is a pattern. */
export function filtered({ query, status, incomplete }: ProductFilter): Prisma.Sql[] {
  const asked = query.replaceAll("\0", "").trim();
  const part = `%${asked.replace(/[\\%_]/g, "\\$&")}%`;
  return [
    ...(status ? [Prisma.sql`p.status = ${status}::product_status`] : []),
    ...(incomplete ? [Prisma.sql`p.completeness < 100`] : []),
    ...(asked === ""
      ? []
      : [
          Prisma.sql`(p.name_fr ILIKE ${part} OR p.name_en ILIKE ${part} OR p.handle ILIKE ${part} OR p.id IN (
            SELECT product_id FROM variant WHERE sku = ${asked.toUpperCase()} OR gtin = ${asked}))`,
        ]),
  ];
}

/** The same as one clause. */
export const whereOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}` : Prisma.empty;
