import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { createPromotion, editPromotion } from "#lib/promotions/commands-draft";
import { dropUnanswered, publishDue } from "#lib/promotions/commands-due";
import { approvePromotion, publishPromotion } from "#lib/promotions/commands-publish";
import { rejectPromotion } from "#lib/promotions/commands-reject";
import { undoPromotion } from "#lib/promotions/commands-undo";
import { publishedAt } from "#lib/promotions/queries";
import { tenPercent } from "#tests/support/a-promotion";
import { aColleague } from "#tests/support/staff-actors";

const monday = new Date("2026-11-23T09:00:00Z");
const minute = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const at = (minutes = 0) => ({ now: minute(minutes) });
const worker = system("promotion schedule");
const half = { benefit: { kind: "percentOff", settings: { basisPoints: 5_000 } } };

let jeanne: Extract<Actor, { kind: "staff" }>;

beforeEach(async () => {
  await database.account.updateMany({ data: { disabledAt: monday } });
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
});

async function asked(author: Actor = jeanne, draft: Parameters<typeof tenPercent>[0] = half) {
  const created = await createPromotion(author, tenPercent(draft), at());
  if (!created.ok) throw new Error(JSON.stringify(created.refusal));
  const { id } = created.value;
  const published = await publishPromotion(author, { id, version: 1 }, at());
  if (!published.ok) throw new Error(JSON.stringify(published.refusal));
  return { id, published: published.value };
}
const isOffered = async (id: string, minutes: number) =>
  (await publishedAt(minute(minutes))).some((promotion) => promotion.id === id);
const stateOf = async (id: string) => (await database.promotion.findUniqueOrThrow({ where: { id } })).state;

test("what its only approver publishes waits a quarter of an hour, then takes effect by itself", async () => {
  const { id, published } = await asked();
  expect(published).toMatchObject({ state: "waiting", alone: true, heldUntil: minute(15).toISOString() });
  expect(await publishDue(worker, {}, { now: new Date(minute(15).getTime() - 1) })).toMatchObject({
    value: { worked: 0 },
  });
  expect(await isOffered(id, 15)).toBe(false);
  expect(await publishDue(worker, {}, at(15))).toMatchObject({ value: { worked: 1 } });
  expect(await publishDue(worker, {}, at(15))).toMatchObject({ value: { worked: 0 } });
  expect([await isOffered(id, 14), await isOffered(id, 15)]).toEqual([false, true]);
  await undoPromotion(jeanne, { id }, at(16));
  expect(await isOffered(id, 16)).toBe(false);
});

test("its author may stop it meanwhile, and an edit stops it too", async () => {
  const stopped = await asked();
  expect(
    await rejectPromotion(jeanne, { id: stopped.id, version: 1, reason: "Trop, finalement" }, at(5)),
  ).toMatchObject({ ok: true });
  const edited = await asked();
  await editPromotion(jeanne, { ...tenPercent(half), id: edited.id, version: 1 }, at(6));
  await publishDue(worker, {}, at(20));
  expect([await stateOf(stopped.id), await stateOf(edited.id)]).toEqual(["draft", "draft"]);
});

test("what can no longer be published by then is a draft again", async () => {
  const { id } = await asked(jeanne, { ...half, endsAt: minute(10) });
  expect(await publishDue(worker, {}, at(15))).toMatchObject({ value: { worked: 1 } });
  expect(await stateOf(id)).toBe("draft");
  expect(await isOffered(id, 15)).toBe(false);
});

test("with a second approver, it waits for them for a day instead", async () => {
  const olivier = await aColleague("Olivier Garnier", "administrator");
  const { id, published } = await asked();
  expect(published).toMatchObject({ alone: false, heldUntil: minute(24 * 60).toISOString() });
  await publishDue(worker, {}, at(24 * 60));
  expect(await isOffered(id, 24 * 60)).toBe(false);
  expect(await approvePromotion(olivier, { id, version: 1 }, at(24 * 60))).toMatchObject({
    refusal: { code: "approval_expired" },
  });
  await dropUnanswered(worker, {}, { now: new Date(minute(24 * 60).getTime() - 1) });
  expect(await stateOf(id)).toBe("waiting");
  await dropUnanswered(worker, {}, at(24 * 60));
  expect(await stateOf(id)).toBe("draft");
});

test("a disabled colleague is no second person, nor is one whose role may not approve", async () => {
  await aColleague("Camille Perrin", "merchandiser");
  expect((await asked()).published).toMatchObject({ alone: true });
  const sophie = await aColleague("Sophie Marchand", "merchandiser");
  expect((await asked(sophie)).published).toMatchObject({ alone: false });
});
