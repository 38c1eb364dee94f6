import { ImapFlow } from "imapflow";
import { env } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { takeMail } from "./taking-mail.ts";

/** How many mails are read at a time, and how much of one. */
const batch = 50;
const mostBytes = 25_000_000;
/** How long one that could not be taken has its turn. */
const turnMs = 30_000;

/**
 * Reads what is new in the mailbox of IMAP_URL. A mail is marked as read once it is in the queue, so that one whose reader
 * was killed is read again; taken twice it is one. One that could not be taken is flagged, for whoever opens the mailbox.
 */
export async function readInbox(now: Date, url = env.IMAP_URL): Promise<number> {
  if (!url) return 0;
  const { hostname, port, protocol, username, password, pathname } = new URL(url);
  const secure = protocol === "imaps:";
  const client = new ImapFlow({
    ...{ host: hostname, port: Number(port) || (secure ? 993 : 143), secure, logger: false, socketTimeout: 30_000 },
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  });
  client.on("error", (err) => log.warn({ err }, "the mailbox hung up"));
  await client.connect();
  try {
    const lock = await client.getMailboxLock(pathname.slice(1) || "INBOX");
    try {
      const waiting = await newMails(client, now);
      for (const uid of waiting) {
        const mail = await client.fetchOne(String(uid), { source: { maxLength: mostBytes } }, { uid: true });
        const source = mail ? mail.source : null;
        const isKept = source !== null && source !== undefined && (await isTaken(source, now));
        await client.messageFlagsAdd(String(uid), [isKept ? "\\Seen" : "\\Flagged"], { uid: true });
      }
      return waiting.length;
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}

/** What is new, and one of those that could not be taken before, each in its turn: they keep no other waiting. */
async function newMails(client: ImapFlow, now: Date): Promise<readonly number[]> {
  const find = async (flagged: boolean) => (await client.search({ seen: false, flagged }, { uid: true })) || [];
  const [fresh, failed] = [await find(false), await find(true)];
  const turn = Math.floor(now.getTime() / turnMs) % failed.length;
  return [...fresh.slice(0, batch), ...failed.slice(turn, turn + 1)];
}

/** Whether a mail is in the queue now. */
async function isTaken(source: Buffer, now: Date): Promise<boolean> {
  try {
    const taken = await takeMail(source, now);
    if (!taken.ok) log.warn({ code: taken.refusal.code }, "a mail was not taken");
    return taken.ok;
  } catch (err) {
    log.error({ err }, "a mail could not be taken");
    return false;
  }
}
