import type { Transaction } from "./database.ts";
import { forgottenName, mayForget } from "./person.ts";

/** What a change may say of a person; what it says of goods and money stays. */
const ofPersons = [
  ..."name email phone line1 line2 postcode city address contact company companyName vatNumber".split(" "),
  ..."birthday note text words subject customer recipient signedIn agreedBy".split(" "),
];

/**
 * The journal goes on saying what was done and to what, and no longer by whom of our customers or for whom: of their own
 * account nothing is told any more, of their orders, returns and cases (`subjects`) what is no person's.
 */
export async function forgetInJournal(
  tx: Transaction,
  { accountId = null, subjects }: Readonly<{ accountId: string | null; subjects: readonly string[] }>,
): Promise<number> {
  await mayForget(tx);
  const told = await tx.$executeRaw`
    UPDATE audit_entry SET actor_name = ${forgottenName}
    WHERE actor_id = ${accountId}::text AND actor_kind = 'customer' AND actor_name <> ${forgottenName}`;
  await tx.$executeRaw`
    UPDATE audit_entry SET changes = '{}' WHERE subject = 'account:' || ${accountId}::text AND changes <> '{}'`;
  await tx.$executeRaw`
    UPDATE audit_entry SET changes = changes - ${ofPersons}::text[]
    WHERE subject = ANY(${subjects}::text[]) AND changes ?| ${ofPersons}::text[]`;
  return told;
}

/** What was written to somebody goes; a mail on its way to them goes with it. */
export const forgetMailsTo = async (tx: Transaction, email: string): Promise<number> =>
  (await tx.mail.deleteMany({ where: { recipient: email } })).count;

type Past = Readonly<{ before: Date; farewellsBefore: Date }>;
/** Mails of before a day, and those that told somebody they are forgotten, of before another. */
export async function forgetOldMails(tx: Transaction, { before, farewellsBefore }: Past): Promise<number> {
  const farewell = { template: "erasure_done", createdAt: { lt: farewellsBefore } };
  return (await tx.mail.deleteMany({ where: { OR: [{ createdAt: { lt: before } }, farewell] } })).count;
}

/** Facts that were handed to their processes before this day, with the notes of what followed. */
export async function forgetOldFacts(tx: Transaction, before: Date): Promise<number> {
  return tx.$executeRaw`
    WITH told AS (DELETE FROM outbox_fact WHERE dispatched_at < ${before} RETURNING id)
    DELETE FROM step_done USING told WHERE fact_id = told.id`;
}

/** Of facts about these orders, what was written down in words. */
export const forgetWordsOfFacts = (tx: Transaction, orderIds: readonly string[]): Promise<number> => tx.$executeRaw`
  UPDATE outbox_fact SET payload = payload || '{"text":"","authorName":""}'
  WHERE payload ? 'text' AND payload ->> 'orderId' = ANY(${orderIds}::text[])`;
