import { email } from "#lib/identity/schema";
import { system } from "#lib/kernel/actor";
import { keepAttachments } from "./attachments.ts";
import { receive } from "./commands-receive.ts";
import { type ReadMail, readMail } from "./mail-reading.ts";
import { caseByNumber, caseOfMail } from "./queries-told.ts";
import { caseOfAddress } from "./reply-address.ts";
import { mostFiles } from "./schema.ts";
import type { KeptFile } from "./taking-in.ts";

/**
 * The case that a mail goes on with: the one whose own address it was sent to, or whose mail it answers. A number in its
 * subject counts only from the address that the case is of, since anybody may write a number (ACL-02). What a mail server
 * sends back is of the case whose mail it brings: nobody else was ever told that mail's id.
 */
async function caseOf({ recipients, answers, subject, from, automatic }: ReadMail): Promise<string | null> {
  const [number] = recipients.flatMap((one) => caseOfAddress(one) ?? []);
  if (number) return (await caseByNumber(number))?.id ?? null;
  for (const one of answers) {
    const [, mailId] = /^<([0-9a-f-]{36})@comptoir>$/i.exec(one) ?? [];
    const case_ = mailId ? await caseOfMail(mailId) : null;
    if (case_ && (automatic === "bounce" || case_.email?.toLowerCase() === from)) return case_.id;
  }
  const [, told] = /\bD-(\d{1,9})\b/.exec(subject) ?? [];
  const case_ = told ? await caseByNumber(Number(told)) : null;
  return case_ && case_.email?.toLowerCase() === from ? case_.id : null;
}

/** Takes a mail into the queue, once. What of its files is neither a picture nor a plain PDF is named and left out. */
export async function takeMail(source: Buffer, now: Date) {
  const mail = await readMail(source);
  const address = email.safeParse(mail.from);
  const files: KeptFile[] = [];
  const leftOut: string[] = [];
  for (const [place, file] of mail.files.entries()) {
    const kept = place < mostFiles ? await keepAttachments([file]) : null;
    if (kept?.ok) files.push(...kept.value);
    else leftOut.push(`⊘ ${file.name.replace(/\p{C}/gu, "").slice(0, 80)}`);
  }
  const item = {
    ...{ sourceKey: `mail:${mail.id}`, channel: "mail", topic: "other", locale: mail.language },
    ...{ subject: mail.subject, text: [mail.text, ...leftOut].join("\n\n"), name: mail.name },
    ...{ email: address.success ? address.data : null, caseId: await caseOf(mail), files, automatic: mail.automatic },
  };
  return receive(system("inbox"), item, { now });
}
