import { expect, test } from "vitest";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { keepByLink, planForAsleep } from "#lib/privacy/commands-erasure";
import { keepToken } from "#lib/privacy/links";
import { asleepSince, beforeOf } from "#lib/privacy/queries-retention";
import { erased } from "./erased.ts";
import { ownRegister } from "./own-register.ts";

ownRegister();
const morning = new Date("2026-11-21T10:00:00Z");
const at = { now: morning };
const day = (count: number) => new Date(morning.getTime() + count * 86_400_000);
const sleepers = (now: Date) => asleepSince(beforeOf("accounts", now));

async function aSleeper(name: string) {
  const account = { id: newId(), kind: "customer" as const, name, email: `${name}@courrier.example` };
  await database.account.create({ data: { ...account, createdAt: day(-2000), emailVerifiedAt: day(-2000) } });
  return account;
}

async function planned(name: string) {
  const account = await aSleeper(name);
  const asked = await planForAsleep(system("privacy"), { accountId: account.id }, at);
  return { ...account, erasureId: asked.ok ? asked.value.erasureId : "" };
}

test("who sleeps on is erased on the day they were told, who woke up in between is kept and told so", async () => {
  const lise = await planned("lise");
  const marc = await planned("marc");
  const seen = { createdAt: day(10), lastSeenAt: day(10), expiresAt: day(40) };
  await database.session.create({ data: { accountId: marc.id, ...seen } });
  expect(await erased(day(29))).toEqual([]);
  expect(await erased(day(30))).toEqual([{ email: lise.email, locale: "fr" }]);
  expect(await database.account.findMany({ select: { name: true } })).toEqual([{ name: "marc" }]);
  const facts = await database.outboxFact.findMany({ where: { name: "erasure.cancelled" } });
  expect(facts).toMatchObject([{ payload: { email: marc.email } }]);
});

test("the longest asleep come first, and who was asked and wants to stay is not asked again", async () => {
  const [odile, paul] = [await aSleeper("odile"), await aSleeper("paul")];
  await database.account.update({ where: { id: paul.id }, data: { createdAt: day(-3000) } });
  expect(await sleepers(morning)).toEqual([paul.id, odile.id]);
  const asked = await planForAsleep(system("privacy"), { accountId: odile.id }, at);
  expect(await sleepers(day(1))).toEqual([paul.id]);
  const token = keepToken(asked.ok ? asked.value.erasureId : "", day(30));
  expect(await keepByLink(visitor, { token }, { now: day(2) })).toMatchObject({ ok: true });
  expect(await sleepers(day(3))).toEqual([paul.id]);
  expect(await sleepers(day(3 + 3 * 365))).toContain(odile.id);
});
