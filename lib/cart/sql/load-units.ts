import type { DeliveryMethod } from "#lib/delivery/options";
import { activeMethods } from "#lib/delivery/queries";
import { Prisma, type Transaction } from "#lib/platform/database";
import { periodsInForce, type StandingRow } from "#lib/promotions/queries-in-force";
import type { UnitsFor, WantedUnits } from "../wanted-units.ts";
import { type LoadedLine, linesWithFacts } from "./lines.ts";

export type LoadedUnits = Readonly<{
  lines: readonly LoadedLine[] | null;
  methods: readonly DeliveryMethod[];
  periods: readonly StandingRow[] | null;
  groups: readonly string[];
  /** How many orders its buyer had placed before `offersAt`. */
  ordersBefore: number;
}>;

/** The facts of some units as a cart would have them, in one statement, and the promotions that were in force at `offersAt`. */
export async function loadUnits(
  reader: Pick<Transaction, "$queryRaw">,
  wanted: readonly WantedUnits[],
  { accountId, email, locale, now, offersAt }: UnitsFor,
): Promise<LoadedUnits> {
  const source = Prisma.sql`
    SELECT u.id, u.variant_id, u.quantity, NULL::int AS seen_gross_minor, u.method, u.store_code, NULL::text AS wording
    FROM jsonb_to_recordset(${JSON.stringify(wanted.map(rowOf))}::jsonb)
      AS u (id uuid, variant_id uuid, quantity int, method text, store_code text)`;
  const [row] = await reader.$queryRaw<[LoadedUnits]>(Prisma.sql`
    SELECT ${activeMethods} AS methods, ${linesWithFacts(source, now)} AS lines,
      ${periodsInForce(offersAt, Prisma.sql`${offersAt}::timestamptz`, Prisma.sql`ARRAY['any']`)} AS periods,
      ARRAY(SELECT group_code FROM customer_group_member WHERE account_id = c.account_id ORDER BY group_code) AS groups,
      (SELECT count(*)::int FROM orders o WHERE o.email = ${email} AND o.state <> 'cancelled' AND o.placed_at < ${offersAt})
        AS "ordersBefore"
    FROM (SELECT NULL::uuid AS id, ${accountId}::uuid AS account_id, ${locale}::text AS locale, 'web'::text AS channel,
                 'FR'::text AS country) c`);
  return row;
}

const rowOf = ({ id, variantId, quantity, store }: WantedUnits) => ({
  id,
  variant_id: variantId,
  quantity,
  method: store === null ? "delivery" : "pickup",
  store_code: store,
});
