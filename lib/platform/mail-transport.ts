import { createTransport } from "nodemailer";
import { database } from "./database.ts";
import { env } from "./env.ts";
import { log } from "./log.ts";

const batch = 20;
const mostAttempts = 8;

type Post = {
  sendMail: (mail: {
    from: string;
    to: string;
    subject: string;
    html: string;
    text: string;
    messageId: string;
    replyTo?: string;
    headers?: Readonly<Record<string, string>>;
  }) => Promise<unknown>;
};

const smtp = env.SMTP_URL ? createTransport(env.SMTP_URL, { from: env.MAIL_FROM }) : null;

/**
 * Sends the mails that wait, oldest first; without SMTP_URL they stay in the mailbox. A failed one waits longer each time
 * (1, 2, 4 … minutes) and after eight attempts keeps its last error. The message's id is the mail's own, so that a
 * server that took it twice shows it once.
 */
export async function sendWaitingMail(now: Date, post: Post | null = smtp): Promise<number> {
  if (!post) return 0;
  const waiting = await database.mail.findMany({
    where: { sentAt: null, attempts: { lt: mostAttempts }, OR: [{ retryAt: null }, { retryAt: { lte: now } }] },
    orderBy: { createdAt: "asc" },
    take: batch,
  });
  for (const { id, recipient, replyTo, unsubscribeUrl, subject, html, text, attempts } of waiting) {
    const letter = {
      ...{ to: recipient, subject, html, text, messageId: `<${id}@comptoir>` },
      ...(replyTo && { replyTo }),
      ...(unsubscribeUrl && { headers: oneClick(unsubscribeUrl) }),
    };
    try {
      await post.sendMail({ from: env.MAIL_FROM, ...letter });
      await database.mail.update({ where: { id }, data: { sentAt: now, attempts: attempts + 1, lastError: null } });
    } catch (error) {
      log.warn({ err: error, mail: id }, "mail not sent");
      const retryAt = new Date(now.getTime() + 60_000 * 2 ** attempts);
      await database.mail.update({
        where: { id },
        data: { attempts: attempts + 1, lastError: String(error), retryAt },
      });
    }
  }
  return waiting.length;
}

/** The mail program shows a button that takes its reader off without opening a page (RFC 8058). */
const oneClick = (url: string) => ({
  "List-Unsubscribe": `<${url}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
