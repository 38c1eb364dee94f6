import { Prisma } from "#lib/platform/database";
import { isRemembered } from "#lib/platform/person";
import type { Found } from "../found.ts";

type Reading = Readonly<{ $queryRaw: <T>(sql: Prisma.Sql) => Promise<T> }>;

const columns = Prisma.sql`
  o.name, o.account_id AS "accountId", o.number AS "orderNumber", NULL::int AS "caseNumber", o.city,
  o.state::text AS state, o.placed_at AS "placedAt", o.total_minor AS "totalMinor"`;

/** Who was forgotten is found by the number of an order alone, for the books. */
const remembered = isRemembered(Prisma.sql`o.email`);

export const ordersNumbered = (db: Reading, number: string): Promise<Found[]> =>
  db.$queryRaw(Prisma.sql`SELECT ${columns} FROM orders o WHERE o.number = ${number}`);

/** The latest orders that went to a postcode. */
export const ordersIn = (db: Reading, postcode: string, take: number): Promise<Found[]> =>
  db.$queryRaw(
    Prisma.sql`SELECT ${columns} FROM orders o WHERE o.postcode = ${postcode} AND ${remembered}
               ORDER BY o.placed_at DESC LIMIT ${take}`,
  );

/** The latest orders with an article: ids are given in the order of time. */
export const ordersWith = (db: Reading, sku: string, take: number): Promise<Found[]> =>
  db.$queryRaw(Prisma.sql`
    SELECT ${columns}
    FROM (SELECT DISTINCT order_id FROM order_line WHERE sku = ${sku} ORDER BY order_id DESC LIMIT ${take}) one
    JOIN orders o ON o.id = one.order_id WHERE ${remembered} ORDER BY o.placed_at DESC`);

/** The latest orders that were paid with a card. */
export const ordersByCard = (db: Reading, lastFour: string, take: number): Promise<Found[]> =>
  db.$queryRaw(Prisma.sql`
    SELECT ${columns}
    FROM (SELECT DISTINCT order_id FROM order_tender WHERE last_four = ${lastFour} AND kind = 'card'
          ORDER BY order_id DESC LIMIT ${take}) one
    JOIN orders o ON o.id = one.order_id WHERE ${remembered} ORDER BY o.placed_at DESC`);

export const casesNumbered = (db: Reading, number: number): Promise<Found[]> =>
  db.$queryRaw(Prisma.sql`
    SELECT c.name, c.account_id AS "accountId", o.number AS "orderNumber", c.number AS "caseNumber", NULL AS city,
           c.state::text AS state, c.opened_at AS "placedAt", NULL::int AS "totalMinor"
    FROM customer_case c LEFT JOIN orders o ON o.id = c.order_id WHERE c.number = ${number}`);
