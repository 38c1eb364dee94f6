import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { handOverByCode } from "#lib/fulfilment/commands-pickup";
import { spelledPickupCode } from "#lib/fulfilment/pickup-code";
import { pickup } from "#lib/fulfilment/queries-pickup";
import { discrepancies } from "#lib/inventory/queries-proof";
import { system } from "#lib/kernel/actor";
import { cancelOrder, markSent } from "#lib/orders/commands";
import { cancelParcel } from "#lib/orders/commands-cancel-parcel";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { orderMails } from "#lib/processes/order-mails";
import { pickups, pickupTerms } from "#lib/processes/pickups";
import { aPickup, associate } from "#tests/support/a-pickup";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";

const awa = associate("Awa", "ANG");
/** Ready on Saturday 21 November, kept seven days. */
const reminded = new Date("2026-11-26T08:00:00Z");
const lastEvening = new Date("2026-11-28T22:30:00Z");
const over = new Date("2026-11-28T23:00:00Z");

const passes = async (now: Date) => {
  for (const { run } of pickupTerms) await run(now);
  await work([...pickups, ...orderMails]);
};
const told = async () => (await database.mail.findMany({ orderBy: { id: "asc" } })).map(({ template }) => template);
const level = (variantId: string, locationCode = "ANG") =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

beforeAll(async () => {
  await aShop();
  registerTemplates(templates);
});
beforeEach(async () => {
  await database.mail.deleteMany();
  await database.stepDone.deleteMany();
  await database.outboxFact.deleteMany();
  await database.pickupCode.deleteMany();
});

describe("a pick-up that is ready", () => {
  test("tells its customer the code, once, and until when it waits", async () => {
    const { code, parcelId } = await aPickup("READY");
    await work([...pickups, ...orderMails]);
    await work([...pickups, ...orderMails]);
    const [mail, ...others] = await database.mail.findMany();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template: "order_ready", recipient: "camille@courrier.example" });
    expect(mail?.text).toContain(spelledPickupCode(code));
    expect(mail?.text).toContain("samedi 28 nov.");
    expect(await pickup(parcelId)).toMatchObject({ expiresAt: over });
  });

  test("reminds two days before the end, once, and neither who came nor who gave up", async () => {
    const { parcelId, code } = await aPickup("FETCHED");
    await handOverByCode(awa, { parcelId, code }, { now: reminded });
    const given = await aPickup("GIVEN-UP");
    await cancelOrder(system("t"), { orderId: given.orderId, reason: "Renonce" }, { now: reminded });
    await aPickup("FORGOTTEN");
    await database.outboxFact.deleteMany();
    await passes(new Date(reminded.getTime() - 1));
    expect(await told()).toEqual([]);
    await passes(reminded);
    await passes(reminded);
    expect(await told()).toEqual(["pickup_reminder"]);
  });

  test("goes back on the shelf when nobody came; its customer is paid back and told, once", async () => {
    const { orderId, variantId, parcelId, code } = await aPickup("LEFT");
    await database.outboxFact.deleteMany();
    await passes(lastEvening);
    expect(await level(variantId)).toMatchObject({ onHand: 5, reserved: 2 });
    await database.mail.deleteMany();
    await passes(over);
    await passes(over);
    expect(await level(variantId)).toMatchObject({ onHand: 5, reserved: 0 });
    expect(await orderById(orderId)).toMatchObject({ state: "cancelled", refunded: 5000 });
    expect(await told()).toEqual(["parcel_cancelled"]);
    expect((await database.mail.findFirstOrThrow()).text).toContain("50,00\u00a0€");
    expect(await handOverByCode(awa, { parcelId, code }, { now: over })).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
    expect(await pickup(parcelId)).toMatchObject({ state: "cancelled" });
  });
});

test("what was paid in the former shop is left to its people", async () => {
  const { orderId, variantId } = await aPickup("FORMER");
  await database.order.update({ where: { id: orderId }, data: { intentId: null } });
  await database.orderTender.updateMany({ where: { orderId }, data: { intentId: null } });
  await passes(over);
  expect(await level(variantId)).toMatchObject({ onHand: 5, reserved: 2 });
  expect(await told()).not.toContain("parcel_cancelled");
});

describe("one parcel of two is cancelled", () => {
  test("its customer hears of it and of the money in one mail", async () => {
    const { orderId, parcelId } = await aPickup("ONE-MAIL", { delivered: true });
    await database.outboxFact.deleteMany();
    const asked = { orderId, parcelId, reason: "Personne n’est venu", uncollected: true };
    expect(await cancelParcel(system("t"), asked, { now: over })).toMatchObject({ ok: true });
    await work([...pickups, ...orderMails]);
    expect(await told()).toEqual(["parcel_cancelled"]);
    expect((await database.mail.findFirstOrThrow()).text).toContain("50,00\u00a0€");
  });

  test("only its units are freed and paid back; the other leaves and ends the order", async () => {
    const { orderId, parcelId, variantId } = await aPickup("BESIDE", { delivered: true });
    await database.outboxFact.deleteMany();
    const asked = { orderId, parcelId, reason: "Personne n’est venu", uncollected: true };
    const answers = await Promise.all([1, 2, 3].map(() => cancelParcel(system("t"), asked, { now: over })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await level(variantId)).toMatchObject({ onHand: 5, reserved: 0 });
    expect(await level(variantId, "WEB")).toMatchObject({ onHand: 5, reserved: 2 });
    const order = await orderById(orderId);
    expect(order).toMatchObject({ state: "placed", refunded: 5000, captured: 10_000 });
    const other = order?.parcels.find(({ method }) => method === "delivery");
    const sent = { orderId, parcelId: other?.id, carrier: "La Poste", trackingCode: "LG1" };
    expect(await markSent(system("t"), sent, { now: over })).toMatchObject({ value: { state: "sent" } });
    expect(await cancelParcel(system("t"), { ...asked, parcelId: other?.id }, { now: over })).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
