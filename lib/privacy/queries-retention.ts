import { database, Prisma, type Transaction } from "#lib/platform/database";
import { type Clock, clockNames, clocks } from "./clocks.ts";
import { inDays } from "./links.ts";
import type { ClockView } from "./schema.ts";

/** Whoever has not signed in, ordered or done anything here since, and was not asked whether to be forgotten; the oldest first. */
export async function asleepSince(before: Date): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM (${unasked(before)}) AS sleeper JOIN account a USING (id) ORDER BY a.created_at, a.id`;
  return rows.map(({ id }) => id);
}

/** Whether this account sleeps on: its owner may have come back since they were told. */
export async function sleepsOn(accountId: string, before: Date, reader: Transaction): Promise<boolean> {
  const rows = await reader.$queryRaw<unknown[]>`${asleep(before)} AND a.id = ${accountId}::uuid`;
  return rows.length > 0;
}

const asleep = (before: Date) => Prisma.sql`
  SELECT a.id FROM account a
  WHERE a.kind = 'customer' AND a.created_at < ${before}
    AND NOT EXISTS (SELECT 1 FROM session s WHERE s.account_id = a.id AND s.last_seen_at >= ${before})
    AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.account_id = a.id AND o.placed_at >= ${before})
    AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.actor_id = a.id::text AND e.at >= ${before})
    AND NOT EXISTS (SELECT 1 FROM loyalty_purchase p WHERE p.account_id = a.id AND p.counted_at >= ${before})`;

const unasked = (before: Date) => Prisma.sql`${asleep(before)}
    AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.account_id = a.id AND coalesce(e.ended_at, ${before}) >= ${before})`;

const tenYears = 3653;

/** What has passed its day, to be counted. */
const past: Readonly<Record<Clock, (before: Date) => Prisma.Sql>> = {
  accounts: unasked,
  cases: (before) => Prisma.sql`
    SELECT 1 FROM customer_case WHERE closed_at < ${before} AND (name <> '' OR email IS NOT NULL)`,
  carts: (before) => Prisma.sql`SELECT 1 FROM cart WHERE expires_at < ${inDays(before, clocks.carts)}`,
  payers: (before) => Prisma.sql`
    SELECT 1 FROM checkout_attempt WHERE state <> 'paying' AND created_at < ${before}
      AND snapshot #>> '{cart,contact,email}' IS NOT NULL`,
  reservations: (before) => Prisma.sql`SELECT 1 FROM store_reservation WHERE ended_at < ${before}`,
  labels: (before) => Prisma.sql`SELECT 1 FROM shipping_label WHERE created_at < ${before} AND length(pdf) > 0`,
  sessions: (before) => Prisma.sql`SELECT 1 FROM session WHERE last_seen_at < ${before} AND user_agent IS NOT NULL`,
  mails: (before) => Prisma.sql`SELECT 1 FROM mail WHERE created_at < ${before}`,
  facts: (before) => Prisma.sql`SELECT 1 FROM outbox_fact WHERE dispatched_at < ${before}`,
  exports: (before) => Prisma.sql`SELECT 1 FROM data_export WHERE ready_at < ${before} AND archive IS NOT NULL`,
  formerAddresses: (before) =>
    Prisma.sql`SELECT 1 FROM email_change WHERE coalesce(confirmed_at, asked_at) < ${before}`,
  lists: (before) => Prisma.sql`SELECT 1 FROM wishlist WHERE account_id IS NULL AND updated_at < ${before}`,
  searches: (before) => Prisma.sql`SELECT 1 FROM search_day WHERE day < ${before}`,
  alerts: (before) => Prisma.sql`SELECT 1 FROM alert WHERE expires_at <= ${inDays(before, clocks.alerts)}`,
  unprovedQuestions: (before) => Prisma.sql`SELECT 1 FROM question WHERE state = 'unproved' AND asked_at < ${before}`,
  books: (before) => Prisma.sql`SELECT 1 FROM orders WHERE placed_at < ${before}`,
};

export const beforeOf = (clock: Clock, now: Date): Date => inDays(now, -(clocks[clock] ?? tenYears));

/** Each clock, what has passed its day, and what the last run let go of. */
export async function clockViews(now: Date): Promise<readonly ClockView[]> {
  const runs = await database.retentionRun.findMany();
  return Promise.all(
    clockNames.map(async (clock) => {
      const counted = await database.$queryRaw<{ due: number }[]>`
        SELECT count(*)::int AS due FROM (${past[clock](beforeOf(clock, now))}) AS past`;
      const ran = runs.find((run) => run.clock === clock);
      const told = ran ? { at: ran.ranAt, forgotten: ran.forgotten } : null;
      return { clock, days: clocks[clock], due: counted[0]?.due ?? 0, ran: told };
    }),
  );
}
