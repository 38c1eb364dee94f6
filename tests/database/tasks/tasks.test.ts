import { beforeAll, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { giveOwnership } from "#lib/ownership/commands";
import { database } from "#lib/platform/database";
import { addTask, openTask, settleTask } from "#lib/tasks/commands";
import { openTasks } from "#lib/tasks/queries";
import { morning } from "#tests/support/a-buyer";
import { aColleague, type Colleague } from "#tests/support/staff-actors";

let jeanne: Colleague;
let olivier: Colleague;
let elise: Colleague;
const at = { now: morning };
const refused = (code: string) => ({ ok: false, refusal: { code } });

beforeAll(async () => {
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  olivier = await aColleague("Olivier Garnier", "merchandiser");
  elise = await aColleague("Élise Marchand", "buyer");
});

const about = {
  ...{ kind: "voice_contacts", subject: `product:${newId()}`, thing: "queue:reviews" },
  ...{ data: { contacts: 6, sold: 40 }, dueDay: "2026-11-24" },
};
const open = (more: object = {}) => openTask(system("voice"), { ...about, ...more }, at);

test("one's own task is written down, and settled by whom it is for or who asked, without a word", async () => {
  const mine = await addTask(olivier, { title: "Relire le bandeau", dueDay: "2026-11-23" }, at);
  if (!mine.ok) throw new Error(mine.refusal.code);
  expect(await openTasks(olivier.id, [])).toMatchObject([
    { title: "Relire le bandeau", personId: olivier.id, dueDay: "2026-11-23" },
  ]);
  expect(await openTasks(elise.id, [])).toEqual([]);
  expect(await settleTask(elise, { taskId: mine.value.id }, at)).toMatchObject(refused("task_not_yours"));
  expect(await settleTask(olivier, { taskId: mine.value.id }, at)).toMatchObject({ ok: true });
  expect(await settleTask(olivier, { taskId: mine.value.id }, at)).toMatchObject(refused("task_settled"));
  expect(await addTask(olivier, { title: "Pour personne", personId: newId() }, at)).toMatchObject(
    refused("colleague_not_found"),
  );
});

test("what the shop asks for is asked once until it is settled, also when two ask at once", async () => {
  const asked = await Promise.all([open(), open(), open()]);
  expect(asked.filter((one) => one.ok && one.value.opened)).toHaveLength(1);
  expect(await database.task.count({ where: { subject: about.subject } })).toBe(1);
});

test("it waits for whoever answers for its thing, who says what was done; then it may be asked again", async () => {
  await giveOwnership(jeanne, { thing: about.thing, ownerId: olivier.id }, at);
  const task = await database.task.findFirstOrThrow({ where: { subject: about.subject } });
  const settle = (actor: Colleague, more: object = {}) => settleTask(actor, { taskId: task.id, ...more }, at);
  expect(await settle(elise, { outcome: "Vu" })).toMatchObject(refused("task_not_yours"));
  expect(await settle(olivier)).toMatchObject(refused("outcome_missing"));
  expect(await settle(olivier, { outcome: "Notice refaite avec le fabricant." })).toMatchObject({ ok: true });
  expect(await open()).toMatchObject({ value: { opened: true } });
  expect(await database.task.count({ where: { subject: about.subject } })).toBe(2);
});

test("the database keeps no task of nobody, and none settled without a word", async () => {
  const row = { id: newId(), kind: "voice_contacts", openedAt: morning, openedByName: "voice" };
  await expect(database.task.create({ data: row })).rejects.toThrow(/of_somebody/);
  await expect(
    database.task.create({ data: { ...row, thing: "house", settledAt: morning, settledByName: "Jeanne" } }),
  ).rejects.toThrow(/task_settled/);
});
