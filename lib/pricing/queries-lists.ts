import { database, Prisma } from "#lib/platform/database";

/** A customer belongs to the groups of their account; of somebody who might buy, only the groups are known. */
type Who = Readonly<{ accountId: Prisma.Sql }> | Readonly<{ groups: readonly string[] }>;

const belongs = (who: Who): Prisma.Sql =>
  "groups" in who
    ? Prisma.sql`list.customer_group = ANY (${[...who.groups]}::text[])`
    : Prisma.sql`EXISTS (
      SELECT FROM customer_group_member m
      WHERE m.account_id = ${who.accountId} AND m.group_code = list.customer_group)`;

/** Who buys which of what, as expressions of the statement that asks; the VAT is what a price without VAT gets. */
type Asked = Who &
  Readonly<{
    variantId: Prisma.Sql;
    /** How many of it are bought together. */
    quantity: Prisma.Sql;
    channel: Prisma.Sql;
    country: Prisma.Sql;
    vatBasisPoints: Prisma.Sql;
  }>;

/**
 * What the price lists say of a variant for this buyer at an instant, as a row of whatever statement asks: `code`,
 * `gross_minor` and, where the list is without VAT, `net_minor`; no row where no list names it, and it costs its base
 * price. Of the lists that fit, the highest priority wins, then the price for more; null in a list means any.
 */
export const listedPrice = (asked: Asked, at: Date): Prisma.Sql => Prisma.sql`
  SELECT list.code, CASE WHEN list.net THEN listed.amount_minor END AS net_minor,
         CASE WHEN list.net THEN listed.amount_minor + round(listed.amount_minor * ${asked.vatBasisPoints} / 10000.0)::int
              ELSE listed.amount_minor END AS gross_minor
  FROM list_price listed JOIN price_list list ON list.id = listed.list_id
  WHERE listed.variant_id = ${asked.variantId}
    AND listed.since <= ${at}::timestamptz AND (listed.until IS NULL OR listed.until > ${at}::timestamptz)
    AND list.active AND list.currency = 'EUR'
    AND (list.channel IS NULL OR list.channel = ${asked.channel})
    AND (list.country IS NULL OR list.country = ${asked.country})
    AND (list.starts_at IS NULL OR list.starts_at <= ${at}::timestamptz)
    AND (list.ends_at IS NULL OR list.ends_at > ${at}::timestamptz)
    AND (list.customer_group IS NULL OR ${belongs(asked)})
    AND listed.min_quantity <= ${asked.quantity}
  ORDER BY list.priority DESC, list.code, listed.min_quantity DESC
  LIMIT 1`;

/** What one costs when so many of it are bought together; `netMinor` where the list is without VAT. */
export type ListedStep = Readonly<{ minQuantity: number; grossMinor: number; netMinor: number | null }>;

/** What the price lists ask of a customer on the site for an article: from one on, and from each quantity that changes it. */
export async function listedSteps(sku: string, accountId: string, at: Date): Promise<ListedStep[]> {
  const buyer = {
    variantId: Prisma.sql`v.id`,
    quantity: Prisma.sql`step.quantity`,
    channel: Prisma.sql`'web'`,
    country: Prisma.sql`'FR'`,
    accountId: Prisma.sql`${accountId}::uuid`,
    vatBasisPoints: Prisma.sql`p.vat_basis_points`,
  };
  const steps = await database.$queryRaw<ListedStep[]>`
    SELECT step.quantity AS "minQuantity", own.gross_minor AS "grossMinor", own.net_minor AS "netMinor"
    FROM variant v JOIN product p ON p.id = v.product_id
    CROSS JOIN LATERAL (SELECT DISTINCT min_quantity AS quantity FROM list_price WHERE variant_id = v.id) step
    CROSS JOIN LATERAL (${listedPrice(buyer, at)}) own
    WHERE v.sku = ${sku} ORDER BY step.quantity`;
  return steps.filter(({ grossMinor }, i) => grossMinor !== steps[i - 1]?.grossMinor);
}

/** Somebody who might buy on the site: of these groups, or of none. */
export type Buyer = Readonly<{ groups: readonly string[]; country: string }>;

/** What the price lists ask of such a buyer for so many of each article, in cents; those that no list names are left out. */
export async function listedTo(
  { groups, country }: Buyer,
  lines: readonly Readonly<{ sku: string; quantity: number }>[],
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  const buyer = {
    variantId: Prisma.sql`v.id`,
    quantity: Prisma.sql`line.quantity`,
    channel: Prisma.sql`'web'`,
    country: Prisma.sql`${country}`,
    groups,
    vatBasisPoints: Prisma.sql`p.vat_basis_points`,
  };
  const rows = await database.$queryRaw<{ sku: string; grossMinor: number }[]>`
    SELECT line.sku, own.gross_minor AS "grossMinor"
    FROM (SELECT sku, sum(quantity)::int AS quantity
          FROM unnest(${lines.map(({ sku }) => sku)}::text[], ${lines.map(({ quantity }) => quantity)}::int[]) AS one(sku, quantity)
          GROUP BY sku) line
    JOIN variant v ON v.sku = line.sku JOIN product p ON p.id = v.product_id
    CROSS JOIN LATERAL (${listedPrice(buyer, at)}) own`;
  return new Map(rows.map(({ sku, grossMinor }) => [sku, grossMinor]));
}

export type PriceListView = Prisma.PriceListGetPayload<object>;

/** Every price list, highest priority first. */
export const priceLists = (): Promise<PriceListView[]> =>
  database.priceList.findMany({ orderBy: [{ priority: "desc" }, { code: "asc" }] });
