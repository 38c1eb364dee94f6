import { database, Prisma } from "#lib/platform/database";
import { customerKey, type InForce, inForceAt, standingOf } from "./in-force.ts";
import { nobody, periodsInForce, type StandingRow } from "./queries-in-force.ts";

type Asked = Readonly<{ at: Date; codes: readonly string[]; email: string | null }>;

/** The promotions in force at an instant for one customer, with what their limits leave them, and how each code stands. */
export async function inForceFor({ at, codes, email }: Asked): Promise<InForce> {
  const periods = periodsInForce(at, Prisma.sql`${at}::timestamptz`, Prisma.sql`${[...codes]}::text[]`);
  const [row] = await database.$queryRaw<{ periods: StandingRow[] | null }[]>(Prisma.sql`SELECT ${periods} AS periods`);
  const asker = { ...nobody, codes, customerKey: email && customerKey(email) };
  return inForceAt(await standingOf(database, row?.periods ?? [], asker, at), at);
}
