import { z } from "zod";
import type { Transaction } from "#lib/platform/database";

/** Who is meant at the desk: somebody's account, whoever placed an order, whoever wrote a case. */
export const whom = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("account"), id: z.uuid() }),
  z.strictObject({ by: z.literal("order"), id: z.string().regex(/^BF-\d{1,9}$/) }),
  z.strictObject({ by: z.literal("case"), id: z.string().regex(/^\d{1,9}$/) }),
]);
export type Whom = z.output<typeof whom>;

/** How somebody is called and reached. `id` is the case's own, so that it is no past one of itself. */
export type Person = Readonly<{
  id: string | null;
  accountId: string | null;
  name: string;
  email: string;
  phone: string | null;
  city: string | null;
  /** Of a case that is a store's. */
  storeCode: string | null;
}>;

type Reading = Pick<Transaction, "account" | "order" | "customerCase" | "member">;

/** Null for nobody, and for a colleague: the back office's own people are not the desk's. */
export async function whoIs(db: Reading, { by, id }: Whom): Promise<Person | null> {
  if (by === "account") {
    const account = await db.account.findUnique({ where: { id } });
    if (account?.kind !== "customer") return null;
    const last = { where: { accountId: id }, orderBy: { placedAt: "desc" } } as const;
    const [order, member] = await Promise.all([
      db.order.findFirst(last),
      db.member.findUnique({ where: { accountId: id } }),
    ]);
    const phone = order?.phone ?? member?.phone ?? null;
    return {
      id: null,
      accountId: id,
      name: account.name,
      email: account.email,
      phone,
      city: order?.city ?? null,
      storeCode: null,
    };
  }
  if (by === "order") {
    const order = await db.order.findUnique({ where: { number: id } });
    return order && { ...order, id: null, storeCode: null };
  }
  const row = await db.customerCase.findUnique({ where: { number: Number(id) } });
  return row && { ...row, email: row.email ?? "", city: null };
}
