import { type Actor, mayActIn } from "#lib/kernel/actor";
import { maskedEmail, maskedPhone } from "#lib/kernel/masked";
import { memberOf } from "#lib/loyalty/queries";
import { historyOf } from "#lib/orders/queries-customer";
import type { OrderState } from "#lib/orders/schema";
import { database, Prisma } from "#lib/platform/database";
import type { CaseState } from "./schema.ts";
import { type Whom, whoIs } from "./whom.ts";

type Staff = Extract<Actor, { kind: "staff" }>;

const shown = 6;

/** An order among the others of its customer. */
export type PastOrder = Readonly<{ number: string; placedAt: Date; totalMinor: number; state: OrderState }>;

/**
 * What is known of who calls or writes: an account, the guest of an order, the writer of a case. Null when there is nobody,
 * or nobody this colleague may know of. How they are reached is masked: `showContact` tells it, and keeps who asked.
 */
export async function customerContext(whom: Whom, staff: Staff, now: Date) {
  const who = await whoIs(database, whom);
  if (!who || !mayActIn(staff, who.storeCode ?? "")) return null;
  const [history, orders, account, member, cases] = await Promise.all([
    historyOf(who),
    latestOrders(who),
    who.accountId ? database.account.findUnique({ where: { id: who.accountId }, select: { createdAt: true } }) : null,
    who.accountId ? memberOf(who.accountId, now) : null,
    pastCases(who, staff),
  ]);
  return {
    ...{ whom, name: who.name, accountId: who.accountId, city: who.city, history, orders, cases },
    since: account?.createdAt ?? null,
    email: who.email && maskedEmail(who.email),
    phone: who.phone && maskedPhone(who.phone),
    club: member && { tier: member.tier, number: member.number, balance: member.balance },
  };
}
export type CustomerContext = NonNullable<Awaited<ReturnType<typeof customerContext>>>;

const latestOrders = ({ accountId, email }: Readonly<{ accountId: string | null; email: string }>) =>
  database.$queryRaw<PastOrder[]>(Prisma.sql`
    SELECT number, placed_at AS "placedAt", total_minor AS "totalMinor", state::text AS state
    FROM orders WHERE email = ${email} OR account_id = ${accountId}::uuid
    ORDER BY placed_at DESC LIMIT ${shown}`);

/** What they wrote before, by their address or their account; of a colleague of a store, to that store. */
const pastCases = (
  { id, email, accountId }: Readonly<{ id: string | null; email: string | null; accountId: string | null }>,
  { storeCodes }: Staff,
) =>
  database.$queryRaw<{ number: number; subject: string; state: CaseState; openedAt: Date }[]>(Prisma.sql`
    SELECT number, subject, state::text AS state, opened_at AS "openedAt" FROM customer_case
    WHERE id IS DISTINCT FROM ${id}::uuid AND state <> 'merged'
      AND (${storeCodes.length === 0} OR store_code = ANY(${[...storeCodes]}))
      AND (lower(email) = lower(${email}::text) OR account_id = ${accountId}::uuid)
    ORDER BY opened_at DESC LIMIT 8`);
