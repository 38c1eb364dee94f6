import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askForCall } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { mergeCase } from "#lib/cases/commands-merge";
import { rateCase } from "#lib/cases/commands-rate";
import { takenSlots } from "#lib/cases/queries-slots";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseMails } from "#lib/processes/case-mails";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, aMessage, at, lastOf, monday, refused } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

const rowOf = (id: string) => database.customerCase.findUniqueOrThrow({ where: { id } });

async function aCall(email: string, slot: string) {
  const request = { name: "Camille Rousseau", email, topic: "return", locale: "fr", phone: "06 00 00 00 15", slot };
  const asked = await askForCall(visitor, { ...request, address: newId() }, at(0));
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value.caseId;
}

test("a call that was asked for is still made when its case goes on in another", async () => {
  const email = "appel@courrier.example";
  const slot = "2026-11-24T09:00:00.000Z";
  const caseId = await aCall(email, slot);
  const survivor = await aMessage({ email });
  const { number: into } = await survivor.row();
  expect(await mergeCase(lea, { caseId, into }, at(1))).toMatchObject(accepted);
  expect(await survivor.row()).toMatchObject({ phone: "06 00 00 00 15", callAt: new Date(slot) });
  expect(await takenSlots(monday)).toEqual([new Date(slot)]);
});

test("two calls that are both still to be made stay two cases", async () => {
  const email = "deux-appels@courrier.example";
  const caseId = await aCall(email, "2026-11-24T11:00:00.000Z");
  const other = await rowOf(await aCall(email, "2026-11-24T12:00:00.000Z"));
  expect(await mergeCase(lea, { caseId, into: other.number }, at(1))).toMatchObject(refused("two_calls"));
  expect((await rowOf(caseId)).state).toBe("open");
});

test("what is thought of an answer is kept with the case that it goes on in", async () => {
  const email = "note@courrier.example";
  const first = await aMessage({ email });
  const said = { text: "Bonjour.", next: "close" };
  await answerCase(lea, { caseId: first.caseId, seen: await lastOf(first.caseId), ...said }, at(1));
  const second = await aMessage({ email }, 2);
  await answerCase(lea, { caseId: second.caseId, seen: await lastOf(second.caseId), ...said }, at(3));
  await mergeCase(lea, { caseId: first.caseId, into: (await second.row()).number }, at(4));
  const rating = { caseId: first.caseId, token: first.token, rating: 2 };
  expect(await rateCase(visitor, rating, at(5))).toMatchObject(accepted);
  expect(await second.row()).toMatchObject({ rating: 2 });
  expect(await first.row()).toMatchObject({ rating: null });
});

test("a case asks once what its answers were worth", async () => {
  const { caseId, form } = await aMessage();
  for (const hour of [1, 2])
    await answerCase(lea, { caseId, seen: await lastOf(caseId), text: "Bonjour.", next: "close" }, at(hour));
  await work(caseMails);
  expect(await database.mail.count({ where: { template: "case_rate", recipient: form.email as string } })).toBe(1);
});
