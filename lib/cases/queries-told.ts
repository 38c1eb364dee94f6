import { isLocale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { caseName } from "./schema.ts";

/** A case with whom to tell of it, and one of its messages; null once nobody can be told. */
export async function caseToTell(caseId: string, messageId: string | null = null) {
  const row = await database.customerCase.findUnique({ where: { id: caseId } });
  if (!row?.email) return null;
  const message = messageId && (await database.caseMessage.findUnique({ where: { id: messageId } }));
  const { id, number, email, name, subject, channel, dueAt, callAt } = row;
  return {
    ...{ id, number, email, name, subject, channel, dueAt, callAt, caseName: caseName(number) },
    locale: isLocale(row.locale) ? row.locale : ("fr" as const),
    message: message ? { text: message.text, author: message.authorName } : null,
  };
}

/** A case as the colleague who is handed it is told of it. */
export async function caseToHand(caseId: string, toId: string) {
  const [row, to] = await Promise.all([
    database.customerCase.findUnique({ where: { id: caseId }, select: { number: true, subject: true } }),
    database.account.findUnique({ where: { id: toId }, select: { email: true, locale: true } }),
  ]);
  return (
    row &&
    to && {
      ...row,
      caseName: caseName(row.number),
      email: to.email,
      locale: isLocale(to.locale) ? to.locale : ("fr" as const),
    }
  );
}

/** The case that one of our mails was about, by the id that a mail server gives back. */
export async function caseOfMail(mailId: string): Promise<Readonly<{ id: string; email: string | null }> | null> {
  const mail = await database.mail.findUnique({ where: { id: mailId }, select: { key: true } });
  const [, caseId] = /^case_\w+:([0-9a-f-]{36}):/.exec(mail?.key ?? "") ?? [];
  return caseId ? database.customerCase.findUnique({ where: { id: caseId }, select: { id: true, email: true } }) : null;
}

export const caseByNumber = (number: number) =>
  database.customerCase.findUnique({ where: { number }, select: { id: true, email: true } });

/** A case of a marketplace as its buyer is told there that it came. */
export async function caseToAnswerThere(caseId: string) {
  const row = await database.customerCase.findUnique({
    where: { id: caseId },
    select: { locale: true, name: true, subject: true, dueAt: true },
  });
  return row && { ...row, locale: isLocale(row.locale) ? row.locale : ("fr" as const) };
}
