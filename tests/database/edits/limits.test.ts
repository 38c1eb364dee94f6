import { beforeAll, describe, expect, test } from "vitest";
import { editOrder, editOwnOrder } from "#lib/edits/commands";
import { applyPaid } from "#lib/edits/commands-paid";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { bought, kinds } from "#tests/support/a-kind";
import { visa } from "#tests/support/a-payment";
import { aPromotion } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder } from "#tests/support/a-split-order";
import { anEditor, follow } from "#tests/support/an-edited-order";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

beforeAll(aShop);

async function edited(name: string) {
  const order = await aSplitOrder(name);
  return { ...order, ...(await anEditor(order.orderId)) };
}
const elsewhere = { line1: "3 rue de la Paix", postcode: "75002", city: "Paris", country: "FR" };
const wave = async (parcelId: string) =>
  makeWave(
    await aColleague("Awa Diop", "administrator"),
    { place: "WEB", parcelIds: [parcelId] },
    { now: anHourLater },
  );

describe("l’adresse", () => {
  test("change avec sa nouvelle date tant que personne ne prépare, plus après", async () => {
    const order = await edited("ADDRESS");
    expect(await order.edit({ address: elsewhere })).toMatchObject({
      ok: true,
      value: { differenceMinor: 0, version: 2 },
    });
    const after = await order.read();
    expect(after.address).toMatchObject({ postcode: "75002", city: "Paris" });
    const lamp = await order.line("ADDRESS-LAMP");
    const promise = await database.deliveryPromise.findUniqueOrThrow({ where: { orderLineId: lamp.id } });
    expect(promise).toMatchObject({ postcode: "75002", state: "promised" });
    expect(after.parcels.find(({ id }) => id === lamp.parcelId)?.promisedAt).toBe(promise.promisedAt.toISOString());

    expect(await wave(order.parcels.sent)).toMatchObject({ ok: true });
    expect(await order.edit({ address: { ...elsewhere, line1: "5 rue de la Paix" } })).toMatchObject({
      refusal: { code: "parcel_in_preparation" },
    });
    expect(await order.edit({ lines: [{ lineId: lamp.id, quantity: 0 }] })).toMatchObject({
      refusal: { code: "parcel_in_preparation" },
    });
    // What comes leaves in a parcel of its own.
    await aVariant({ sku: "ADDRESS-SHADE", price: 900, stock: { WEB: 2 } });
    expect(await order.edit({ add: [{ sku: "ADDRESS-SHADE", quantity: 1 }] })).toMatchObject({ ok: true });
    await order.pay();
    await follow();
    expect((await order.read()).parcels.filter(({ method }) => method === "delivery")).toHaveLength(2);
    expect(await brokenInvariants()).toEqual({});
  });

  test("livrée autrement, elle coûte la différence des prix du jour", async () => {
    const order = await edited("FASTER");
    expect(await order.edit({ deliveryMethod: "express" })).toMatchObject({ value: { differenceMinor: 700 } });
    await order.pay();
    await follow();
    expect(await order.read()).toMatchObject({ deliveryMethod: "express", delivery: 1290, total: 9190 });
    expect(await brokenInvariants()).toEqual({});
  });
});

test("payée deux jours plus tard, ce qui s’ajoute a la date que l’on peut tenir alors", async () => {
  const order = await edited("TWODAYS");
  await aVariant({ sku: "TWODAYS-SHADE", price: 9900, stock: { WEB: 2 } });
  await order.edit({ add: [{ sku: "TWODAYS-SHADE", quantity: 1 }] });
  await order.pay();
  const [proposal] = await order.edits();
  const twoDaysLater = new Date(anHourLater.getTime() + 2 * 86_400_000);
  expect(await applyPaid(system("edits"), { editId: proposal?.id }, { now: twoDaysLater })).toMatchObject({
    ok: true,
    value: { state: "applied" },
  });
  const shade = await order.line("TWODAYS-SHADE");
  const promise = await database.deliveryPromise.findUniqueOrThrow({ where: { orderLineId: shade.id } });
  expect(promise.promisedAt > twoDaysLater).toBe(true);
  const parcel = await database.parcel.findUniqueOrThrow({ where: { id: shade.parcelId } });
  expect(parcel.promisedAt >= promise.promisedAt).toBe(true);
  await follow();
  expect(await brokenInvariants()).toEqual({});
});

describe("une proposition payée trop tard", () => {
  test("est rendue en entier, et la commande reste comme elle était", async () => {
    const order = await edited("LATE");
    const lamp = await order.line("LATE-LAMP");
    const vase = await order.line("LATE-VASE");
    await aVariant({ sku: "LATE-SHADE", price: 9900, stock: { WEB: 2 } });
    const wanted = { lines: [{ lineId: lamp.id, quantity: 0 }], add: [{ sku: "LATE-SHADE", quantity: 1 }] };
    expect(await order.edit(wanted)).toMatchObject({ value: { state: "proposed" } });
    await order.pay();
    expect(await wave(order.parcels.sent)).toMatchObject({ ok: true });
    await follow();
    expect(await order.edits()).toMatchObject([{ state: "lapsed" }]);
    expect(await order.read()).toMatchObject({ total: 8490, captured: 13_490, refunded: 5000, reduced: 5000 });
    expect(await order.reserved("LATE-SHADE")).toEqual({ reserved: 0, held: 0 });
    expect(await brokenInvariants()).toEqual({});
    expect(vase.quantity).toBe(1);
  });

  test("n’attend plus dès que les articles partent", async () => {
    const order = await edited("GONE");
    const lamp = await order.line("GONE-LAMP");
    await aVariant({ sku: "GONE-SHADE", price: 9900, stock: { WEB: 2 } });
    await order.edit({ lines: [{ lineId: lamp.id, quantity: 0 }], add: [{ sku: "GONE-SHADE", quantity: 1 }] });
    expect(await order.send()).toMatchObject({ ok: true });
    await follow();
    expect(await order.edits()).toMatchObject([{ state: "lapsed" }]);
    expect(await order.reserved("GONE-SHADE")).toEqual({ reserved: 0, held: 0 });
    await expect(order.pay()).rejects.toThrow("nothing is asked for");
    expect(await brokenInvariants()).toEqual({});
  });
});

test("une remise dont la condition ne tient plus est gardée, ou reprise sur ce qui reste", async () => {
  await aPromotion({
    conditions: [{ kind: "basketReaches", settings: { minor: 7000 } }],
    benefit: { kind: "percentOff", settings: { basisPoints: 1000 } },
    endsAt: new Date("2026-11-21T10:30:00Z"),
  });
  const order = await edited("CLAW");
  const vase = await order.line("CLAW-VASE");
  const lamp = await order.line("CLAW-LAMP");
  const lines = [{ lineId: vase.id, quantity: 0 }];
  const kept = await order.preview({ lines });
  expect(kept).toMatchObject({ ok: true, value: { atRisk: [{ nameFr: "Dix pour cent", amountMinor: 490 }] } });
  expect(kept.ok && kept.value.differenceMinor).toBe(-vase.totalGrossMinor);
  expect(await order.edit({ lines, discounts: "claw_back" })).toMatchObject({
    ok: true,
    value: { differenceMinor: -vase.totalGrossMinor + 490 },
  });
  await follow();
  expect(await order.read()).toMatchObject({ discount: 0, promotions: [], goods: lamp.unitGrossMinor });
  expect(await brokenInvariants()).toEqual({});
});

describe("ce qui demande un mot, un âge ou un accord", () => {
  const apart = ["made_to_order", "age_restricted", "digital_code", "service", "gift_card", "subscription"] as const;

  test("ne s’ajoute pas à une commande payée", async () => {
    const order = await edited("APART");
    for (const kind of apart) {
      const { sku } = await kinds[kind](`APART-${kind.toUpperCase()}`);
      const added = await order.edit({ add: [{ sku, quantity: 1 }] });
      expect(added, kind).toMatchObject({ refusal: { code: "not_for_edit" } });
    }
  });

  test("ni ne se commande davantage : gravé une fois, l’article l’est pour qui l’a demandé", async () => {
    const { id, lines } = await bought(await kinds.made_to_order("APART-BOWL"));
    const { edit } = await anEditor(id);
    expect(await edit({ lines: [{ lineId: lines[0]?.id ?? "", quantity: 2 }] })).toMatchObject({
      refusal: { code: "not_for_edit" },
    });
  });
});

describe("qui modifie", () => {
  test("un client, la sienne, dans la demi-heure ; la remise qu’il brise lui est reprise", async () => {
    const account = await database.account.create({
      data: { id: newId(), email: "camille@courrier.example", kind: "customer", name: "Camille", createdAt: morning },
    });
    const camille: Actor = { kind: "customer", id: account.id, name: "Camille", email: account.email };
    await aVariant({ sku: "OWN-LAMP", price: 2000, stock: { WEB: 5 } });
    const cart = await aFullCart([{ sku: "OWN-LAMP", quantity: 3 }], camille);
    const answer = await press(cart, { card: visa, actor: camille });
    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    const { id: orderId, number } = answer.value.order;
    const lines = [{ lineId: (await database.orderLine.findFirstOrThrow({ where: { orderId } })).id, quantity: 2 }];
    const at = (minutes: number) => ({ now: new Date(morning.getTime() + minutes * 60_000) });
    const before = await orderById(orderId);
    const totalMinor = (before?.total ?? 0) - 2000;

    const stranger: Actor = { kind: "customer", id: newId(), name: "Zoé", email: "zoe@courrier.example" };
    expect(await editOwnOrder(stranger, { number, wanted: { lines }, totalMinor }, at(1))).toMatchObject({
      refusal: { code: "order_not_found" },
    });
    expect(await editOwnOrder(camille, { number, wanted: { lines }, totalMinor }, at(30))).toMatchObject({
      refusal: { code: "own_editing_over" },
    });
    expect(await editOwnOrder(camille, { number, wanted: { lines }, totalMinor: totalMinor - 1 }, at(5))).toMatchObject(
      {
        refusal: { code: "edit_total_changed", isMinor: totalMinor },
      },
    );
    expect(await editOwnOrder(camille, { number, wanted: { lines }, totalMinor }, at(5))).toMatchObject({
      ok: true,
      value: { state: "applied", differenceMinor: -2000 },
    });
    await follow();
    expect(await brokenInvariants()).toEqual({});
  });

  test("un directeur de magasin, seulement ce qui part de chez lui", async () => {
    const order = await edited("STORE");
    const vase = await order.line("STORE-VASE");
    const manager = { ...(await aColleague("Marc", "store_manager")), storeCodes: ["ANG"] };
    const asked = { orderId: order.orderId, wanted: { lines: [{ lineId: vase.id, quantity: 0 }] }, totalMinor: 5490 };
    expect(await editOrder(manager, { ...asked, reason: "Au comptoir" }, { now: anHourLater })).toMatchObject({
      refusal: { code: "other_store", location: "WEB" },
    });
  });

  test("personne ne vide une commande : elle s’annule", async () => {
    const order = await edited("EMPTY");
    const lines = await Promise.all(
      ["EMPTY-LAMP", "EMPTY-VASE"].map(async (sku) => ({ lineId: (await order.line(sku)).id, quantity: 0 })),
    );
    expect(await order.edit({ lines })).toMatchObject({ refusal: { code: "nothing_left" } });
    expect(await order.edit({})).toMatchObject({ refusal: { code: "nothing_changed" } });
  });
});
