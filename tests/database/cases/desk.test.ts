import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askForCall } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { noteCall } from "#lib/cases/commands-receive";
import { answerTimes, casesOf, ownCase } from "#lib/cases/queries";
import { caseCounts, casesDesk, deskCase, fileOfCase, overdueCount, recentMacros } from "#lib/cases/queries-desk";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { cases } from "#lib/processes/cases";
import { promiseGivenUp } from "#lib/promises/facts";
import { ask } from "#lib/questions/commands";
import { answerQuestion } from "#lib/questions/commands-answer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, aMessage, at, inHours, lastOf, monday, refused } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

const theirs = { name: "Camille Rousseau", email: "camille@courrier.example" };

async function anOrderOfTheirs(sku: string, delivery: number) {
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  const order = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }], { delivery });
  await database.order.update({ where: { id: order.orderId }, data: { capturedMinor: 4900 + delivery } });
  return order;
}

test("the answer of a macro gives the delivery back, once, and says so; who may not give leaves all as it was", async () => {
  const order = await anOrderOfTheirs("D-1", 590);
  const { caseId, row } = await aMessage({ ...theirs, orderNumber: order.number });
  const answer = { caseId, text: "Nous vous rendons la livraison.", next: "close", macro: "late_delivery_free" };
  const acts = [{ kind: "refund_delivery", cause: "carrier" }];
  const seen = await lastOf(caseId);
  const ines = await aColleague("Inès Moreau", "store_staff");
  expect(await answerCase(ines, { ...answer, acts, seen }, at(1))).toMatchObject(refused("forbidden"));
  expect((await row()).state).toBe("open");
  expect(await answerCase(lea, { ...answer, acts, seen }, at(1))).toMatchObject(accepted);
  const paid = await database.order.findUniqueOrThrow({ where: { id: order.orderId } });
  expect(paid.refundedMinor).toBe(590);
  const again = { ...answer, acts, seen: await lastOf(caseId) };
  expect(await answerCase(lea, again, at(2))).toMatchObject({ ok: false });
  expect((await database.order.findUniqueOrThrow({ where: { id: order.orderId } })).refundedMinor).toBe(590);
  expect(await recentMacros(lea.id)).toEqual(["late_delivery_free"]);
});

test("an answer never says that something is done which a second person has still to allow", async () => {
  const order = await anOrderOfTheirs("D-2", 0);
  const { caseId, row } = await aMessage({ ...theirs, orderNumber: order.number });
  const acts = [{ kind: "gesture", pays: "refund", amountMinor: 4000, cause: "us" }];
  const answer = { caseId, text: "Nous vous rendons 40 €.", next: "close", acts, seen: await lastOf(caseId) };
  expect(await answerCase(lea, answer, at(1))).toMatchObject(refused("act_needs_second"));
  expect(await row()).toMatchObject({ state: "open", firstAnsweredAt: null });
  expect(await database.refundRequest.count({ where: { orderId: order.orderId } })).toBe(0);
});

test("a text with an empty place in it is not sent", async () => {
  const { caseId } = await aMessage();
  const answer = { caseId, text: "Bonjour {name}, il arrive.", next: "close", seen: await lastOf(caseId) };
  expect(await answerCase(lea, answer, at(1))).toMatchObject(refused("variable_missing"));
});

test("the queue begins with what has the least time left; a store sees its own", async () => {
  await database.customerCase.deleteMany({});
  const later = await aMessage({}, 3);
  const first = await aMessage({}, 0);
  const asked = async () => (await casesDesk("team", lea)).map(({ id }) => id);
  expect(await asked()).toEqual([first.caseId, later.caseId]);
  const ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
  expect(await casesDesk("team", ines)).toEqual([]);
  expect(await deskCase((await first.row()).number, ines)).toBeNull();
  expect(await fileOfCase("0".repeat(32), ines)).toBeNull();
  expect(await caseCounts(lea, inHours(5))).toEqual({ team: 2, mine: 0, resting: 0, overdue: 1 });
  expect(await overdueCount(inHours(5))).toBe(1);
});

test("a file of two cases is opened by whoever may see either of them", async () => {
  const ours = await aMessage();
  const angers = await aMessage();
  await database.customerCase.update({ where: { id: angers.caseId }, data: { storeCode: "ANG" } });
  for (const { caseId } of [ours, angers]) {
    const { id: messageId } = await database.caseMessage.findFirstOrThrow({ where: { caseId } });
    await database.caseFile.create({
      data: { id: newId(), messageId, file: "same.webp", name: "cocotte.png", bytes: 9 },
    });
  }
  const ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
  expect(await fileOfCase("same.webp", ines)).toBe("cocotte.png");
  expect(await fileOfCase("same.webp", lea)).toBe("cocotte.png");
  expect(await fileOfCase("same.webp", { ...ines, storeCodes: ["NAN"] })).toBeNull();
});

test("the counts of every page and a file's case are found by an index, however many cases were ever kept", async () => {
  const [counts, files] = await database.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return [
      await tx.$queryRaw`EXPLAIN SELECT count(*) FILTER (WHERE due_at < now()), count(assignee_id) FROM customer_case
        WHERE state IN ('open', 'waiting', 'snoozed')`,
      await tx.$queryRaw`EXPLAIN SELECT name FROM case_file WHERE file = 'a'`,
    ].map((plan) => JSON.stringify(plan));
  });
  expect(counts).toContain("customer_case_living_idx");
  expect(files).toContain("case_file_file_idx");
});

test("the public answer time says nothing of few messages, and of enough what SQL says", async () => {
  await database.customerCase.deleteMany({});
  for (let minutes = 1; minutes <= 9; minutes++) await answeredAfter(minutes);
  expect(await answerTimes(inHours(5))).toBeNull();
  for (let minutes = 10; minutes <= 11; minutes++) await answeredAfter(minutes);
  await aMessage();
  const rows = await database.customerCase.findMany({ where: { firstAnsweredAt: { not: null } } });
  const waits = rows.map((one) => Number(one.firstAnsweredAt) - Number(one.openedAt)).sort((a, b) => a - b);
  expect(await answerTimes(inHours(5))).toEqual({ count: 11, medianMs: waits[5] });
});

async function answeredAfter(minutes: number) {
  const { caseId } = await aMessage();
  const seen = await lastOf(caseId);
  await answerCase(lea, { caseId, seen, text: "Bonjour.", next: "close" }, at(minutes / 60));
}

test("a half hour takes as many calls as there are callers, and no premium number", async () => {
  const slot = "2026-11-24T09:00:00.000Z";
  const asked = (phone: string) =>
    askForCall(
      visitor,
      { ...theirs, email: `${newId()}@courrier.example`, topic: "return", locale: "fr", phone, slot, address: newId() },
      at(0),
    );
  const calls = await Promise.all(Array.from({ length: 5 }, () => asked("06 00 00 00 12")));
  expect(calls.filter(({ ok }) => ok)).toHaveLength(2);
  expect(calls.find(({ ok }) => !ok)).toMatchObject(refused("slot_gone"));
  expect(await asked("08 99 70 00 00")).toMatchObject(refused("invalid"));
  const [called] = await casesDesk("team", lea);
  expect(called).toBeDefined();
  const row = await database.customerCase.findFirstOrThrow({ where: { channel: "callback" } });
  expect(row).toMatchObject({ callAt: new Date(slot), dueAt: new Date("2026-11-24T09:30:00Z") });
});

test("the same request for a call sent twice is one call, also once its half hour is full", async () => {
  const request = {
    ...{ ...theirs, topic: "return", locale: "fr", phone: "06 00 00 00 14", key: newId() },
    ...{ slot: "2026-11-24T10:00:00.000Z", address: newId() },
  };
  const first = await askForCall(visitor, { ...request, key: newId(), phone: "06 00 00 00 13" }, at(0));
  const second = await askForCall(visitor, request, at(0));
  const again = await askForCall(visitor, request, at(0));
  expect([first, second]).toMatchObject([accepted, accepted]);
  expect(again).toMatchObject({ ok: true, value: { caseId: second.ok && second.value.caseId } });
  const other = await askForCall(visitor, { ...request, slot: "2026-11-24T10:30:00.000Z" }, at(0));
  expect(other.ok && other.value.caseId).not.toBe(second.ok && second.value.caseId);
});

test("the database keeps no store that is called at more than what a call costs", async () => {
  const set = (phone: string) => database.store.update({ where: { code: "ANG" }, data: { phone } });
  await expect(set("08 92 70 00 00")).rejects.toThrow();
  expect((await set("08 05 00 00 00")).phone).toBe("08 05 00 00 00");
});

test("a call that answered everything is closed by it, another waits like any message", async () => {
  const call = { text: "Demande les horaires.", locale: "fr" };
  const settled = await noteCall(lea, { ...call, settled: "true" }, at(0));
  const open = await noteCall(lea, call, at(0));
  if (!settled.ok || !open.ok) throw new Error("a call was refused");
  const stateOf = async (id: string) => (await database.customerCase.findUniqueOrThrow({ where: { id } })).state;
  expect([await stateOf(settled.value.caseId), await stateOf(open.value.caseId)]).toEqual(["closed", "open"]);
});

test("a question stands in the queue until it is answered in its own place", async () => {
  const variantId = await aVariant({ sku: "D-Q", stock: { WEB: 1 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const camille = { kind: "customer" as const, id: newId(), ...theirs };
  const asked = await ask(camille, { productId, text: "Quelle ampoule faut-il ?", locale: "fr" }, at(0));
  if (!asked.ok) throw new Error(asked.refusal.code);
  const { questionId } = asked.value;
  await work(cases);
  await work(cases);
  const sourceKey = `question:${questionId}`;
  const row = () => database.customerCase.findUniqueOrThrow({ where: { sourceKey } });
  expect(await row()).toMatchObject({ state: "open", channel: "question", email: null });
  await answerQuestion(lea, { questionId, text: "Une E27 à filament.", locale: "fr" }, at(1));
  await work(cases);
  expect(await row()).toMatchObject({ state: "closed", because: "answered" });
});

test("a question that was answered before the queue heard of it opens no case", async () => {
  const variantId = await aVariant({ sku: "D-QA", stock: { WEB: 1 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const camille = { kind: "customer" as const, id: newId(), ...theirs };
  const asked = await ask(camille, { productId, text: "Va-t-elle au four ?", locale: "fr" }, at(0));
  if (!asked.ok) throw new Error(asked.refusal.code);
  const { questionId } = asked.value;
  expect(await answerQuestion(lea, { questionId, text: "Oui, à 220 °C.", locale: "fr" }, at(1))).toMatchObject(
    accepted,
  );
  await work(cases);
  expect(await database.customerCase.count({ where: { sourceKey: `question:${questionId}` } })).toBe(0);
});

test("a promise that is given up opens a case by itself, once", async () => {
  const order = await anOrderOfTheirs("D-3", 0);
  const parcel = await database.parcel.findFirstOrThrow({ where: { orderId: order.orderId } });
  const fact = promiseGivenUp({
    ...{ orderId: order.orderId, parcelId: parcel.id, was: monday.toISOString() },
    ...{ at: null, risk: null },
  });
  for (const _ of [1, 2])
    await database.outboxFact.create({ data: { name: fact.name, payload: fact.payload, at: monday } });
  await work(cases);
  const opened = await database.customerCase.findMany({ where: { sourceKey: `late:${parcel.id}` } });
  expect(opened).toMatchObject([{ channel: "house", state: "open", orderId: order.orderId, email: theirs.email }]);
});

test("whoever wrote reads what was said and never what was noted; nobody else reads anything", async () => {
  const { caseId, token } = await aMessage();
  const shown = await ownCase({ caseId, token }, visitor, monday);
  expect(shown?.messages).toMatchObject([{ isTheirs: true }]);
  expect(await ownCase({ caseId, token: `${token}x` }, visitor, monday)).toBeNull();
  expect(await ownCase({ caseId }, { kind: "customer", id: newId(), ...theirs }, monday)).toBeNull();
  expect(await casesOf(newId())).toEqual([]);
});
