import type { Locale } from "#lib/kernel/locale";
import type { Transaction } from "./database.ts";
import { isForgotten } from "./person.ts";

/** A mail, written and ready. `key` says what it is about ("order-confirmation:<order id>"): one key, one mail. */
export type Letter = Readonly<{
  key: string;
  template: string;
  recipient: string;
  /** Where an answer goes; to the shop's own address unless told. */
  replyTo?: string;
  /** Where the mail program's own button takes its reader off: one press, no page (RFC 8058). */
  unsubscribeUrl?: string;
  locale: Locale;
  subject: string;
  html: string;
  text: string;
}>;

/**
 * Puts a mail in the queue, in the caller's transaction; a second one with the same key is ignored. Sent by the worker
 * when SMTP_URL is set, read at /admin/mailbox otherwise. A line break in the subject or recipient throws (AUT-09). Nobody
 * writes to whoever was forgotten.
 */
export async function queueMail(tx: Transaction, letter: Letter, now: Date): Promise<void> {
  const { subject, recipient, replyTo = "" } = letter;
  if (/[\r\n\0]/.test(subject + recipient + replyTo)) throw new TypeError(`line break in the mail ${letter.key}`);
  if (isForgotten(recipient)) return;
  await tx.mail.createMany({ data: [{ ...letter, createdAt: now }], skipDuplicates: true });
}
