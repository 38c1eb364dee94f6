import { database, Prisma } from "#lib/platform/database";
import type { CreditEntryKind, CreditEntryView, CreditState, CreditView } from "./schema.ts";

/** What the desk asks for: a state, and the end of a code ("1234") or an order's number. */
export type CreditRequest = Readonly<{
  state?: CreditState | undefined;
  query?: string | undefined;
  cursor?: string | undefined;
}>;

const pageSize = 50;

type Loaded = Omit<CreditView, "createdAt" | "activatedAt" | "expiresAt"> &
  Readonly<{ createdAt: Date; activatedAt: Date | null; expiresAt: Date | null }>;

/** Gift cards and store credits, newest first, by keyset. */
export async function creditsDesk({
  state,
  query,
  cursor,
}: CreditRequest): Promise<Readonly<{ items: CreditView[]; nextCursor: string | null }>> {
  const which = [
    ...(state ? [Prisma.sql`c.state = ${state}::credit_state`] : []),
    ...(query ? [words(query)] : []),
    ...(cursor && /^[0-9a-f-]{36}$/.test(cursor) ? [Prisma.sql`c.id < ${cursor}::uuid`] : []),
    Prisma.sql`true`,
  ];
  const rows = await load(Prisma.sql`WHERE ${Prisma.join(which, " AND ")} ORDER BY c.id DESC LIMIT ${pageSize + 1}`);
  const items = rows.slice(0, pageSize);
  return { items, nextCursor: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** One credit, or null. */
export async function creditById(id: string): Promise<CreditView | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const [credit] = await load(Prisma.sql`WHERE c.id = ${id}::uuid`);
  return credit ?? null;
}

/** What came onto a credit and what was taken from it, newest first. */
export async function ledgerOf(creditId: string): Promise<CreditEntryView[]> {
  const rows = await database.$queryRaw<
    {
      id: string;
      at: Date;
      kind: CreditEntryKind;
      amount: number;
      number: string | null;
      reason: string;
      actor: string;
      undoable: boolean;
    }[]
  >`
    SELECT e.id::text AS id, e.at, e.kind::text AS kind, e.amount_minor AS amount, o.number, e.reason, e.actor_name AS actor,
           c.kind = 'store_credit' AND e.kind IN ('issue', 'adjust') AND e.order_id IS NULL AND e.reverses_id IS NULL
             AND NOT EXISTS (SELECT 1 FROM credit_entry back WHERE back.reverses_id = e.id) AS undoable
    FROM credit_entry e JOIN credit c ON c.id = e.credit_id LEFT JOIN orders o ON o.id = e.order_id
    WHERE e.credit_id = ${creditId}::uuid ORDER BY e.id DESC LIMIT 200`;
  return rows.map(({ at, number, actor, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    orderNumber: number,
    actorName: actor,
  }));
}

/** What the shop owes a customer, with its movements; null when it never owed them anything. */
export async function storeCreditLedger(
  accountId: string,
): Promise<Readonly<{ balance: number; ledger: CreditEntryView[] }> | null> {
  const credit = await database.credit.findFirst({ where: { accountId, kind: "store_credit" } });
  return credit && { balance: credit.balanceMinor, ledger: await ledgerOf(credit.id) };
}

async function load(which: Prisma.Sql): Promise<CreditView[]> {
  const rows = await database.$queryRaw<Loaded[]>(Prisma.sql`
    SELECT c.id, c.kind::text AS kind, c.state::text AS state, c.last_four AS "lastFour", c.account_id AS "accountId",
           c.initial_minor AS initial, c.balance_minor AS balance, c.held_minor AS held, c.expires_at AS "expiresAt",
           c.created_at AS "createdAt", c.activated_at AS "activatedAt", b.name AS "batchName", o.number AS "orderNumber"
    FROM credit c
    LEFT JOIN credit_batch b ON b.id = c.batch_id
    LEFT JOIN order_line l ON l.id = c.order_line_id
    LEFT JOIN orders o ON o.id = l.order_id
    ${which}`);
  return rows.map(({ createdAt, activatedAt, expiresAt, ...credit }) => ({
    ...credit,
    createdAt: createdAt.toISOString(),
    activatedAt: activatedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  }));
}

/** An order's number finds the cards it bought and the credits it was paid with; anything else is the end of a code. */
function words(query: string): Prisma.Sql {
  const number = /^(?:bf-?)(\d{5,9})$|^(\d{5,9})$/i.exec(query.trim());
  if (!number) return Prisma.sql`c.last_four = ${query.trim().toUpperCase().slice(-4)}`;
  const order = `BF-${number[1] ?? number[2]}`;
  return Prisma.sql`(o.number = ${order} OR EXISTS (
    SELECT 1 FROM credit_entry e JOIN orders paid ON paid.id = e.order_id
    WHERE e.credit_id = c.id AND paid.number = ${order}))`;
}
