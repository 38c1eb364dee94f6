import { beforeAll, expect, test } from "vitest";
import { answerCase } from "#lib/cases/commands-answer";
import { forgetOldCases } from "#lib/cases/commands-forget";
import { createApiKey } from "#lib/identity/commands-api-key";
import { system } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { caseMails } from "#lib/processes/case-mails";
import { caseMarketplace } from "#lib/processes/case-marketplace";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import {
  postMarketplaceAnswersTaken,
  postMarketplaceMessage,
  readMarketplaceAnswers,
} from "../../../app/api/v1/endpoints/marketplace-messages.ts";
import { call } from "../api/a-client.ts";
import { accepted, lastOf } from "./a-case.ts";

let key: string;
let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
  const jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  const made = await createApiKey(jeanne, { name: "eBay", scopes: ["cases.exchange"] });
  if (!made.ok) throw new Error(made.refusal.code);
  key = made.value.key;
});

let ids = 0;
const written = (more: object = {}, token = key) => {
  ids += 1;
  const body = {
    ...{ marketplace: "ebay", id: `m-${ids}`, thread: "t-1", name: "acheteur_77", locale: "fr" },
    ...{ subject: "Où est mon vase ?", text: "Bonjour, je n’ai rien reçu." },
    ...more,
  };
  return call(postMarketplaceMessage, { body, token });
};
type Item = Readonly<{ id: string; thread: string; text: string; automatic: boolean; at: string }>;
const waiting = async (marketplace = "ebay") =>
  (await call(readMarketplaceAnswers, { query: `?marketplace=${marketplace}`, token: key })).body
    .items as readonly Item[];
const taken = (taken: readonly string[], marketplace = "ebay") =>
  call(postMarketplaceAnswersTaken, { body: { marketplace, taken }, token: key });
const rowOf = (threadKey: string) => database.customerCase.findUniqueOrThrow({ where: { threadKey } });

test("a message opens a case once, the next of its thread goes on in it, and each is receipted there", async () => {
  const first = await written({ id: "a" });
  expect(first).toMatchObject({ status: 201, body: { isNew: true } });
  expect((await written({ id: "a" })).body).toMatchObject({ case: first.body.case, isNew: false });
  expect((await written({ id: "b", text: "Toujours rien." })).body).toMatchObject({
    case: first.body.case,
    isNew: false,
  });
  const row = await rowOf("ebay:t-1");
  expect(row).toMatchObject({ state: "open", channel: "marketplace", email: null, owes: "first" });
  expect(await database.caseMessage.count({ where: { caseId: row.id, kind: "inbound" } })).toBe(2);
  await work([...caseMarketplace, ...caseMails]);
  expect(await waiting()).toMatchObject([
    { thread: "t-1", automatic: true },
    { thread: "t-1", automatic: true },
  ]);
  expect(await database.mail.count({ where: { template: { startsWith: "case_" } } })).toBe(0);
});

test("the same message given ten times at once is one, and two of a new thread open one case", async () => {
  const all = await Promise.all(Array.from({ length: 10 }, (_, i) => written({ id: `c-${i % 2}`, thread: "t-race" })));
  expect(new Set(all.map(({ body }) => body.case)).size).toBe(1);
  const row = await rowOf("ebay:t-race");
  expect(await database.caseMessage.count({ where: { caseId: row.id, kind: "inbound" } })).toBe(2);
});

test("an answer waits there until it is taken, and is not given again", async () => {
  await written({ id: "d", thread: "t-2" });
  await work(caseMarketplace);
  const { id: caseId } = await rowOf("ebay:t-2");
  const seen = await database.caseMessage.findFirstOrThrow({ where: { caseId, kind: "inbound" } });
  expect((await lastOf(caseId)) === seen.id).toBe(false);
  const answer = { caseId, seen: seen.id, text: "Il arrive demain. Léa", next: "close" };
  expect(await answerCase(lea, answer, { now: clock.now() })).toMatchObject(accepted);
  await work([...caseMarketplace, ...caseMails]);
  const [receipt, said, ...others] = (await waiting()).filter(({ thread }) => thread === "t-2");
  expect(others).toEqual([]);
  expect(receipt).toMatchObject({ automatic: true });
  expect(said).toMatchObject({ automatic: false, text: "Il arrive demain. Léa" });
  const ids = [receipt?.id ?? "", said?.id ?? ""];
  expect(await taken(ids, "cdiscount")).toMatchObject({ status: 404 });
  expect(await taken(ids)).toMatchObject({ status: 200, body: { taken: 2 } });
  expect(await taken(ids)).toMatchObject({ status: 200 });
  expect((await waiting()).filter(({ thread }) => thread === "t-2")).toEqual([]);
  expect(await database.mail.count({ where: { template: { startsWith: "case_" } } })).toBe(0);
});

test("what a machine wrote is kept, closed for what it is and never answered; a loop ends by itself", async () => {
  await written({ id: "e", thread: "t-3", automatic: true, text: "Je suis absent." });
  expect(await rowOf("ebay:t-3")).toMatchObject({ state: "closed", because: "automatic" });
  for (let i = 0; i < 12; i++) await written({ id: `loop-${i}`, thread: "t-4", text: "Merci de votre message." });
  await work(caseMarketplace);
  const told = await waiting();
  expect(told.filter(({ thread }) => thread === "t-3")).toEqual([]);
  expect(told.filter(({ thread }) => thread === "t-4")).toHaveLength(5);
  expect(await rowOf("ebay:t-4")).toMatchObject({ state: "open" });
});

test("an answer whose words were forgotten before it was fetched is given to nobody", async () => {
  await written({ id: "f", thread: "t-5" });
  const { id: caseId } = await rowOf("ebay:t-5");
  const answer = { caseId, seen: await lastOf(caseId), text: "Il arrive demain. Léa", next: "close" };
  expect(await answerCase(lea, answer, { now: clock.now() })).toMatchObject(accepted);
  await work(caseMarketplace);
  expect((await waiting()).filter(({ thread }) => thread === "t-5")).toHaveLength(2);
  const before = new Date(clock.now().getTime() + 1000);
  expect(await forgetOldCases(system("privacy"), { before }, { now: clock.now() })).toMatchObject(accepted);
  expect((await waiting()).filter(({ thread }) => thread === "t-5")).toEqual([]);
});

test("is for a key that may: no key, another's, a lowered owner or a wrong body opens nothing", async () => {
  const before = await database.customerCase.count();
  expect(await written({}, "cpt_nobody")).toMatchObject({ status: 401 });
  const stock = await createApiKey(await aColleague("Paul Rey", "owner"), { name: "ERP", scopes: ["imports.run"] });
  if (!stock.ok) throw new Error(stock.refusal.code);
  expect(await written({}, stock.value.key)).toMatchObject({ status: 403 });
  const read = await call(readMarketplaceAnswers, { query: "?marketplace=ebay", token: stock.value.key });
  expect(read).toMatchObject({ status: 403 });
  for (const wrong of [
    { marketplace: "e bay" },
    { id: "a\r\nBcc: x" },
    { thread: "" },
    { name: "Camille\r\nBcc: x@y.example" },
    { text: "x".repeat(65_536) },
    { caseId: "00000000-0000-4000-8000-000000000000" },
  ])
    expect(await written(wrong)).toMatchObject({ status: 400 });
  expect(await database.customerCase.count()).toBe(before);
  await database.account.updateMany({ where: { name: "Jeanne Bonnefoy" }, data: { disabledAt: clock.now() } });
  expect(await written()).toMatchObject({ status: 401 });
});
