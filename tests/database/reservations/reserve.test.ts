import { beforeAll, describe, expect, test } from "vitest";
import { hold, releaseHolds } from "#lib/inventory/holds";
import { discrepancies } from "#lib/inventory/queries-proof";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { cancelReservation, reserve } from "#lib/reservations/commands";
import { expireReservations, extendReservation, handOver, releaseReservation } from "#lib/reservations/commands-desk";
import { reservationByLink, reservationsDesk } from "#lib/reservations/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

/** A Saturday at three in the afternoon in Angers. */
const now = new Date("2026-11-21T14:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const awa: Actor = {
  ...{ kind: "staff", id: "a", name: "Awa", storeCodes: ["ANG"] },
  permissions: new Set(["reservations.handle"]),
};

let people = 0;
const ask = (sku: string, more: object = {}) =>
  reserve(visitor, { sku, store: "ANG", name: "Camille Roux", email: `c${people++}@exemple.fr`, ...more }, { now });

async function reserved(sku: string, more: object = {}) {
  const answer = await ask(sku, more);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const level = (variantId: string) =>
  database.stockLevel.findFirstOrThrow({
    where: { variantId, locationCode: "ANG" },
    select: { onHand: true, held: true, reserved: true },
  });

beforeAll(async () => {
  await aShop();
  await database.store.update({ where: { code: "ANG" }, data: { services: ["reserve-collect"] } });
});

describe("une cliente réserve en magasin", () => {
  test("l’article est mis de côté deux heures, sous un code, et le dit à qui ouvre le lien", async () => {
    const variantId = await aVariant({ sku: "HORSE", price: 8900, stock: { ANG: 2 }, storeOnly: true });
    const { id, token, heldUntil } = await reserved("HORSE");
    expect(heldUntil).toEqual(minutes(120));
    expect(await level(variantId)).toEqual({ onHand: 2, held: 1, reserved: 0 });
    expect(await reservationByLink({ id, token }, "fr", now)).toMatchObject({
      ...{ state: "held", name: "Lampe HORSE", priceMinor: 8900, storeCode: "ANG", quantity: 1 },
      ...{ code: expect.stringMatching(/^\w{9}$/), heldUntil: minutes(120).toISOString() },
    });
    expect(await reservationByLink({ id, token: `${token}x` }, "fr", now)).toBeNull();
    expect(await database.outboxFact.count({ where: { name: "reservation.made" } })).toBe(1);
  });

  test("elle annule, et l’article revient en rayon ; une seconde fois ne change rien", async () => {
    const variantId = await aVariant({ sku: "CANCELLED", stock: { ANG: 1 } });
    const { id, token } = await reserved("CANCELLED");
    expect(await cancelReservation(visitor, { id, token: "autre" }, { now })).toMatchObject({
      refusal: { code: "reservation_not_found" },
    });
    expect(await cancelReservation(visitor, { id, token }, { now })).toMatchObject({ ok: true });
    expect(await level(variantId)).toMatchObject({ held: 0 });
    expect(await cancelReservation(visitor, { id, token }, { now })).toMatchObject({
      refusal: { code: "reservation_ended" },
    });
  });

  test("personne ne tient plus de trois réservations, même demandées ensemble", async () => {
    await aVariant({ sku: "WANTED", stock: { ANG: 50 } });
    const answers = await inParallel(8, 8, () => ask("WANTED", { email: "avide@exemple.fr" }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await ask("WANTED", { email: undefined, phone: "0612345678" })).toMatchObject({ ok: true });
  });

  test("ce qui ne peut pas l’être est refusé", async () => {
    await aVariant({ sku: "GONE", stock: { ANG: 0, WEB: 9 } });
    expect(await ask("GONE")).toMatchObject({ refusal: { code: "out_of_stock" } });
    expect(await ask("NOBODY")).toMatchObject({ refusal: { code: "unknown_sku" } });
    expect(await ask("GONE", { store: "XXX" })).toMatchObject({ refusal: { code: "unknown_store" } });
    expect(await ask("GONE", { quantity: -3 })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await ask("GONE", { store: "WEB" })).toMatchObject({ refusal: { code: "unknown_store" } });
  });
});

describe("le comptoir", () => {
  test("trouve par le code, le nom ou le téléphone, et seulement dans ses magasins", async () => {
    await aVariant({ sku: "SOUGHT", stock: { ANG: 9 } });
    const { id, token } = await reserved("SOUGHT", { name: "Zélie Marchand", phone: "06 99 88 77 66" });
    const found = await reservationByLink({ id, token }, "fr", now);
    const desk = async (query: string, storeCodes = ["ANG"]) =>
      (await reservationsDesk({ storeCodes, query }, "fr")).map((row) => row.id);
    expect(await desk(found?.code.toLowerCase() ?? "")).toEqual([id]);
    expect(await desk("zélie")).toEqual([id]);
    expect(await desk("99 88 77")).toEqual([id]);
    expect(await desk("zélie", ["NAN"])).toEqual([]);
    expect(await desk("%")).toEqual([]);
  });

  test("remet l’article : il quitte le stock, une fois", async () => {
    const variantId = await aVariant({ sku: "HANDED", stock: { ANG: 2 } });
    const { id } = await reserved("HANDED");
    const answers = await inParallel(4, 4, () => handOver(awa, { id }, { now: minutes(5) }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await level(variantId)).toEqual({ onHand: 1, held: 0, reserved: 0 });
  });

  test("prolonge ; un autre magasin ne le peut pas, ni qui n’en a pas le droit", async () => {
    await aVariant({ sku: "LATER", stock: { ANG: 1 } });
    const { id } = await reserved("LATER");
    const nantes = { ...awa, storeCodes: ["NAN"] } as Actor;
    expect(await extendReservation(nantes, { id }, { now })).toMatchObject({ refusal: { code: "other_store" } });
    expect(await extendReservation(visitor, { id }, { now })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await extendReservation(awa, { id }, { now: minutes(60) })).toMatchObject({
      value: { heldUntil: minutes(180) },
    });
    await expireReservations(system("t"), {}, { now: minutes(130) });
    expect(await ask("LATER")).toMatchObject({ refusal: { code: "out_of_stock" } });
    expect(await releaseReservation(awa, { id }, { now })).toMatchObject({ ok: true });
    expect(await ask("LATER")).toMatchObject({ ok: true });
  });

  test("après deux heures l’article revient en rayon ; qui arrive tard l’emporte s’il y est encore", async () => {
    const variantId = await aVariant({ sku: "LATE", stock: { ANG: 1 } });
    const { id } = await reserved("LATE");
    expect(await expireReservations(system("t"), {}, { now: minutes(119) })).toMatchObject({ value: { expired: 0 } });
    await expireReservations(system("t"), {}, { now: minutes(121) });
    expect(await level(variantId)).toMatchObject({ held: 0 });
    expect(await handOver(awa, { id }, { now: minutes(125) })).toMatchObject({ ok: true });

    await aVariant({ sku: "TAKEN", stock: { ANG: 1 } });
    const { id: second } = await reserved("TAKEN");
    await expireReservations(system("t"), {}, { now: minutes(121) });
    await reserved("TAKEN");
    expect(await handOver(awa, { id: second }, { now: minutes(125) })).toMatchObject({
      refusal: { code: "out_of_stock" },
    });
  });
});

describe("la dernière pièce", () => {
  test("réservée et achetée en ligne au même instant, deux cents fois : un seul l’a", async () => {
    const variantId = await aVariant({ sku: "LAST", stock: { ANG: 1 } });
    const demands = [{ variantId, locationCode: "ANG", quantity: 1 }];
    for (let round = 0; round < 200; round++) {
      const attemptId = newId();
      const [mine, theirs] = await Promise.all([
        ask("LAST"),
        inTransaction((tx) => hold(tx, { attemptId, demands, expiresAt: minutes(15), now })),
      ]);
      expect([mine.ok, theirs.ok].filter(Boolean)).toHaveLength(1);
      expect(await level(variantId)).toMatchObject({ held: 1 });
      if (mine.ok) await cancelReservation(visitor, { id: mine.value.id, token: mine.value.token }, { now });
      else
        await inTransaction((tx) => releaseHolds(tx, attemptId, now).then((value) => ({ ok: true, value }) as const));
    }
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
