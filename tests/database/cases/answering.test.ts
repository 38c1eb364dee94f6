import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { writeAgain } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { endCase, handOver, noteCase, reopen, snooze } from "#lib/cases/commands-desk";
import { wakeCases } from "#lib/cases/commands-due";
import { forgetWriter } from "#lib/cases/commands-forget";
import { mergeCase } from "#lib/cases/commands-merge";
import { rateCase } from "#lib/cases/commands-rate";
import { sitAt } from "#lib/cases/commands-seat";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseMails } from "#lib/processes/case-mails";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, aMessage, at, inHours, lastOf, monday, refused } from "./a-case.ts";

const mails = (recipient: string) => database.mail.findMany({ where: { recipient }, orderBy: { id: "asc" } });
let lea: Awaited<ReturnType<typeof aColleague>>;

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

const said = { text: "Bonjour, il arrive demain. Léa", next: "close" };

describe("a message by the form", () => {
  test("opens a case with a clock, and its writer is told by when they are answered", async () => {
    const { row, form } = await aMessage();
    expect(await row()).toMatchObject({ state: "open", owes: "first", dueAt: inHours(4) });
    await work(caseMails);
    const [receipt, ...others] = await mails(form.email as string);
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ template: "case_receipt", locale: "fr" });
    expect(receipt?.replyTo).toMatch(/^bonjour\+d\d+\.[0-9a-f]{16}@bonnefoy\.example$/);
    expect(receipt?.text).toContain("lundi 23 nov., 15\u00A0h");
  });

  test("sent twice is one", async () => {
    const form = { key: newId(), email: "retour@courrier.example" };
    const first = await aMessage(form);
    const second = await aMessage(form);
    expect(second.caseId).toBe(first.caseId);
    expect(await database.caseMessage.count({ where: { caseId: first.caseId } })).toBe(1);
  });

  test("sent again from the same page with other words is another, and nothing of it is lost", async () => {
    const form = { key: newId(), email: "retour@courrier.example" };
    const first = await aMessage(form);
    const second = await aMessage({ ...form, subject: "Une facture", text: "Où est ma facture ?" });
    expect(second.caseId).not.toBe(first.caseId);
    expect(await second.row()).toMatchObject({ subject: "Une facture" });
  });

  test("goes on in its case: the same press twice is one word, two words from one page are two", async () => {
    const { caseId, token } = await aMessage();
    const again = { caseId, token, key: newId() };
    for (const text of ["Toujours rien.", "Toujours rien.", "Ah, le voilà."])
      expect(await writeAgain(visitor, { ...again, text, address: "198.51.100.7" }, at(1))).toMatchObject(accepted);
    expect(await database.caseMessage.count({ where: { caseId } })).toBe(3);
  });

  test("is tied to the order it names only when that is theirs", async () => {
    const variantId = await aVariant({ sku: "C-1", stock: { WEB: 5 } });
    const order = await anOrder([{ variantId, sku: "C-1", quantity: 1, unitGross: 4900 }]);
    const theirs = await aMessage({ orderNumber: order.number, email: "camille@courrier.example" });
    expect((await theirs.row()).orderId).toBe(order.orderId);
    const another = await aMessage({ orderNumber: order.number });
    expect(await another.row()).toMatchObject({ orderId: null, orderNumber: order.number });
  });

  test("that does not say who writes is refused", async () => {
    await expect(aMessage({ name: undefined })).rejects.toThrow("writer_unknown");
    await expect(aMessage({ subject: `Bonjour\u0000${"x".repeat(400)}` })).rejects.toThrow("invalid");
  });
});

describe("an answer", () => {
  test("leaves by mail, closes the case, and asks what it was worth", async () => {
    const { caseId, token, form, row } = await aMessage();
    expect(await answerCase(lea, { caseId, seen: await lastOf(caseId), ...said }, at(1))).toMatchObject(accepted);
    expect(await row()).toMatchObject({ state: "closed", because: "answered", firstAnsweredAt: inHours(1) });
    await work(caseMails);
    const sent = await mails(form.email as string);
    expect(sent.map(({ template }) => template)).toEqual(["case_receipt", "case_answer", "case_rate"]);
    expect(sent[1]?.text).toContain("il arrive demain");
    expect(await rateCase(visitor, { caseId, token: "a.b.c", rating: 5 }, at(2))).toMatchObject(
      refused("case_not_found"),
    );
    expect(await rateCase(visitor, { caseId, token, rating: 4 }, at(2))).toMatchObject(accepted);
    expect(await row()).toMatchObject({ rating: 4 });
  });

  test("is not sent over what somebody else has said meanwhile", async () => {
    const { caseId } = await aMessage();
    const seen = await lastOf(caseId);
    const marc = await aColleague("Marc Petit", "service_agent");
    expect(await answerCase(marc, { caseId, seen, ...said, next: "wait" }, at(1))).toMatchObject(accepted);
    expect(await answerCase(lea, { caseId, seen, ...said }, at(1))).toMatchObject({
      refusal: { code: "case_moved_on", by: "Marc Petit" },
    });
  });

  test("of two colleagues at once is one, and the other keeps their text", async () => {
    const { caseId } = await aMessage();
    const seen = await lastOf(caseId);
    const marc = await aColleague("Marc Petit", "service_agent");
    const answers = await Promise.all([lea, marc].map((one) => answerCase(one, { caseId, seen, ...said }, at(1))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject(refused("case_moved_on"));
  });

  test("that keeps silent for a week is the last word; a word of the customer opens it again", async () => {
    const { caseId, token, row } = await aMessage();
    await answerCase(lea, { caseId, seen: await lastOf(caseId), ...said, next: "wait" }, at(1));
    expect(await row()).toMatchObject({ state: "waiting", dueAt: null });
    await wakeCases(system("cases"), {}, at(1 + 7 * 24));
    expect(await row()).toMatchObject({ state: "closed", because: "no_news" });
    expect(await writeAgain(visitor, { caseId, token, text: "Toujours rien." }, at(400))).toMatchObject(accepted);
    expect(await row()).toMatchObject({ state: "open", owes: "next", closedAt: null });
  });

  test("with a promise to come back wakes at that hour", async () => {
    const { caseId, row } = await aMessage();
    const seen = await lastOf(caseId);
    const back = { caseId, seen, ...said, next: "return" };
    expect(await answerCase(lea, { ...back, returnAt: monday }, at(1))).toMatchObject(refused("return_in_the_past"));
    expect(await answerCase(lea, { ...back, returnAt: inHours(24) }, at(1))).toMatchObject(accepted);
    await wakeCases(system("cases"), {}, at(23));
    expect((await row()).state).toBe("snoozed");
    await wakeCases(system("cases"), {}, at(24));
    expect(await row()).toMatchObject({ state: "open", owes: "next" });
  });
});

describe("whoever works on a case", () => {
  test("notes, hands over, puts off, closes for a reason, opens again", async () => {
    const { caseId, row } = await aMessage();
    const marc = await aColleague("Marc Petit", "service_lead");
    const buyer = await aColleague("Anne Bel", "buyer");
    expect(await noteCase(lea, { caseId, text: "Vu avec le transporteur." }, at(0))).toMatchObject(accepted);
    expect(await handOver(lea, { caseId, toId: buyer.id }, at(0))).toMatchObject(refused("colleague_not_found"));
    expect(await handOver(lea, { caseId, toId: marc.id }, at(0))).toMatchObject(accepted);
    expect((await row()).assigneeId).toBe(marc.id);
    expect(await snooze(lea, { caseId, until: inHours(5) }, at(0))).toMatchObject(refused("snooze_too_long"));
    expect(await snooze(lea, { caseId, until: inHours(2) }, at(0))).toMatchObject(accepted);
    expect(await endCase(lea, { caseId, because: "answered" }, at(1))).toMatchObject(refused("invalid"));
    expect(await endCase(lea, { caseId, because: "answered_elsewhere" }, at(1))).toMatchObject(accepted);
    expect(await reopen(lea, { caseId }, at(2))).toMatchObject(accepted);
    expect((await row()).state).toBe("open");
    expect(await noteCase(buyer, { caseId, text: "Rien à dire" }, at(2))).toMatchObject(refused("forbidden"));
  });

  test("of a store sees the cases of that store only", async () => {
    const { caseId } = await aMessage();
    const ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
    expect(await noteCase(ines, { caseId, text: "Bonjour" }, at(0))).toMatchObject(refused("case_not_found"));
    expect(await sitAt(ines, { caseId }, at(0))).toMatchObject(refused("case_not_found"));
    await database.customerCase.update({ where: { id: caseId }, data: { storeCode: "ANG" } });
    expect(await noteCase(ines, { caseId, text: "Bonjour" }, at(0))).toMatchObject(accepted);
  });

  test("is not handed a case of a store that is not theirs", async () => {
    const { caseId, row } = await aMessage();
    const ines = await aColleague("Inès Moreau", "store_staff");
    await database.accountRole.updateMany({ where: { accountId: ines.id }, data: { storeCode: "ANG" } });
    expect(await handOver(lea, { caseId, toId: ines.id }, at(0))).toMatchObject(refused("colleague_not_found"));
    expect((await row()).assigneeId).toBeNull();
    await database.customerCase.update({ where: { id: caseId }, data: { storeCode: "ANG" } });
    expect(await handOver(lea, { caseId, toId: ines.id }, at(0))).toMatchObject(accepted);
  });

  test("leaves no trace by looking at it", async () => {
    const { caseId } = await aMessage();
    const before = await database.auditEntry.count();
    await sitAt(lea, { caseId, draft: "Bonjour" }, at(0));
    expect(await database.auditEntry.count()).toBe(before);
  });

  test("sees who else is there, and finds again what they had typed", async () => {
    const { caseId } = await aMessage();
    const marc = await aColleague("Marc Petit", "service_agent");
    expect(await sitAt(lea, { caseId, draft: "Bonjour Cam" }, at(0))).toMatchObject({ value: { others: [] } });
    expect(await sitAt(marc, { caseId }, at(0))).toMatchObject({
      value: { others: [{ name: "Léa Tessier", types: true }] },
    });
    expect(await sitAt(marc, { caseId }, at(1))).toMatchObject({ value: { others: [] } });
    const seat = await database.caseSeat.findFirst({ where: { caseId, accountId: lea.id } });
    expect(seat?.draft).toBe("Bonjour Cam");
  });

  test("merges two cases of one person, and what comes to the first reaches the second", async () => {
    const email = "deux@courrier.example";
    const first = await aMessage({ email }, 0);
    const second = await aMessage({ email }, 2);
    const stranger = await aMessage();
    const into = (await second.row()).number;
    const merge = { caseId: first.caseId, into };
    expect(await mergeCase(lea, { ...merge, into: (await first.row()).number }, at(3))).toMatchObject(
      refused("case_into_itself"),
    );
    expect(await mergeCase(lea, { ...merge, into: (await stranger.row()).number }, at(3))).toMatchObject(
      refused("case_of_another"),
    );
    expect(await mergeCase(lea, merge, at(3))).toMatchObject(accepted);
    expect((await second.row()).dueAt).toEqual(inHours(4));
    const again = { caseId: first.caseId, token: first.token, text: "Encore moi." };
    expect(await writeAgain(visitor, again, at(4))).toMatchObject(accepted);
    expect(await database.caseMessage.count({ where: { caseId: second.caseId } })).toBe(3);
    expect(await answerCase(lea, { caseId: first.caseId, ...said }, at(4))).toMatchObject(refused("case_not_now"));
  });
});

test("somebody else's case in any field is refused, and nothing of it is touched", async () => {
  const theirs = await aMessage();
  const mine = await aMessage();
  const text = "Je suis elle.";
  for (const token of [undefined, mine.token, "x.y.z"])
    expect(await writeAgain(visitor, { caseId: theirs.caseId, token, text }, at(1))).toMatchObject(
      refused("case_not_found"),
    );
  expect(await rateCase(visitor, { caseId: theirs.caseId, token: mine.token, rating: 1 }, at(1))).toMatchObject(
    refused("case_not_found"),
  );
  expect(await database.caseMessage.count({ where: { caseId: theirs.caseId } })).toBe(1);
});

test("a flood of forms from one sender is bounded, and honest ones beside it all arrive", async () => {
  const email = "machine@courrier.example";
  const flood = await Promise.allSettled(
    Array.from({ length: 60 }, () => aMessage({ email, address: "203.0.113.9" }, 0)),
  );
  expect(flood.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  const honest = await Promise.allSettled(Array.from({ length: 20 }, () => aMessage()));
  expect(honest.every(({ status }) => status === "fulfilled")).toBe(true);
});

test("whoever is forgotten leaves no name, address or word behind; that they were answered stays", async () => {
  const email = "oubli@courrier.example";
  const { row, caseId } = await aMessage({ email });
  await answerCase(lea, { caseId, seen: await lastOf(caseId), ...said }, at(1));
  await forgetWriter(system("data"), { email }, at(2));
  expect(await row()).toMatchObject({ name: "", email: null, phone: null, subject: "", firstAnsweredAt: inHours(1) });
  const texts = await database.caseMessage.findMany({ where: { caseId }, select: { text: true } });
  expect(texts.every(({ text }) => text === "")).toBe(true);
});

test("the database itself keeps no open case without a clock, and no closed one without a reason", async () => {
  const { caseId } = await aMessage();
  const set = (data: object) => database.customerCase.update({ where: { id: caseId }, data });
  await expect(set({ dueAt: null })).rejects.toThrow();
  await expect(set({ state: "closed", closedAt: monday, dueAt: null, owes: null, resolveBy: null })).rejects.toThrow();
  await expect(set({ state: "waiting" })).rejects.toThrow();
});
