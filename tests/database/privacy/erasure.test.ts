import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { hashPassword } from "#lib/identity/password";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { env } from "#lib/platform/env";
import { askErasure, keepAccount } from "#lib/privacy/commands-erasure";
import { eraseAgain } from "#lib/privacy/erase";
import { erasureOf } from "#lib/privacy/queries";
import { registered } from "#lib/privacy/register";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aKnownPerson, canary, known, password, theirEmail } from "./a-known-person.ts";
import { erased } from "./erased.ts";
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

async function somebody(email: string): Promise<Extract<Actor, { kind: "customer" }>> {
  const account = { id: newId(), kind: "customer" as const, email, name: "Lise Roy" };
  const passwordHash = await hashPassword(password);
  await database.account.create({ data: { ...account, passwordHash, createdAt: known, emailVerifiedAt: known } });
  return account;
}

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
    expect(await erased(day(6))).toEqual([]);
    expect(await erasureOf(accountId)).toMatchObject({ dueAt: day(7) });
    expect(await erased(day(7))).toEqual([{ email: theirEmail, locale: "fr" }]);
    expect(await placesOf(canary)).toEqual(kept);
    expect(await erased(day(8))).toEqual([]);
    const order = await database.order.findUniqueOrThrow({ where: { id: orderId } });
    expect(order).toMatchObject({ accountId: null, phone: null, email: `${orderId}@forgotten.invalid` });
    expect(await database.auditEntry.count({ where: { actorId: accountId, actorName: "visitor" } })).toBeGreaterThan(0);
    expect(await database.erasure.findMany()).toMatchObject([{ state: "done", email: null, accountId: null }]);
  });

  expect(await placesOf(canary)).toEqual(before);
  expect(await eraseAgain(day(9))).toBe(1);
  expect(await placesOf(canary)).toEqual(kept);
  expect(await database.erasure.findMany()).toMatchObject([{ state: "done", origin: "backup", email: null }]);
  expect(await eraseAgain(day(10))).toBe(0);
});

test("what broke off is begun again and ends the same; meanwhile nobody takes it back, and it holds up nobody", async () => {
  const { actor, accountId } = await aKnownPerson({ email: `luce.${canary}@courrier.example` });
  await askErasure(actor, sure, { now: morning });
  const next = await somebody("marc@courrier.example");
  await askErasure(next, sure, { now: new Date(morning.getTime() + 1000) });
  await database.$executeRaw`
    CREATE FUNCTION stops() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stopped'; END $$`;
  await database.$executeRaw`CREATE TRIGGER stops BEFORE DELETE ON account_address FOR EACH ROW EXECUTE FUNCTION stops()`;
  expect(await erased(day(8))).toEqual([{ email: next.email, locale: "fr" }]);
  expect(await placesOf(canary)).toContain("account.email");
  expect(await erasureOf(accountId)).toMatchObject({ begun: true });
  expect(await keepAccount(actor, {}, { now: day(8) })).toMatchObject({ refusal: { code: "erasure_not_waiting" } });
  await database.$executeRaw`DROP TRIGGER stops ON account_address`;
  const marks = await registered();
  expect(await erased(day(9))).toHaveLength(1);
  expect(await placesOf(canary)).toEqual(kept);
  expect(await registered()).toEqual(marks);
});

test("whoever came back is nobody's restored backup: what they hold is newer than the day they were forgotten", async () => {
  await database.erasure.deleteMany();
  await database.account.create({
    data: { kind: "customer", email: theirEmail, name: "Jean", createdAt: day(20), emailVerifiedAt: day(20) },
  });
  expect(await eraseAgain(day(21))).toBe(0);
  await database.account.delete({ where: { email: theirEmail } });
});

test("an account that takes an erased address over is nobody's restored backup either", async () => {
  await somebody(theirEmail);
  expect(await eraseAgain(day(21))).toBe(0);
  await database.account.delete({ where: { email: theirEmail } });
});

test("a register that is there and cannot be read stops the shop from forgetting, and says so", async () => {
  const whole = env.SHOP_DATA_DIR;
  Object.assign(env, { SHOP_DATA_DIR: mkdtempSync(path.join(tmpdir(), "erasures-")) });
  expect(await eraseAgain(day(21))).toBe(0);
  mkdirSync(path.join(env.SHOP_DATA_DIR, "erasures.txt"));
  await expect(eraseAgain(day(21))).rejects.toThrow("EISDIR");
  rmSync(env.SHOP_DATA_DIR, { recursive: true });
  Object.assign(env, { SHOP_DATA_DIR: whole });
});

test("whoever is erased is forgotten at the addresses they had and ordered with, and nobody else is", async () => {
  const { id: accountId, ...actor } = await somebody("lise@courrier.example");
  const change = { id: newId(), accountId, oldEmail: "lise@avant.example", newEmail: actor.email };
  await database.emailChange.create({ data: { ...change, askedAt: known, confirmedAt: known } });
  const paul = await somebody("paul@courrier.example");
  const sent = async (email: string) => {
    const mail = { key: newId(), template: "order_placed", recipient: email, locale: "fr", createdAt: known };
    await database.mail.create({ data: { ...mail, subject: "Merci", html: "Merci", text: "Merci" } });
  };
  const variantId = await aVariant({ sku: "AUTRE", stock: { WEB: 9 } });
  const order = async (email: string, of: string | null) => {
    const { orderId } = await anOrder([{ variantId, sku: "AUTRE", quantity: 1, unitGross: 4900 }]);
    await database.deliveryPromise.updateMany({ where: { orderId }, data: { state: "kept", fulfilledAt: known } });
    await database.order.update({ where: { id: orderId }, data: { email, accountId: of, state: "sent" } });
    await sent(email);
  };
  await sent("lise@avant.example");
  await order("lise@bureau.example", accountId);
  await order(paul.email, accountId);
  await order("amie@courrier.example", accountId);
  await order("amie@courrier.example", null);
  await askErasure({ ...actor, id: accountId }, sure, { now: morning });
  expect(await erased(day(7))).toHaveLength(1);
  const left = await database.mail.findMany({ where: { template: "order_placed" }, select: { recipient: true } });
  expect(left.map(({ recipient }) => recipient).toSorted()).toEqual([
    ...["amie@courrier.example", "amie@courrier.example", paul.email],
  ]);
  expect(await database.order.count({ where: { email: "amie@courrier.example" } })).toBe(1);
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
  expect(await erased(day(7))).toHaveLength(1);
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
