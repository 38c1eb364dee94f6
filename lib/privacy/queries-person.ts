import { database, Prisma, type Transaction } from "#lib/platform/database";
import { isForgotten, type Person } from "#lib/platform/person";

/** Wherever somebody may have left an address, and since when it lies there. */
const addresses = Prisma.sql`
  SELECT email, created_at AS since FROM account WHERE kind = 'customer'
  UNION ALL SELECT email, placed_at FROM orders
  UNION ALL SELECT email, created_at FROM cart
  UNION ALL SELECT email, opened_at FROM customer_case
  UNION ALL SELECT email, asked_at FROM alert
  UNION ALL SELECT email, asked_at FROM question
  UNION ALL SELECT email, created_at FROM store_reservation
  UNION ALL SELECT email, created_at FROM subscription
  UNION ALL SELECT email, stated_at FROM withdrawal
  UNION ALL SELECT snapshot #>> '{cart,contact,email}', created_at FROM checkout_attempt`;

type Known = Person & Readonly<{ locale: string }>;

/** Whoever the shop knows by this address; null when it holds nothing of them, or they work here. */
export async function personOf(
  email: string,
  reader: Pick<Transaction, "account" | "$queryRaw"> = database,
): Promise<Known | null> {
  const account = await reader.account.findUnique({ where: { email } });
  if (account?.kind === "staff") return null;
  if (account) return { email, accountId: account.id, locale: account.locale };
  const found = await reader.$queryRaw<unknown[]>`SELECT 1 FROM (${addresses}) AS known WHERE email = ${email} LIMIT 1`;
  if (found.length === 0) return null;
  const order = await database.order.findFirst({ where: { email }, select: { locale: true } });
  return { email, locale: order?.locale ?? "fr" };
}

/** Everybody the shop holds anything of, and since when: for a restored backup, and never for a screen. */
export async function everybody(): Promise<readonly (Person & Readonly<{ since: Date }>)[]> {
  const rows = await database.$queryRaw<{ email: string; accountId: string | null; since: Date }[]>`
    SELECT known.email, a.id AS "accountId", min(known.since) AS since
    FROM (${addresses}) AS known LEFT JOIN account a ON a.email = known.email
    WHERE known.email <> '' AND a.kind IS DISTINCT FROM 'staff' GROUP BY known.email, a.id`;
  return rows
    .filter(({ email }) => !isForgotten(email))
    .map(({ email, accountId, since }) => ({ email, since, ...(accountId && { accountId }) }));
}
