import type { Transaction } from "./database.ts";
import { forgottenName, mayForget } from "./person.ts";

/** So much is let go of at a time: a statement that takes longer than seconds is cut off, and then all of it stays. */
export const portion = 1000;

/** What a change may say of a person; what it says of goods and money stays. */
const ofPersons = [
  ..."name email phone line1 line2 postcode city address contact company companyName vatNumber".split(" "),
  ..."birthday note text words subject customer recipient signedIn agreedBy".split(" "),
];

/**
 * The journal goes on saying what was done and to what, and no longer by whom of our customers or for whom: of their own
 * account nothing is told any more, nor why the staff looked at it or asked something for them (`asked`), of their orders, returns and cases (`subjects`) what is no person's.
 */
export async function forgetInJournal(
  tx: Transaction,
  {
    accountId = null,
    subjects,
    asked,
  }: Readonly<{ accountId: string | null; subjects: readonly string[]; asked: readonly string[] }>,
): Promise<number> {
  await mayForget(tx);
  const told = await tx.$executeRaw`
    UPDATE audit_entry SET actor_name = ${forgottenName}
    WHERE actor_id = ${accountId}::text AND actor_kind = 'customer' AND actor_name <> ${forgottenName}`;
  await tx.$executeRaw`
    UPDATE audit_entry SET changes = '{}', reason = NULL WHERE subject = 'account:' || ${accountId}::text`;
  await tx.$executeRaw`
    UPDATE audit_entry SET reason = NULL WHERE subject = ANY(${asked}::text[]) AND reason IS NOT NULL`;
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
  return (await tx.mail.deleteMany({ where: { OR: [{ createdAt: { lt: before } }, farewell] }, limit: portion })).count;
}

/** Facts that were handed to their processes before this day, with the notes of what followed. */
export async function forgetOldFacts(tx: Transaction, before: Date): Promise<number> {
  return tx.$executeRaw`
    WITH told AS MATERIALIZED (SELECT id FROM outbox_fact WHERE dispatched_at < ${before} LIMIT ${portion}),
      followed AS (DELETE FROM step_done USING told WHERE fact_id = told.id)
    DELETE FROM outbox_fact USING told WHERE outbox_fact.id = told.id`;
}

/** Of facts about these orders, what was written down in words. */
export const forgetWordsOfFacts = (tx: Transaction, orderIds: readonly string[]): Promise<number> => tx.$executeRaw`
  UPDATE outbox_fact SET payload = payload || '{"text":"","authorName":""}'
  WHERE payload ? 'text' AND payload ->> 'orderId' = ANY(${orderIds}::text[])`;
