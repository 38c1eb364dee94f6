import { beforeAll, expect, test } from "vitest";
import { endStaffAccess } from "#lib/identity/commands-staff";
import { newId } from "#lib/kernel/ids";
import { answering } from "#lib/ownership/answering";
import { giveOwnership, handOverOwnership, leaveToAbove } from "#lib/ownership/commands";
import { endAbsence, setAbsence } from "#lib/ownership/commands-absence";
import { absencesFrom, categoriesToAnswerFor, houseOn } from "#lib/ownership/queries";
import { categoryThing, fixedThings } from "#lib/ownership/things";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aShop } from "#tests/support/a-shop";
import { aColleague, type Colleague } from "#tests/support/staff-actors";

let jeanne: Colleague;
let nadia: Colleague;
let lea: Colleague;
let olivier: Colleague;
const at = { now: morning };
const refused = (code: string) => ({ ok: false, refusal: { code } });
const who = async (thing: string, now = morning) => answering(thing, await houseOn(now));
const days = (count: number) => new Date(morning.getTime() + count * 86_400_000);

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  nadia = await aColleague("Nadia Benali", "service_lead");
  lea = await aColleague("Léa Tessier", "service_agent");
  olivier = await aColleague("Olivier Garnier", "merchandiser");
});

test("everything there is has somebody who answers for it before anybody was named", async () => {
  const categories = await categoriesToAnswerFor();
  expect(categories.length).toBeGreaterThan(0);
  for (const thing of [...fixedThings, ...categories.map(({ id }) => categoryThing(id))])
    expect((await who(thing))?.person.name).toBe("Jeanne Bonnefoy");
});

test("who is named could do it; nobody stands in for themselves; only who looks after the staff names", async () => {
  const give = (actor: Colleague, more: object) => giveOwnership(actor, { thing: "queue:desk", ...more }, at);
  expect(await give(jeanne, { ownerId: olivier.id })).toMatchObject(refused("without_access"));
  expect(await give(jeanne, { ownerId: nadia.id, substituteId: nadia.id })).toMatchObject(refused("same_person_twice"));
  expect(await give(jeanne, { ownerId: newId() })).toMatchObject(refused("colleague_not_found"));
  expect(await giveOwnership(jeanne, { thing: "queue:nothing", ownerId: nadia.id }, at)).toMatchObject(
    refused("thing_not_found"),
  );
  expect(await give(nadia, { ownerId: nadia.id })).toMatchObject(refused("forbidden"));
  expect(await give(jeanne, { ownerId: nadia.id, substituteId: lea.id })).toMatchObject({ ok: true });
  expect((await who("queue:desk"))?.person.id).toBe(nadia.id);
});

test("the substitute answers on the days of an absence, and not a day longer", async () => {
  const absence = { accountId: nadia.id, firstDay: "2026-11-23", lastDay: "2026-11-24" };
  expect(await setAbsence(lea, absence, at)).toMatchObject(refused("colleague_not_found"));
  expect(await setAbsence(nadia, { ...absence, lastDay: "2026-11-20" }, at)).toMatchObject(refused("not_a_stretch"));
  expect(await setAbsence(nadia, absence, at)).toMatchObject({ ok: true });
  expect(await absencesFrom(morning)).toMatchObject([{ name: "Nadia Benali", lastDay: "2026-11-24" }]);
  const names = await Promise.all([1, 2, 3, 4].map(async (day) => (await who("queue:desk", days(day)))?.person.name));
  expect(names).toEqual(["Nadia Benali", "Léa Tessier", "Léa Tessier", "Nadia Benali"]);
  await endAbsence(nadia, { accountId: nadia.id, firstDay: "2026-11-23" }, at);
  expect((await who("queue:desk", days(2)))?.person.id).toBe(nadia.id);
});

test("a new category is its parent's owner's, and leaves nothing behind when it goes", async () => {
  const [department] = await categoriesToAnswerFor();
  const parentId = department?.id ?? "";
  await giveOwnership(jeanne, { thing: categoryThing(parentId), ownerId: olivier.id }, at);
  const id = newId();
  await database.category.create({ data: { id, handle: "neuf", path: "neuf", parentId, nameFr: "Neuf" } });
  expect((await who(categoryThing(id)))?.person.id).toBe(olivier.id);
  await giveOwnership(jeanne, { thing: categoryThing(id), ownerId: lea.id }, at);
  await database.category.delete({ where: { id } });
  expect(await database.responsibility.count({ where: { ownerId: lea.id } })).toBe(0);
});

test("what somebody who left answered for falls to their substitute, is seen to, and is handed over whole", async () => {
  await endStaffAccess(jeanne, { accountId: nadia.id }, at);
  expect(await who("queue:desk")).toMatchObject({ person: { id: lea.id }, why: "substitute", owner: { gone: true } });
  expect(await handOverOwnership(jeanne, { fromId: nadia.id, toId: olivier.id }, at)).toMatchObject(
    refused("without_access"),
  );
  expect(await handOverOwnership(jeanne, { fromId: nadia.id, toId: lea.id }, at)).toMatchObject({
    value: { things: 1 },
  });
  expect(await database.responsibility.findUnique({ where: { thing: "queue:desk" } })).toMatchObject({
    ownerId: lea.id,
    substituteId: null,
  });
});

test("what nobody is named for falls to the house; the house falls to nobody", async () => {
  expect(await leaveToAbove(jeanne, { thing: "queue:desk" }, at)).toMatchObject({ ok: true });
  expect((await who("queue:desk"))?.person.id).toBe(jeanne.id);
  await giveOwnership(jeanne, { thing: "house", ownerId: jeanne.id }, at);
  expect(await leaveToAbove(jeanne, { thing: "house" }, at)).toMatchObject(refused("thing_not_found"));
});

test("the database itself keeps no thing without an owner, and nobody who stands in for themselves", async () => {
  const row = (data: object) =>
    database.responsibility.create({ data: { thing: "figure:sales", ownerId: lea.id, givenAt: morning, ...data } });
  await expect(row({ substituteId: lea.id })).rejects.toThrow(/two_people/);
  await expect(row({ ownerId: newId() })).rejects.toThrow(/owner_id_fkey/);
  await expect(row({ thing: "nothing" })).rejects.toThrow(/thing_check/);
});
