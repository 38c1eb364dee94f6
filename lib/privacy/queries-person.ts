import { database, Prisma, type Transaction } from "#lib/platform/database";
import { isForgotten, type Person, person } from "#lib/platform/person";

/** Wherever somebody may have left an address, and since when it lies there. */
const places = [
  Prisma.sql`SELECT email, created_at AS since FROM account WHERE kind = 'customer'`,
  Prisma.sql`SELECT email, placed_at AS since FROM orders`,
  Prisma.sql`SELECT email, created_at AS since FROM cart`,
  Prisma.sql`SELECT email, opened_at AS since FROM customer_case`,
  Prisma.sql`SELECT email, asked_at AS since FROM alert`,
  Prisma.sql`SELECT email, asked_at AS since FROM question`,
  Prisma.sql`SELECT email, created_at AS since FROM store_reservation`,
  Prisma.sql`SELECT email, created_at AS since FROM subscription`,
  Prisma.sql`SELECT email, stated_at AS since FROM withdrawal`,
];
const payers = Prisma.sql`SELECT snapshot #>> '{cart,contact,email}' AS email, created_at AS since FROM checkout_attempt`;
const addresses = Prisma.join([...places, payers], " UNION ALL ");

type Known = Person & Readonly<{ locale: string }>;

/** Whoever the shop knows by this address; null when it holds nothing of them, or they work here. */
export async function personOf(
  email: string,
  reader: Pick<Transaction, "account" | "order" | "$queryRaw"> = database,
): Promise<Known | null> {
  const account = await reader.account.findUnique({ where: { email } });
  if (account?.kind === "staff") return null;
  if (account) return { email, accountId: account.id, locale: account.locale };
  const found = await reader.$queryRaw<unknown[]>`SELECT 1 FROM (${addresses}) AS known WHERE email = ${email} LIMIT 1`;
  if (found.length === 0) return null;
  const order = await reader.order.findFirst({ where: { email }, select: { locale: true } });
  return { email, locale: order?.locale ?? "fr" };
}

/**
 * Where else we know them: the address their account has or had, and one that its orders carry and nobody else's. What is the
 * address of another account is its owner's alone.
 */
export async function otherAddressesOf(
  { email, accountId }: Person,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<string[]> {
  if (!accountId) return [];
  const rows = await reader.$queryRaw<{ email: string }[]>`
    SELECT email FROM (
      SELECT email FROM account WHERE id = ${accountId}::uuid
      UNION
      SELECT old_email FROM email_change WHERE account_id = ${accountId}::uuid AND confirmed_at IS NOT NULL
      UNION
      SELECT o.email FROM orders o WHERE o.account_id = ${accountId}::uuid AND NOT EXISTS (
        SELECT 1 FROM orders x WHERE x.email = o.email AND x.account_id IS DISTINCT FROM o.account_id)
    ) AS other
    WHERE email <> ${email} AND NOT EXISTS (
      SELECT 1 FROM account a WHERE a.email = other.email AND a.id <> ${accountId}::uuid)`;
  return rows.map((row) => row.email).filter((other) => person.shape.email.safeParse(other).success);
}

/** In how many parts (a power of two) snapshots are read: each is long, and no statement may take more than seconds. */
const parts = 16;

/** Everybody the shop holds anything of, place by place, and since when: for a restored backup, and never for a screen. */
export async function* everybody(): AsyncGenerator<Person & Readonly<{ since: Date }>> {
  for (const place of places) yield* await heldIn(place);
  for (let part = 0; part < parts; part += 1)
    yield* await heldIn(Prisma.sql`${payers} WHERE hashtext(id::text) & ${parts - 1} = ${part}`);
}

async function heldIn(place: Prisma.Sql) {
  const rows = await database.$queryRaw<{ email: string; accountId: string | null; since: Date }[]>`
    WITH held AS MATERIALIZED (${place})
    SELECT held.email, a.id AS "accountId", min(held.since) AS since
    FROM held LEFT JOIN account a ON a.email = held.email
    WHERE held.email <> '' AND a.kind IS DISTINCT FROM 'staff' GROUP BY held.email, a.id`;
  return rows
    .filter(({ email }) => !isForgotten(email))
    .map(({ email, accountId, since }) => ({ email, since, ...(accountId && { accountId }) }));
}
