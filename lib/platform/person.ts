import { z } from "zod";
import { Prisma, type Transaction } from "./database.ts";

/**
 * Somebody whose data the shop holds: by the address they gave, and by their account if they have one. Addresses are lower
 * case wherever they are stored, and are compared as they are: a pattern would find others (`_` in a LIKE).
 */
export const person = z.strictObject({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  accountId: z.uuid().optional(),
});
export type Person = z.infer<typeof person>;

/** The rows that carry their address or are their account's. */
export const theirs = ({ email, accountId }: Person) => ({ OR: [{ email }, ...(accountId ? [{ accountId }] : [])] });

/** What stands where their name stood among those who did something. */
export const forgottenName = "visitor";

/** Where the address that stands for a forgotten one is: nobody is there, and no mail is written to it (RFC 2606). */
export const nowhere = "@forgotten.invalid";
export const isForgotten = (email: string): boolean => email.endsWith(nowhere);

/** The same of a column: of who was forgotten the law keeps the books, and nobody finds them by their name. */
export const isRemembered = (email: Prisma.Sql): Prisma.Sql => Prisma.sql`${email} NOT LIKE ${`%${nowhere}`}`;

/** Lets this transaction, and no other, take names out of the journals that are written once. */
export const mayForget = (tx: Transaction) => tx.$executeRaw`SELECT set_config('shop.forgetting', 'on', true)`;
