import { beforeAll, describe, expect, test } from "vitest";
import { handOverByCode, handOverByIdentity, unlockPickup } from "#lib/fulfilment/commands-pickup";
import { findAtCounter } from "#lib/fulfilment/find-at-counter";
import { spelledPickupCode } from "#lib/fulfilment/pickup-code";
import { pickup, pickupsFound, pickupsToPrepare, readyPickups } from "#lib/fulfilment/queries-pickup";
import { discrepancies } from "#lib/inventory/queries-proof";
import { visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { anotherStore, aPickup, associate } from "#tests/support/a-pickup";
import { aShop } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

const now = new Date("2026-11-22T10:00:00Z");
const awa = associate("Awa", "ANG");
const wrong = "00000 00000";

beforeAll(async () => {
  await aShop();
  await anotherStore();
});

describe("le client dit son code", () => {
  test("la commande est trouvée, remise, et son stock quitte le magasin", async () => {
    const { parcelId, orderId, variantId, code } = await aPickup("SAID");
    const typed = spelledPickupCode(code).toLowerCase();
    expect(await findAtCounter(awa, { query: typed, store: "ANG" })).toEqual({
      ok: true,
      value: { kind: "pickup", parcelId, code },
    });
    expect(await handOverByCode(awa, { parcelId, code: typed }, { now })).toMatchObject({ ok: true });
    expect(await pickup(parcelId)).toMatchObject({ state: "collected", collectedAt: now });
    expect((await orderById(orderId))?.events.at(-1)).toMatchObject({ kind: "collected", data: { shown: "code" } });
    const where = { variantId_locationCode: { variantId, locationCode: "ANG" } };
    expect(await database.stockLevel.findUnique({ where })).toMatchObject({ onHand: 3, reserved: 0 });
  });

  test("le code ne se lit nulle part dans la base", async () => {
    const { code } = await aPickup("HIDDEN");
    const [{ found } = { found: -1 }] = await database.$queryRaw<{ found: number }[]>`
      SELECT count(*)::int AS found FROM pickup_code c WHERE to_jsonb(c)::text ILIKE ${`%${code}%`}`;
    expect(found).toBe(0);
  });

  test("deux fois : la seconde dit quand elle a été remise", async () => {
    const { parcelId, code } = await aPickup("TWICE");
    await handOverByCode(awa, { parcelId, code }, { now });
    expect(await handOverByCode(awa, { parcelId, code }, { now })).toEqual({
      ok: false,
      refusal: { code: "already_collected", at: now.toISOString() },
    });
  });

  test("dans un autre magasin, on lui dit où elle attend ; ce magasin ne peut pas la remettre", async () => {
    const { parcelId, code } = await aPickup("ELSEWHERE");
    const nantes = associate("Loïc", "NAN");
    const elsewhere = { refusal: { code: "other_store", location: "ANG", place: "Bonnefoy Angers Ralliement" } };
    expect(await findAtCounter(nantes, { query: code, store: "NAN" })).toMatchObject(elsewhere);
    expect(await handOverByCode(nantes, { parcelId, code }, { now })).toMatchObject(elsewhere);
    expect(await handOverByIdentity(nantes, { parcelId, document: "passport" }, { now })).toMatchObject(elsewhere);
    expect(await findAtCounter(nantes, { query: code, store: "ANG" })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect(await pickup(parcelId)).toMatchObject({ state: "ready" });
  });

  test("une commande qui n’est pas prête ne part pas, et personne d’autre que le magasin ne la remet", async () => {
    const { parcelId, code } = await aPickup("UNREADY", { ready: false });
    expect(await handOverByCode(awa, { parcelId, code }, { now })).toMatchObject({
      refusal: { code: "pickup_not_ready" },
    });
    expect(await handOverByCode(visitor, { parcelId, code }, { now })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    expect((await pickupsToPrepare("ANG")).map((one) => one.parcelId)).toContain(parcelId);
  });
});

describe("un mauvais code", () => {
  test("est compté ; après cinq, même le bon est refusé, et un responsable débloque", async () => {
    const { parcelId, code } = await aPickup("GUESSED");
    const claire = associate("Claire", "ANG", "pickups.unlock");
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await handOverByCode(awa, { parcelId, code: wrong }, { now })).toMatchObject({
        refusal: { code: "wrong_code", triesLeft },
      });
    expect(await handOverByCode(awa, { parcelId, code }, { now })).toMatchObject({
      refusal: { code: "too_many_tries" },
    });
    expect(await pickup(parcelId)).toMatchObject({ locked: true, state: "ready" });
    expect(await unlockPickup(awa, { parcelId }, { now })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await unlockPickup(claire, { parcelId }, { now })).toMatchObject({ ok: true });
    expect(await handOverByCode(awa, { parcelId, code }, { now })).toMatchObject({ ok: true });
  });

  test("cent essais à la fois n’en font pas plus de cinq", async () => {
    const { parcelId } = await aPickup("HURRIED");
    const answers = await inParallel(100, 10, () => handOverByCode(awa, { parcelId, code: wrong }, { now }));
    const codes = answers.map((answer) => (answer.ok ? "ok" : answer.refusal.code));
    expect(codes.filter((code) => code === "wrong_code")).toHaveLength(5);
    expect(codes.filter((code) => code === "too_many_tries")).toHaveLength(95);
  });

  test("une pièce d’identité suffit, même quand le code est bloqué ; le journal dit laquelle, sans son numéro", async () => {
    const { parcelId, orderId, number } = await aPickup("LOCKED");
    for (let i = 0; i < 6; i++) await handOverByCode(awa, { parcelId, code: wrong }, { now });
    const shown = { parcelId, document: "identity_card", note: "Remise à son frère, procuration" };
    expect(await handOverByIdentity(awa, shown, { now })).toMatchObject({ value: { number } });
    expect((await orderById(orderId))?.events.at(-1)).toMatchObject({
      data: { shown: "identity_card", note: "Remise à son frère, procuration" },
    });
  });

  test("un comptoir qui tape cinq codes qui n’existent pas attend un quart d’heure ; les noms se cherchent toujours", async () => {
    const eager = associate("Pressé", "ANG");
    const find = (query: string) => findAtCounter(eager, { query, store: "ANG" });
    for (let i = 0; i < 5; i++)
      expect(await find(`${wrong.slice(0, -1)}${i}`)).toMatchObject({ refusal: { code: "code_opens_nothing" } });
    expect(await find(wrong)).toMatchObject({ refusal: { code: "too_many_tries" } });
    expect(await find("Durand")).toMatchObject({ value: { kind: "words" } });
    expect(await find("Christophe"), "a name that could be a code").toMatchObject({ ok: true });
  });
});

describe("deux collègues remettent la même commande au même instant", () => {
  test("cinquante fois : un seul l’a remise, l’autre sait quand", async () => {
    for (let round = 0; round < 50; round++) {
      const { parcelId, code, variantId } = await aPickup(`BOTH-${round}`);
      const answers = await Promise.all([
        handOverByCode(awa, { parcelId, code }, { now }),
        handOverByIdentity(associate("Loïc", "ANG"), { parcelId, document: "passport" }, { now }),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "already_collected" } });
      const where = { variantId_locationCode: { variantId, locationCode: "ANG" } };
      expect(await database.stockLevel.findUnique({ where })).toMatchObject({ onHand: 3, reserved: 0 });
    }
  });
});

test("le client arrive avant que le code soit noté : il est trouvé et servi quand même", async () => {
  const { parcelId, code } = await aPickup("EARLY");
  await database.pickupCode.delete({ where: { parcelId } });
  expect(await findAtCounter(awa, { query: code, store: "ANG" })).toMatchObject({
    value: { kind: "pickup", parcelId },
  });
  expect(await handOverByCode(awa, { parcelId, code }, { now })).toMatchObject({ ok: true });
});

describe("sans code", () => {
  test("un nom ou un numéro trouve, dans son magasin seulement, et ne montre qu’un prénom et une initiale", async () => {
    const { parcelId, number } = await aPickup("NAMED", { name: "Zélie Marchand" });
    const [found] = await pickupsFound("ANG", "marchand");
    expect(found).toMatchObject({ parcelId, number, name: "Zélie M.", state: "ready" });
    expect(JSON.stringify(found)).not.toMatch(/Marchand|courrier\.example|Saint-Aubin/);
    expect((await pickupsFound("ANG", number.replace("BF-", ""))).map((one) => one.parcelId)).toEqual([parcelId]);
    expect(await pickupsFound("NAN", "marchand")).toEqual([]);
    for (const nothing of ["", "z", "%%", "_"]) expect(await pickupsFound("ANG", nothing)).toEqual([]);
    expect((await readyPickups("ANG")).map((one) => one.parcelId)).toContain(parcelId);
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
