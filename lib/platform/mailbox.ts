import { database } from "./database.ts";

const pageSize = 50;

/** The mails the shop wrote, newest first, without their bodies. */
export async function mailbox(cursor: string | null = null) {
  const before = cursor && !Number.isNaN(Date.parse(cursor)) ? { createdAt: { lt: new Date(cursor) } } : {};
  const rows = await database.mail.findMany({
    where: before,
    orderBy: { createdAt: "desc" },
    take: pageSize + 1,
    select: {
      id: true,
      template: true,
      recipient: true,
      subject: true,
      createdAt: true,
      sentAt: true,
      lastError: true,
    },
  });
  const mails = rows.slice(0, pageSize);
  return { mails, nextCursor: rows.length > pageSize ? (mails.at(-1)?.createdAt.toISOString() ?? null) : null };
}

/** One mail as it was written; null when there is none. */
export const mailById = (id: string) =>
  /^[0-9a-f-]{36}$/.test(id) ? database.mail.findUnique({ where: { id } }) : null;

/** The mails of these keys, without their bodies, by key: what a timeline links to. */
export async function mailsByKey(keys: readonly string[]) {
  const mails = await database.mail.findMany({
    where: { key: { in: [...keys] } },
    select: { id: true, key: true, subject: true, recipient: true, createdAt: true, sentAt: true },
  });
  return new Map(mails.map((mail) => [mail.key, mail]));
}
