import pg from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { askErasure } from "#lib/privacy/commands-erasure";
import { eraseAgain, eraseDue } from "#lib/privacy/erase";
import { erasureOf } from "#lib/privacy/queries";
import { aShop } from "#tests/support/a-shop";
import { aKnownPerson, canary, known, password, theirEmail } from "./a-known-person.ts";
import { ownRegister } from "./own-register.ts";
import { placesOf } from "./places.ts";

ownRegister();
beforeAll(aShop);

const morning = new Date("2026-11-21T10:00:00Z");
const day = (count: number) => new Date(morning.getTime() + count * 86_400_000);
const sure = { sure: "1", ownPassword: password };

/** The contract and its books for ten years; what everybody may read, signed by nobody. */
const kept = [
  "answer.text",
  "invoice.content",
  "invoice.customer_name",
  "orders.company_name",
  "orders.line1",
  "orders.line2",
  "orders.name",
  "question.text",
  "review.text",
  "review.title",
];

/** Puts a dump of this file's database back in its place. */
async function restored(meanwhile: () => Promise<unknown>): Promise<void> {
  const [{ name }] = (await database.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`) as [
    { name: string },
  ];
  const admin = new pg.Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  await database.$disconnect();
  await admin.query(`CREATE DATABASE "${name}_dump" TEMPLATE "${name}"`);
  await meanwhile();
  await database.$disconnect();
  await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  await admin.query(`ALTER DATABASE "${name}_dump" RENAME TO "${name}"`);
  await admin.end();
}

test("a canary in every field of somebody is found nowhere once they are erased, but where the law keeps it; a restored backup forgets them again", async () => {
  const { actor, accountId, orderId } = await aKnownPerson();
  const before = await placesOf(canary);
  expect(before.length).toBeGreaterThan(65);

  await restored(async () => {
    expect(await askErasure(actor, sure, { now: morning })).toMatchObject({ ok: true, value: { dueAt: day(7) } });
    expect(await eraseDue(day(6))).toEqual([]);
    expect(await erasureOf(accountId)).toMatchObject({ dueAt: day(7) });
    expect(await eraseDue(day(7))).toEqual([{ email: theirEmail, locale: "fr" }]);
    expect(await placesOf(canary)).toEqual(kept);
    expect(await eraseDue(day(8))).toEqual([]);
    const order = await database.order.findUniqueOrThrow({ where: { id: orderId } });
    expect(order).toMatchObject({ accountId: null, phone: null, email: `${orderId}@forgotten.invalid` });
    expect(await database.auditEntry.count({ where: { actorId: accountId, actorName: "visitor" } })).toBeGreaterThan(0);
    expect(await database.erasure.findMany()).toMatchObject([{ state: "done", email: null, accountId: null }]);
  });

  expect(await placesOf(canary)).toEqual(before);
  expect(await eraseAgain(day(9))).toBe(1);
  expect(await placesOf(canary)).toEqual(kept);
  expect(await eraseAgain(day(10))).toBe(0);
});

test("what broke off is begun again and ends the same", async () => {
  const { actor } = await aKnownPerson({ email: `luce.${canary}@courrier.example` });
  await askErasure(actor, sure, { now: morning });
  await database.$executeRaw`
    CREATE FUNCTION stops() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stopped'; END $$`;
  await database.$executeRaw`CREATE TRIGGER stops BEFORE DELETE ON account_address EXECUTE FUNCTION stops()`;
  await expect(eraseDue(day(7))).rejects.toThrow("stopped");
  expect(await placesOf(canary)).toContain("account.email");
  await database.$executeRaw`DROP TRIGGER stops ON account_address`;
  expect(await eraseDue(day(7))).toHaveLength(1);
  expect(await placesOf(canary)).toEqual(kept);
});

test("whoever came back is nobody's restored backup: what they hold is newer than the day they were forgotten", async () => {
  await database.account.create({
    data: { kind: "customer", email: theirEmail, name: "Jean", createdAt: day(20), emailVerifiedAt: day(20) },
  });
  expect(await eraseAgain(day(21))).toBe(0);
  await database.account.delete({ where: { email: theirEmail } });
});

test("an address that looks alike is somebody else's", async () => {
  const { actor, variantId } = await aKnownPerson();
  const email = theirEmail.replace("_", "x");
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const question = { id: newId(), productId, email, authorName: "Jeanne", locale: "fr", text: "Oui ?" };
  await database.question.create({ data: { ...question, state: "waiting", askedAt: known, dueAt: known } });
  const case_ = { id: newId(), sourceKey: newId(), channel: "form", topic: "other", subject: "Bonjour", locale: "fr" };
  const due = { openedAt: known, owes: "first", dueAt: known, resolveBy: known };
  await database.customerCase.create({ data: { ...case_, name: "Jeanne", email, state: "open", ...due } });
  await askErasure(actor, sure, { now: morning });
  expect(await eraseDue(day(7))).toHaveLength(1);
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ email });
  expect(await database.customerCase.findUniqueOrThrow({ where: { id: case_.id } })).toMatchObject({ email });
});

test("journals stay written once: names leave them only when somebody is forgotten, and nothing else does", async () => {
  await expect(database.$executeRaw`UPDATE audit_entry SET actor_name = 'x'`).rejects.toThrow("append-only");
  const aloud = database.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('shop.forgetting', 'on', true)`;
    await tx.$executeRaw`UPDATE audit_entry SET command = 'x'`;
  });
  await expect(aloud).rejects.toThrow("append-only");
  await expect(database.$executeRaw`DELETE FROM withdrawal`).rejects.toThrow("append-only");
});
