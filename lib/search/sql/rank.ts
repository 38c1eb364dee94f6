import { Prisma } from "#lib/platform/database";
import type { Measure, RankingContent, Rule } from "#lib/ranking/schema";
import { type Rankings, rankingFor } from "#lib/ranking/scopes";
import { dayOf, half, pinned, weightAt } from "#lib/ranking/standing";

/** How high listing `l` stands by a ranking: `rankOf` (lib/ranking/standing.ts), in SQL. */
export function rankBy({ rules, pins }: RankingContent, now: Date): Prisma.Sql {
  const terms = rules.map((rule, place) => Prisma.sql`${weightAt(place)}::float8 * ${shareOf(rule, now)}`);
  const score = terms.length > 0 ? Prisma.sql`round(${Prisma.join(terms, " + ")})::int` : Prisma.sql`0`;
  if (pins.length === 0) return score;
  const ids = pins.map(({ productId }) => productId);
  return Prisma.sql`coalesce(${pinned}::int - array_position(${ids}::uuid[], l.product_id), ${score})`;
}

function shareOf(rule: Rule, now: Date): Prisma.Sql {
  if (rule.kind === "boost") return Prisma.sql`(${isSelected(rule)})::int`;
  if (rule.kind === "bury") return Prisma.sql`-(${isSelected(rule)})::int`;
  return measured[rule.kind](now);
}

const measured: Readonly<Record<Measure, (now: Date) => Prisma.Sql>> = {
  "in-stock": () => Prisma.sql`(cardinality(l.in_stock_at) > 0)::int`,
  sales: () => saturated(Prisma.sql`l.sold`, half.sales),
  margin: () => saturated(Prisma.sql`coalesce(l.margin_minor, 0)`, half.margin),
  popularity: () => saturated(Prisma.sql`l.popularity`, half.popularity),
  newness: (now) => Prisma.sql`${half.newness}::float8
    / (${half.newness}::float8 + greatest(extract(epoch FROM ${dayOf(now)}::timestamptz - l.created_at), 0)::float8 / 86400)`,
};

const saturated = (amount: Prisma.Sql, halfway: number) =>
  Prisma.sql`greatest(${amount}, 0) / (greatest(${amount}, 0) + ${halfway}::float8)`;

function isSelected({ by, value }: Extract<Rule, { by: unknown }>): Prisma.Sql {
  if (by === "brand") return Prisma.sql`coalesce(l.brand_code = ${value}, false)`;
  if (by === "category") return Prisma.sql`(l.category_path = ${value} OR l.department_path = ${value})`;
  if (by === "product") return Prisma.sql`l.product_id = ${value}::uuid`;
  const [facet = "", ...rest] = value.split(":");
  return Prisma.sql`
    l.facets @> (SELECT coalesce(array_agg(id), '{0}') FROM facet_value WHERE facet = ${facet} AND value = ${rest.join(":")})`;
}

/**
 * Where listing `l` stands in the list of its category, of its department, of the whole shop and of each store with its
 * own rules; and on a shelf where it is a guest (`l.path`).
 */
export function ranksOf(
  rankings: Rankings,
  now: Date,
): Readonly<Record<"category" | "department" | "shop" | "stores" | "guest", Prisma.Sql>> {
  const by = (content: RankingContent) => rankBy(content, now);
  const paths = keysOf(rankings, "category");
  const stores = keysOf(rankings, "store");
  const within = (column: Prisma.Sql, some: readonly string[], otherwise: Prisma.Sql) =>
    cases(
      column,
      some.map((category) => [category, by(rankingFor({ category }, rankings))]),
      otherwise,
    );
  const shop = by(rankingFor({}, rankings));
  const inDepartment = (path: Prisma.Sql) => within(path, paths.filter(isDepartment), shop);
  const inCategory = (path: Prisma.Sql, department: Prisma.Sql) =>
    within(
      path,
      paths.filter((one) => !isDepartment(one)),
      inDepartment(department),
    );
  const atStore = cases(
    Prisma.sql`place.code`,
    stores.map((availableAt) => [availableAt, by(rankingFor({ availableAt }, rankings))]),
    Prisma.sql`NULL`,
  );
  return {
    category: inCategory(Prisma.sql`l.category_path`, Prisma.sql`l.department_path`),
    department: inDepartment(Prisma.sql`l.department_path`),
    shop,
    stores:
      stores.length === 0
        ? Prisma.sql`'{}'::int[]`
        : Prisma.sql`ARRAY(SELECT ${atStore} FROM unnest(l.in_stock_at) WITH ORDINALITY place(code, number) ORDER BY number)`,
    guest: inCategory(Prisma.sql`l.path`, Prisma.sql`split_part(l.path, '/', 1)`),
  };
}

/** Chosen by hand comes above whatever rules can lift, less its place, and below what is pinned. */
const chosen = 2_000_000_000;

/** How high a guest stands on a shelf: by its place where it was chosen by hand (`position`), otherwise by its rank. */
export const guestRank = (position: Prisma.Sql, rank: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`greatest(${chosen}::int - ${position}, ${rank})`;

const isDepartment = (path: string): boolean => !path.includes("/");

const keysOf = (rankings: Rankings, kind: "category" | "store"): string[] =>
  [...rankings.keys()].filter((scope) => scope.startsWith(`${kind}:`)).map((scope) => scope.slice(kind.length + 1));

const cases = (of: Prisma.Sql, some: readonly (readonly [key: string, value: Prisma.Sql])[], otherwise: Prisma.Sql) =>
  some.length === 0
    ? otherwise
    : Prisma.sql`CASE ${of} ${Prisma.join(
        some.map(([key, value]) => Prisma.sql`WHEN ${key} THEN ${value}`),
        " ",
      )} ELSE ${otherwise} END`;

/** The kept rank by which a list is ordered: its own place among categories, departments or everything, or its store's. */
export function keptRank({ category, availableAt }: Readonly<{ category?: string; availableAt?: string }>): Prisma.Sql {
  const rank = category
    ? category.includes("/")
      ? Prisma.sql`l.rank_category`
      : Prisma.sql`l.rank_department`
    : Prisma.sql`l.rank_shop`;
  return availableAt && availableAt !== "online"
    ? Prisma.sql`coalesce(l.store_ranks[array_position(l.in_stock_at, ${availableAt}::text)], ${rank})`
    : rank;
}
