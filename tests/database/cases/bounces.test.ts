import { afterAll, beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { answerCase } from "#lib/cases/commands-answer";
import { readInbox } from "#lib/cases/inbox";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseMails } from "#lib/processes/case-mails";
import { aMailbox } from "#tests/support/a-mailbox";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import { aMessage, at, lastOf, monday } from "./a-case.ts";

let mailbox: Awaited<ReturnType<typeof aMailbox>>;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  mailbox = await aMailbox();
});
afterAll(() => mailbox.close());

const read = () => readInbox(monday, mailbox.url);

/** A case that was answered, and the mail that its answer left by. */
async function anAnswered() {
  const lea = await aColleague("Léa Tessier", "service_agent");
  const { caseId, form, row } = await aMessage();
  await answerCase(lea, { caseId, seen: await lastOf(caseId), text: "Il arrive demain.", next: "close" }, at(-1));
  await work(caseMails);
  const recipient = form.email as string;
  const sent = await database.mail.findFirstOrThrow({ where: { template: "case_answer", recipient } });
  return { row, sent };
}

/** What a mail server reports to whoever sent a mail, with the head of the mail that it is about. */
const report = (type: string, about: string) => [
  "From: Mail Delivery System <MAILER-DAEMON@relais.example>",
  "To: bonjour@bonnefoy.example",
  `Message-ID: <${crypto.randomUUID()}@relais.example>`,
  "Subject: Undelivered Mail Returned to Sender",
  "MIME-Version: 1.0",
  `Content-Type: multipart/report; report-type=${type}; boundary="r"`,
  "",
  "--r",
  "Content-Type: text/plain",
  "",
  "No such user",
  "--r",
  `Content-Type: message/${type}`,
  "",
  "Final-Recipient: rfc822; personne@courrier.example",
  "Action: failed",
  "",
  "--r",
  "Content-Type: text/rfc822-headers",
  "",
  "From: bonjour@bonnefoy.example",
  `Message-ID: <${about}@comptoir>`,
  "Subject: Votre message",
  "",
  "--r--",
];

test("an answer that never arrived opens its case again, though its report goes to the shop's own address", async () => {
  const { row, sent } = await anAnswered();
  expect(await row()).toMatchObject({ state: "closed", because: "answered" });
  mailbox.put(...report("delivery-status", sent.id));
  await read();
  expect(await row()).toMatchObject({ state: "open", owes: "next" });
});

test("a report that an answer was read opens nothing", async () => {
  const { row, sent } = await anAnswered();
  const [, ...lines] = report("disposition-notification", sent.id);
  mailbox.put("From: <camille@courrier.example>", ...lines);
  await read();
  expect(await row()).toMatchObject({ state: "closed", because: "answered" });
});

test("fifty mails that cannot be read keep no other waiting, and each is tried again in turn", async () => {
  for (let place = 0; place < 50; place++) mailbox.withhold();
  await read();
  mailbox.put(
    "From: <helene@courrier.example>",
    "To: bonjour@bonnefoy.example",
    "Message-ID: <late@courrier.example>",
    "Subject: Bonjour",
    "",
    "Et moi ?",
  );
  await read();
  const sourceKey = "mail:<late@courrier.example>";
  expect(await database.caseMessage.count({ where: { sourceKey } })).toBe(1);
  expect(mailbox.unread()).toBe(50);
  mailbox.give("From: <helene@courrier.example>", "Message-ID: <held@courrier.example>", "", "Retenu.");
  for (let turn = 0; turn < 50; turn++) await readInbox(new Date(monday.getTime() + turn * 30_000), mailbox.url);
  expect(await database.caseMessage.count({ where: { sourceKey: "mail:<held@courrier.example>" } })).toBe(1);
  expect(mailbox.unread()).toBe(0);
});
