import { afterAll, beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { answerCase } from "#lib/cases/commands-answer";
import { readInbox } from "#lib/cases/inbox";
import { replyAddress } from "#lib/cases/reply-address";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseMails } from "#lib/processes/case-mails";
import { aMailbox } from "#tests/support/a-mailbox";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import { aMessage, at, lastOf, monday } from "./a-case.ts";

const from = "From: =?utf-8?q?H=C3=A9l=C3=A8ne?= Garnier <helene@courrier.example>";
const plain = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"];
const ours = "To: bonjour@bonnefoy.example";

let mailbox: Awaited<ReturnType<typeof aMailbox>>;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  mailbox = await aMailbox();
});
afterAll(() => mailbox.close());

const read = () => readInbox(monday, mailbox.url);
const byId = (id: string) =>
  database.caseMessage.findUnique({
    where: { sourceKey: `mail:<${id}@courrier.example>` },
    include: { case: true, files: true },
  });
const head = (id: string) => `Message-ID: <${id}@courrier.example>`;

test("a mail opens a case once, however often it is read, and its writer hears of it", async () => {
  mailbox.put(from, ours, head("1"), "Subject: Re: Ma cocotte", ...plain, "", "Arrive-t-elle lundi ?");
  expect(await read()).toBe(1);
  expect(mailbox.unread()).toBe(0);
  expect(await read()).toBe(0);
  mailbox.put(from, ours, head("1"), "Subject: Re: Ma cocotte", ...plain, "", "Arrive-t-elle lundi ?");
  await read();
  const message = await byId("1");
  expect(message).toMatchObject({ text: "Arrive-t-elle lundi ?", authorName: "Hélène Garnier" });
  expect(message?.case).toMatchObject({ channel: "mail", subject: "Ma cocotte", state: "open", owes: "first" });
  expect(await database.caseMessage.count({ where: { caseId: message?.caseId ?? "" } })).toBe(1);
  await work(caseMails);
  const receipts = await database.mail.findMany({ where: { recipient: "helene@courrier.example" } });
  expect(receipts.map(({ template }) => template)).toEqual(["case_receipt"]);
});

test("an answer comes back to its case by the address it was sent from, or by the mail it answers", async () => {
  const lea = await aColleague("Léa Tessier", "service_agent");
  const { caseId, form, row } = await aMessage();
  const sender = `From: <${form.email as string}>`;
  await answerCase(lea, { caseId, seen: await lastOf(caseId), text: "Il arrive demain.", next: "wait" }, at(-1));
  await work(caseMails);
  const sent = await database.mail.findFirstOrThrow({
    where: { template: "case_answer", recipient: form.email as string },
  });
  mailbox.put(sender, `To: ${sent.replyTo}`, head("2"), "Subject: Merci", ...plain, "", "Merci !");
  mailbox.put(
    sender,
    ours,
    head("3"),
    `In-Reply-To: <${sent.id}@comptoir>`,
    "Subject: Encore",
    ...plain,
    "",
    "Encore.",
  );
  const stranger = "From: <curieux@ailleurs.example>";
  const { number } = await row();
  mailbox.put(stranger, ours, head("4"), `Subject: D-${number}`, ...plain, "", "Montrez-moi.");
  const forged = replyAddress(number).replace(/\.[0-9a-f]{16}@/, ".0123456789abcdef@");
  mailbox.put(stranger, `To: ${forged}`, head("5"), "Subject: Forge", ...plain, "", "Et là ?");
  await read();
  expect((await byId("2"))?.caseId).toBe(caseId);
  expect((await byId("3"))?.caseId).toBe(caseId);
  expect((await byId("4"))?.caseId).not.toBe(caseId);
  expect((await byId("5"))?.caseId).not.toBe(caseId);
  expect(await row()).toMatchObject({ state: "open", owes: "next" });
});

test("what a machine wrote is kept and never answered; a bounce opens its case again", async () => {
  const lea = await aColleague("Léa Tessier", "service_agent");
  const machines = [
    "Auto-Submitted: auto-replied",
    "Precedence: bulk",
    "List-Id: <nouvelles.example>",
    "X-Auto-Response-Suppress: All",
  ];
  for (const [i, header] of machines.entries())
    mailbox.put(from, ours, head(`m${i}`), header, "Subject: Absent", ...plain, "", "Je suis absent.");
  mailbox.put("From: bonjour@bonnefoy.example", ours, head("own"), "Subject: Boucle", ...plain, "", "Encore nous.");
  await work(caseMails);
  const before = await database.mail.count();
  await read();
  await work(caseMails);
  expect(await database.mail.count()).toBe(before);
  for (const id of ["m0", "m1", "m2", "m3", "own"])
    expect((await byId(id))?.case, id).toMatchObject({ state: "closed", because: "automatic" });

  const { caseId, row } = await aMessage();
  await answerCase(lea, { caseId, seen: await lastOf(caseId), text: "Bonjour.", next: "close" }, at(-1));
  const { number } = await row();
  const daemon = "From: MAILER-DAEMON@relais.example";
  mailbox.put(daemon, `To: ${replyAddress(number)}`, head("b"), "Subject: Undeliverable", ...plain, "", "No such user");
  await read();
  expect(await row()).toMatchObject({ state: "open" });
});

test("hostile mails are made plain: headers, scripts, 64 KB addresses, quoted parts, files that lie", async () => {
  const html = ["MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8"];
  const script = "<script>alert(1)</script><b onclick=x>Bonjour</b><img src=x onerror=y>";
  mailbox.put(from, ours, head("h1"), "Subject: =?utf-8?q?A=0D=0ABcc:_x@y.example?=", ...html, "", script);
  mailbox.put(`From: <${"a".repeat(65_536)}@x.example>`, ours, head("h2"), "Subject: Long", ...plain, "", "Bonjour");
  mailbox.put('From: "a b\\"c"@x.example', ours, head("h3"), "Subject: Guillemets", ...plain, "", "Bonjour");
  const parts = [
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
  ];
  const lie = ["--b", "Content-Type: image/png", 'Content-Disposition: attachment; filename="../../x.png"'];
  mailbox.put(from, ours, head("h4"), "Subject: Pièce", ...parts, "", "Voir.", ...lie, "", "MZ not a picture", "--b--");
  await read();
  const first = await byId("h1");
  expect(first?.text).toContain("Bonjour");
  expect(first?.text).not.toMatch(/[<>]|alert|onclick|onerror/);
  expect(first?.case.subject).not.toMatch(/[\r\n]/);
  expect((await byId("h2"))?.case).toMatchObject({ state: "open", email: null });
  expect((await byId("h3"))?.case.state).toBe("open");
  expect(await byId("h4")).toMatchObject({ files: [], text: "Voir.\n\n⊘ ../../x.png" });
});
