import { dayKey } from "#lib/kernel/date-text";
import { database, type Transaction } from "#lib/platform/database";
import type { House, Person } from "./answering.ts";

type Reader = Pick<Transaction, "$queryRaw">;

/** Everything that says who answers for what today; some hundreds of short rows. */
export async function houseOn(now: Date, reader: Reader = database): Promise<House> {
  const today = dayKey(now);
  const [people, given, categories] = [
    await reader.$queryRaw<(Omit<Person, "permissions"> & { permissions: string[] })[]>`
      SELECT a.id, a.name, a.disabled_at IS NOT NULL AS gone,
             (SELECT max(last_day)::text FROM absence
              WHERE account_id = a.id AND ${today}::date BETWEEN first_day AND last_day) AS "awayUntil",
             coalesce(bool_or(r.code = 'owner'), false) AS "isShopOwner",
             coalesce(bool_or(ar.store_code IS NOT NULL), false) AS "ofAStore",
             coalesce(array_agg(DISTINCT p) FILTER (WHERE p IS NOT NULL), '{}') AS permissions
      FROM account a LEFT JOIN account_role ar ON ar.account_id = a.id LEFT JOIN role r ON r.code = ar.role_code
        LEFT JOIN LATERAL unnest(r.permissions) p ON true
      WHERE a.kind = 'staff' GROUP BY a.id ORDER BY a.created_at, a.id`,
    await reader.$queryRaw<{ thing: string; ownerId: string; substituteId: string | null }[]>`
      SELECT thing, owner_id AS "ownerId", substitute_id AS "substituteId" FROM responsibility`,
    await reader.$queryRaw<{ id: string; parentId: string | null }[]>`
      SELECT id, parent_id AS "parentId" FROM category`,
  ];
  return {
    people: new Map(people.map((one) => [one.id, { ...one, permissions: new Set(one.permissions) }])),
    given: new Map(given.map((one) => [one.thing, one])),
    parents: new Map(categories.map(({ id, parentId }) => [id, parentId])),
  };
}

export type AbsenceView = Readonly<{ accountId: string; name: string; firstDay: string; lastDay: string }>;

/** Who is away today or will be, the soonest first. */
export const absencesFrom = (now: Date): Promise<AbsenceView[]> => database.$queryRaw<AbsenceView[]>`
  SELECT b.account_id AS "accountId", a.name, b.first_day::text AS "firstDay", b.last_day::text AS "lastDay"
  FROM absence b JOIN account a ON a.id = b.account_id
  WHERE b.last_day >= ${dayKey(now)}::date AND a.disabled_at IS NULL ORDER BY b.first_day, a.name LIMIT 200`;

/** The categories in the order of the shop's menu, each with its depth. */
export const categoriesToAnswerFor = () => database.$queryRaw<
  { id: string; path: string; nameFr: string; nameEn: string | null; depth: number }[]
>`
  SELECT id, path, name_fr AS "nameFr", name_en AS "nameEn", array_length(string_to_array(path, '/'), 1) - 1 AS depth
  FROM category ORDER BY path`;
