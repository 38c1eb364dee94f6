import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { changePrice, requestPriceChanges } from "#lib/pricing/commands";
import { approvePriceChange, rejectPriceChange } from "#lib/pricing/commands-approve";
import { applyDuePrices, expireHeldPrices } from "#lib/pricing/commands-due";
import { aShop } from "#tests/support/a-shop";
import { aTelevision } from "#tests/support/a-television";
import { aColleague } from "#tests/support/staff-actors";

type Staff = Extract<Actor, { kind: "staff" }>;
const sku = "BF-IMG-002";
const morning = new Date("2026-12-01T09:00:00Z");
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

let olivier: Staff;
let jeanne: Staff;
beforeAll(async () => {
  await aShop();
  await aTelevision(sku);
  olivier = await aColleague("Olivier Garnier", "administrator");
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
});

const priceNow = async () =>
  (
    await database.price.findFirstOrThrow({
      where: { variantId: (await database.variant.findUniqueOrThrow({ where: { sku } })).id },
    })
  ).grossMinor;
const atFive = async (at = morning, author: Actor = olivier) => {
  const asked = await requestPriceChanges(
    author,
    { changes: [{ sku, toMinor: 500 }], source: "form", reason: "Fin de série" },
    { now: at },
  );
  if (!asked.ok) throw new Error(asked.refusal.code);
  const [change] = asked.value.changes;
  return database.priceChange.findUniqueOrThrow({ where: { id: change?.id ?? "" } });
};

describe("the plasma television at five euros", () => {
  test("is held with its reasons, and the shop keeps the old price", async () => {
    const before = await priceNow();
    const held = await atFive();
    expect(held).toMatchObject({ state: "held", fromMinor: before, toMinor: 500, heldUntil: later(24 * 60) });
    expect((held.faults as { code: string }[]).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["decimal_slip", "too_large", "below_cost", "derisory"]),
    );
    expect(await priceNow()).toBe(before);
  });

  test("goes online when a second person says so, and the audit trail has both names", async () => {
    const before = await priceNow();
    const held = await atFive();
    expect(await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, { now: later(5) })).toEqual({
      ok: true,
      value: { id: held.id, outcome: "applied" },
    });
    expect(await priceNow()).toBe(500);
    const trail = await database.auditEntry.findMany({
      where: { subject: { in: [`variant:${sku}`, `price-change:${held.id}`] } },
      orderBy: { id: "desc" },
      take: 3,
    });
    expect(trail.map(({ actorName }) => actorName)).toContain("Jeanne Bonnefoy");
    expect(JSON.stringify(trail.map(({ changes }) => changes))).toContain("Olivier Garnier");
    expect(await database.outboxFact.findFirst({ where: { name: "prices.changed" } })).not.toBeNull();

    const back = await atPrice(before, later(6));
    await approvePriceChange(jeanne, { id: back.id, hash: back.hash }, { now: later(7) });
    expect(await priceNow()).toBe(before);
  });

  test("is never approved by its own author, nor by somebody who may not", async () => {
    const held = await atFive();
    const input = { id: held.id, hash: held.hash };
    expect(await approvePriceChange(olivier, input, { now: later(5) })).toMatchObject({
      refusal: { code: "own_change" },
    });
    const nadia = await aColleague("Nadia Benali", "service_agent");
    expect(await approvePriceChange(nadia, input, { now: later(5) })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await approvePriceChange(system("job"), input, { now: later(5) })).toMatchObject({
      refusal: { code: "own_change" },
    });
  });

  test("is not approved after the value was edited again: the approval is of one change", async () => {
    const held = await atFive();
    const edited = await requestPriceChanges(
      olivier,
      { changes: [{ sku, toMinor: 600 }], source: "form", reason: "Fin de série" },
      { now: later(1) },
    );
    expect(edited).toMatchObject({ value: { held: 1 } });
    expect(await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, { now: later(5) })).toMatchObject({
      refusal: { code: "change_not_waiting" },
    });
    const newer = edited.ok ? (edited.value.changes[0]?.id ?? "") : "";
    expect(await approvePriceChange(jeanne, { id: newer, hash: held.hash }, { now: later(5) })).toMatchObject({
      refusal: { code: "changed_meanwhile" },
    });
  });

  test("is not approved when the price it starts from has moved", async () => {
    const held = await atFive();
    const before = await priceNow();
    await database.price.update({ where: { variantId: held.variantId }, data: { grossMinor: before - 1000 } });
    expect(await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, { now: later(5) })).toMatchObject({
      refusal: { code: "changed_meanwhile" },
    });
    await database.price.update({ where: { variantId: held.variantId }, data: { grossMinor: before } });
  });

  test("is dropped after a day, and cannot be approved then", async () => {
    const held = await atFive();
    expect(await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, { now: later(24 * 60) })).toMatchObject({
      refusal: { code: "approval_too_late" },
    });
    await expireHeldPrices(system("worker"), {}, { now: later(24 * 60) });
    expect(await database.priceChange.findUniqueOrThrow({ where: { id: held.id } })).toMatchObject({
      state: "expired",
    });
  });

  test("is withdrawn by its author or refused by another", async () => {
    const held = await atFive();
    expect(await rejectPriceChange(olivier, { id: held.id, reason: "Erreur de frappe" })).toMatchObject({ ok: true });
    expect(await rejectPriceChange(jeanne, { id: held.id, reason: "Erreur de frappe" })).toMatchObject({
      refusal: { code: "change_not_waiting" },
    });
  });

  test("reaches the form as an answer, not as an error", async () =>
    expect(
      await changePrice(olivier, { sku, grossMinor: 500, reason: "Fin de série" }, { now: morning }),
    ).toMatchObject({
      ok: true,
      value: { outcome: "held" },
    }));
});

describe("in a shop of one person", () => {
  test("it stands by itself after a quarter of an hour, and the owner is told", async () => {
    await database.account.updateMany({
      where: { kind: "staff", id: { not: jeanne.id } },
      data: { disabledAt: morning },
    });
    const before = await priceNow();
    const held = await atFive(morning, jeanne);
    expect(held).toMatchObject({ state: "held", alone: true, heldUntil: later(15) });
    expect(await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, { now: later(1) })).toMatchObject({
      refusal: { code: "own_change" },
    });
    await applyDuePrices(system("worker"), {}, { now: later(14) });
    await expireHeldPrices(system("worker"), {}, { now: later(16) });
    expect(await priceNow()).toBe(before);
    await applyDuePrices(system("worker"), {}, { now: later(15) });
    expect(await priceNow()).toBe(500);
    expect(
      await database.outboxFact.findFirst({ where: { name: "prices.held" }, orderBy: { id: "desc" } }),
    ).toMatchObject({ payload: { changeId: held.id, authorId: jeanne.id } });
  });
});

async function atPrice(toMinor: number, now: Date) {
  const asked = await requestPriceChanges(
    olivier,
    { changes: [{ sku, toMinor }], source: "form", reason: "Retour au prix" },
    { now },
  );
  const id = asked.ok ? (asked.value.changes[0]?.id ?? "") : "";
  return database.priceChange.findUniqueOrThrow({ where: { id } });
}
