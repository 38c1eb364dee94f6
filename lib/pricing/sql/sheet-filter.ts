import { Prisma } from "#lib/platform/database";
import type { SheetFilter, SheetState } from "../sheet.ts";

const waiting: Readonly<Record<SheetState, Prisma.Sql>> = {
  held: Prisma.sql`v.id IN (SELECT variant_id FROM price_change WHERE state = 'held')`,
  scheduled: Prisma.sql`v.id IN (SELECT variant_id FROM price_change WHERE state = 'scheduled')`,
  frozen: Prisma.sql`v.id IN (SELECT variant_id FROM price_freeze)`,
};

/** Nothing of what is typed is a pattern: "100%" is looked for as written. */
const part = (typed: string) => `%${typed.replace(/[\\%_]/g, "\\$&")}%`;

/** The variants `v` of products `p` with their `price` that a filter finds. What is archived has no price to set. */
export function matchingFilter({ query, category, brand, marginUnder, state }: SheetFilter): Prisma.Sql {
  const typed = (query ?? "").replaceAll("\0", "").trim();
  const wanted = [
    Prisma.sql`p.status <> 'archived'`,
    ...(typed
      ? [
          Prisma.sql`(starts_with(v.sku, ${typed.toUpperCase()}) OR v.gtin = ${typed}
            OR p.name_fr ILIKE ${part(typed)} OR p.name_en ILIKE ${part(typed)})`,
        ]
      : []),
    ...(category
      ? [
          Prisma.sql`p.category_id IN (
            SELECT id FROM category WHERE path = ${category} OR starts_with(path, ${`${category}/`}))`,
        ]
      : []),
    ...(brand ? [Prisma.sql`p.brand_code = ${brand}`] : []),
    ...(marginUnder === undefined
      ? []
      : [
          Prisma.sql`price.gross_minor * (100 - ${marginUnder}::int) * 100.0
            < price.cost_minor * (10000 + p.vat_basis_points)::numeric`,
        ]),
    ...(state ? [waiting[state]] : []),
  ];
  return Prisma.join(wanted, " AND ");
}
