import { Prisma } from "#lib/platform/database";
import { isRemembered } from "#lib/platform/person";
import type { Found } from "../found.ts";

type Reading = Readonly<{ $queryRaw: <T>(sql: Prisma.Sql) => Promise<T> }>;

/** What says that a row of each book is of whom one looks for; null: that book does not know. */
type Books = Readonly<{ account: Prisma.Sql; order: Prisma.Sql; case: Prisma.Sql }>;

/** Of a name that thousands have, no more rows of each book than this are weighed: a first name or a postcode narrows it. */
const weighed = 400;

/** Of its three-letter pieces as they are said, how many a name must share with what was typed. */
const alikeEnough = 0.35;

/** Whoever has this number on an account's address, a club card, an order or a case. */
export const peopleOfPhone = (db: Reading, key: string, take: number): Promise<Found[]> =>
  people(
    db,
    {
      account: Prisma.sql`a.id IN (SELECT account_id FROM account_address WHERE phone IS NOT NULL AND phone_key(phone) = ${key}
                          UNION SELECT account_id FROM member WHERE phone IS NOT NULL AND phone_key(phone) = ${key})`,
      order: Prisma.sql`o.phone IS NOT NULL AND phone_key(o.phone) = ${key}`,
      case: Prisma.sql`c.phone IS NOT NULL AND phone_key(c.phone) = ${key}`,
    },
    { take },
  );

/** An address, or its beginning. */
export function peopleOfEmail(db: Reading, email: string, take: number): Promise<Found[]> {
  const begins = `${email.replace(/[\\%_]/g, "\\$&")}%`;
  return people(
    db,
    {
      account: Prisma.sql`a.email LIKE ${begins}`,
      order: Prisma.sql`lower(o.email) LIKE ${begins}`,
      case: Prisma.sql`lower(c.email) = ${email}`,
    },
    { take },
  );
}

type Called = Readonly<{ names: readonly string[]; called: string; postcode: string | null }>;

/** Whoever has all these names, as they sound and in any order; who is called most like it comes first. */
export function peopleCalled(db: Reading, { names, called, postcode }: Called, take: number): Promise<Found[]> {
  const sounding = (column: Prisma.Sql) =>
    Prisma.join(
      names.map((name) => Prisma.sql`name_sounds(${column}) && word_sounds(${name})`),
      " AND ",
    );
  const living = (own: Prisma.Sql) => (postcode ? own : Prisma.sql`true`);
  return people(
    db,
    {
      account: Prisma.sql`${sounding(Prisma.sql`a.name`)} AND ${living(
        Prisma.sql`EXISTS (SELECT FROM account_address d WHERE d.account_id = a.id AND d.postcode = ${postcode})`,
      )}`,
      order: Prisma.sql`${sounding(Prisma.sql`o.name`)} AND ${living(Prisma.sql`o.postcode = ${postcode}`)}`,
      case: Prisma.sql`${sounding(Prisma.sql`c.name`)} AND ${living(Prisma.sql`false`)}`,
    },
    { take, like: called },
  );
}

/**
 * One row for each person: who has an account is that account, also where they ordered or wrote without it; who has none is
 * their address. With what they ordered last. Who was forgotten is nobody.
 */
const people = (
  db: Reading,
  books: Books,
  { take, like = null }: Readonly<{ take: number; like?: string | null }>,
): Promise<Found[]> =>
  db.$queryRaw(Prisma.sql`
    WITH hit AS (
      (SELECT a.id AS account_id, a.email, a.name, NULL::text AS number, NULL::int AS case_number, a.created_at AS at
       FROM account a WHERE a.kind = 'customer' AND ${books.account} LIMIT ${weighed})
      UNION ALL
      (SELECT o.account_id, lower(o.email), o.name, o.number, NULL, o.placed_at
       FROM orders o WHERE ${books.order} AND ${isRemembered(Prisma.sql`o.email`)} LIMIT ${weighed})
      UNION ALL
      (SELECT c.account_id, lower(c.email), c.name, NULL, c.number, c.opened_at
       FROM customer_case c WHERE c.state <> 'merged' AND ${books.case} LIMIT ${weighed})
    ), named AS MATERIALIZED (
      SELECT name, greatest(word_similarity(name_heard(${like}::text), name_heard(name)),
                            word_similarity(name_heard(${like}::text), name_heard(replace(name, ' ', '')))) AS alike
      FROM (SELECT DISTINCT name FROM hit) one
    ), own AS (
      SELECT coalesce(hit.account_id, a.id) AS account_id, hit.email, hit.name, number, case_number, at
      FROM hit LEFT JOIN account a ON a.email = hit.email AND a.kind = 'customer'
    ), person AS (
      SELECT (array_agg(account_id) FILTER (WHERE account_id IS NOT NULL))[1] AS account_id,
             (array_agg(name ORDER BY at DESC))[1] AS name, (array_agg(number ORDER BY at DESC) FILTER (WHERE number IS NOT NULL))[1] AS number,
             max(case_number) AS case_number, max(at) AS at, max(alike) AS alike
      FROM own JOIN named USING (name) WHERE alike IS NULL OR alike > ${alikeEnough}
      GROUP BY coalesce(account_id::text, email, 'case ' || case_number)
      ORDER BY alike DESC NULLS LAST, at DESC LIMIT ${take}
    )
    SELECT p.name, p.account_id AS "accountId", coalesce(o.number, p.number) AS "orderNumber", p.case_number AS "caseNumber",
           o.city, o.state::text AS state, o.placed_at AS "placedAt", o.total_minor AS "totalMinor"
    FROM person p
    LEFT JOIN LATERAL (
      SELECT * FROM (
        (SELECT * FROM orders WHERE account_id = p.account_id ORDER BY placed_at DESC LIMIT 1)
        UNION ALL
        (SELECT * FROM orders WHERE number = p.number)
      ) theirs ORDER BY placed_at DESC LIMIT 1
    ) o ON true
    ORDER BY p.alike DESC NULLS LAST, p.at DESC`);
