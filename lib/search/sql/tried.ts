import { Prisma } from "#lib/platform/database";
import { type Rankings, rankingFor } from "#lib/ranking/scopes";
import type { ListRequest } from "../schema.ts";
import { inStockOf } from "./filters.ts";
import { guestRank, rankBy } from "./rank.ts";

/**
 * The shelf of a list (shelf.ts) with the `rank` that each product would have by rankings that do not hold yet. Guests
 * stand by the ranking of the shelf or of the group, also where a store has its own.
 */
export function triedShelf(
  request: Pick<ListRequest, "category" | "availableAt" | "group">,
  rankings: Rankings,
  now: Date,
): readonly [rows: Prisma.Sql, within: Prisma.Sql] {
  const { category, group } = request;
  const inStock = inStockOf(request) ?? Prisma.sql`true`;
  const rank = rankBy(rankingFor(request, rankings), now);
  if (!category) return [Prisma.sql`(SELECT l.*, ${rank} AS rank FROM listing l)`, inStock];
  const home = category.includes("/") ? Prisma.sql`l.category_path` : Prisma.sql`l.department_path`;
  const rows = Prisma.sql`(
    SELECT l.*, ${rank} AS rank FROM listing l WHERE ${home} = ${category}
    UNION ALL
    SELECT l.*, ${guestRank(chosenAt, rankBy(rankingFor({ category, group }, rankings), now))}
    FROM listing_guest g JOIN listing l USING (product_id) WHERE g.path = ${category})`;
  return [rows, inStock];
}

/** The place at which guest `g` was chosen by hand for its shelf; null where a rule brought it. */
const chosenAt = Prisma.sql`(
  SELECT x.position FROM category_product x JOIN category c ON c.id = x.category_id
  WHERE c.path = g.path AND x.product_id = g.product_id AND NOT x.out)`;
