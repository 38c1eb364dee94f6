import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askForCall, writeAgain, writeToUs } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { endCase, handOver, noteCase, reopen, snooze } from "#lib/cases/commands-desk";
import { mergeCase } from "#lib/cases/commands-merge";
import { rateCase } from "#lib/cases/commands-rate";
import { noteCall } from "#lib/cases/commands-receive";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseMails } from "#lib/processes/case-mails";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, aMessage, at, inHours, lastOf, refused } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

const form = (more: object) => ({
  ...{ name: "Camille Rousseau", email: `${newId()}@courrier.example`, topic: "delivery", locale: "fr" },
  ...{ subject: "Où est mon colis ?", text: "Bonjour.", address: newId() },
  ...more,
});

describe("a form is refused, and nothing of it is kept,", () => {
  test.each([
    ["with another header in the name", { name: "Camille\r\nBcc: tous@courrier.example" }],
    ["with another header in the subject", { subject: "Bonjour\r\nBcc: tous@courrier.example" }],
    ["with another header in the address", { email: "camille@courrier.example\r\nBcc: tous@courrier.example" }],
    ["with an address of 64 KB", { email: `${"a".repeat(65_536)}@courrier.example` }],
    ["with two addresses", { email: "a@courrier.example,b@courrier.example" }],
    ["with a name of 64 KB", { name: "a".repeat(65_536) }],
    ["with a text of a megabyte", { text: "a".repeat(1_048_576) }],
    ["with nothing but what no reader sees", { text: "\u200B\u200B\u2060" }],
    ["with a key that is no key", { key: "../../etc/passwd" }],
    ["with fields that it has not", { caseId: newId(), assigneeId: newId() }],
    ["about a topic that there is not", { topic: "'; DROP TABLE customer_case; --" }],
  ])("%s", async (_, wrong) => {
    const before = await database.customerCase.count();
    expect(await writeToUs(visitor, form(wrong), at(0))).toMatchObject(refused("invalid"));
    expect(await database.customerCase.count()).toBe(before);
  });

  test("with a file that is neither a picture nor a PDF, whatever it calls itself", async () => {
    const before = await database.customerCase.count();
    const lies = [
      { name: "photo.png", bytes: Buffer.from("MZ\u0090\u0000 not a picture") },
      { name: "facture.pdf", bytes: Buffer.from("%PDF-1.7\n1 0 obj << /JavaScript (app.alert(1)) >> endobj") },
      { name: "page.jpg", bytes: Buffer.from("<html><script>alert(1)</script></html>") },
      { name: "image.svg", bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>") },
    ];
    for (const file of lies) {
      const sent = await writeToUs(visitor, form({ files: [file] }), at(0));
      expect(sent, file.name).toMatchObject({ ok: false, refusal: { field: "files", place: 1 } });
    }
    expect(await database.customerCase.count()).toBe(before);
  });
});

test("a quoted local part is refused or is one address, never two", async () => {
  for (const email of ['"a b"@courrier.example', '"a@b"@courrier.example', '"a\\"b"@courrier.example']) {
    const sent = await writeToUs(visitor, form({ email }), at(0));
    if (!sent.ok) expect(sent.refusal.code).toBe("invalid");
    else expect(await database.customerCase.count({ where: { email } })).toBe(1);
  }
});

test("markup in a name, a subject or a text is what somebody typed: in no mail is it anything else", async () => {
  const script = `<script>alert(1)</script><img src=x onerror="alert(2)">`;
  const { caseId, form: sent } = await aMessage({ subject: script, text: `${script} {name} {{total}}` });
  const answer = { caseId, seen: await lastOf(caseId), text: `${script}\n\nBonjour.`, next: "close" };
  expect(await answerCase(lea, answer, at(1))).toMatchObject(accepted);
  await work(caseMails);
  const mails = await database.mail.findMany({ where: { recipient: sent.email as string } });
  expect(mails.map(({ template }) => template).sort()).toEqual(["case_answer", "case_rate", "case_receipt"]);
  for (const { html, subject } of mails) {
    expect(html).not.toMatch(/<script|<img[^>]+onerror/i);
    expect(subject).not.toMatch(/[\r\n]/);
  }
});

test("an id of nobody, or of something else, in any field is refused alike", async () => {
  const { caseId, row } = await aMessage();
  const nobody = newId();
  const [number] = [(await row()).number];
  const wrong = [
    answerCase(lea, { caseId: nobody, text: "Bonjour.", next: "close" }, at(1)),
    answerCase(lea, { caseId: lea.id, text: "Bonjour.", next: "close" }, at(1)),
    noteCase(lea, { caseId: nobody, text: "Bonjour." }, at(1)),
    snooze(lea, { caseId: nobody, until: inHours(2) }, at(1)),
    endCase(lea, { caseId: nobody, because: "spam" }, at(1)),
    reopen(lea, { caseId: nobody }, at(1)),
    mergeCase(lea, { caseId: nobody, into: number }, at(1)),
    mergeCase(lea, { caseId, into: 1 }, at(1)),
    rateCase(visitor, { caseId: nobody, rating: 5 }, at(1)),
    writeAgain(visitor, { caseId: nobody, text: "Bonjour.", address: newId() }, at(1)),
  ];
  for (const one of await Promise.all(wrong)) expect(one).toMatchObject(refused("case_not_found"));
  expect(await handOver(lea, { caseId, toId: caseId }, at(1))).toMatchObject(refused("colleague_not_found"));
  expect(await answerCase(lea, { caseId: "1", text: "Bonjour.", next: "close" }, at(1))).toMatchObject(
    refused("invalid"),
  );
  expect(await row()).toMatchObject({ state: "open", firstAnsweredAt: null });
});

test("a role that was lowered while the screen was open answers, notes, hands over and closes nothing more", async () => {
  const { caseId, row } = await aMessage();
  const lowered = { ...lea, permissions: new Set(["orders.read"]) };
  const seen = await lastOf(caseId);
  for (const one of [
    answerCase(lowered, { caseId, seen, text: "Bonjour.", next: "close" }, at(1)),
    noteCase(lowered, { caseId, text: "Bonjour." }, at(1)),
    handOver(lowered, { caseId, toId: lea.id }, at(1)),
    endCase(lowered, { caseId, because: "spam" }, at(1)),
    noteCall(lowered, { text: "Bonjour.", locale: "fr" }, at(1)),
  ])
    expect(await one).toMatchObject(refused("forbidden"));
  expect(await row()).toMatchObject({ state: "open", assigneeId: null });
});

test("a call is asked for at a number that costs its caller nothing extra and the house neither", async () => {
  const call = { ...form({ slot: "2026-11-24T15:00:00.000Z", phone: "06 00 00 00 44" }), text: "Merci de rappeler." };
  const { subject: _, ...asked } = call;
  for (const phone of ["08 99 70 00 00", "+33 8 92 00 00 00", "0033892000000", "tel:0899", "06\r\n00 00 00 00"])
    expect(await askForCall(visitor, { ...asked, phone }, at(0)), phone).toMatchObject(refused("invalid"));
  expect(await askForCall(visitor, asked, at(0))).toMatchObject(accepted);
});
