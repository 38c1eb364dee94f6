import { beforeAll, beforeEach, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { emailVerified } from "#lib/identity/facts";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { cancelOrder, markReady, markSent } from "#lib/orders/commands";
import { orderById, ordersOf } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { runStep } from "#lib/platform/steps";
import { accountOrders } from "#lib/processes/account-orders";
import { orderMails } from "#lib/processes/order-mails";
import { aClub, aMember } from "#tests/support/a-member";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const processes = [...orderMails, ...accountOrders];
const permissions = new Set(["orders.send", "orders.cancel"]);
const nadia: Actor = { kind: "staff", id: "n", name: "Nadia", permissions, storeCodes: [] };
const now = new Date("2026-11-22T09:00:00Z");

/** Runs every step that follows the facts told so far, as the worker does. */
async function work() {
  for (const { id, name } of await database.outboxFact.findMany({ orderBy: { id: "asc" } })) {
    for (const process of processes.filter(({ fact }) => fact === name)) {
      for (const step of process.steps.keys())
        await runStep({ factId: String(id), fact: name, step }, processes, 10_000);
    }
  }
}

const subjects = async () =>
  (await database.mail.findMany({ orderBy: { id: "asc" } })).map(({ template, recipient }) => [template, recipient]);

const tell = (fact: { name: string; payload: object }) => database.outboxFact.create({ data: { ...fact, at: now } });

beforeAll(async () => {
  await aShop();
  registerTemplates(templates);
});
beforeEach(async () => {
  await database.mail.deleteMany();
  await database.outboxFact.deleteMany();
  await database.stepDone.deleteMany();
});

test("an order placed is confirmed once, with the link that opens it and the whole terms", async () => {
  const variantId = await aVariant({ sku: "CONFIRMED", stock: { WEB: 5 } });
  await database.product.update({ where: { handle: "confirmed" }, data: { legal: { coldChain: true } } });
  const { orderId, number } = await anOrder([{ variantId, sku: "CONFIRMED", quantity: 1, unitGross: 6900 }]);
  await database.outboxFact.deleteMany();
  await tell({ name: "order.placed", payload: { orderId } });
  await work();
  await work();

  const [mail, ...others] = await database.mail.findMany();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ recipient: "camille@courrier.example", template: "order_confirmation" });
  expect(mail?.text).toContain(`/fr/orders/${number}?token=${(await orderById(orderId))?.token}`);
  expect(mail?.text).toContain("Signature du consommateur");
  expect(mail?.text).toContain("se gâte vite (article L221-28, 4°)");
  const timeline = (await orderById(orderId))?.events.filter(({ kind }) => kind === "mailed");
  expect(timeline).toMatchObject([{ data: { subject: mail?.subject } }]);
});

test("a member whose tier gives longer to send things back is told so with the order", async () => {
  await aClub();
  const { id: accountId } = await aMember("Camille");
  await database.member.update({ where: { accountId }, data: { tier: "fidele", tierUntil: new Date("2027-12-31") } });
  const variantId = await aVariant({ sku: "LONGER", stock: { WEB: 5 } });
  const { orderId } = await anOrder([{ variantId, sku: "LONGER", quantity: 1, unitGross: 6900 }], { accountId });
  await database.outboxFact.deleteMany();
  await tell({ name: "order.placed", payload: { orderId } });
  await work();
  const mail = await database.mail.findFirstOrThrow({ where: { template: "order_confirmation" } });
  expect(mail.text).toContain("Vous avez 30 jours après la réception");
});

test("a parcel sent and a pick-up made ready are told, each once", async () => {
  const variantId = await aVariant({ sku: "TOLD", stock: { WEB: 5, ANG: 5 } });
  const { orderId } = await anOrder([
    { variantId, sku: "TOLD", quantity: 1, unitGross: 6900 },
    { variantId, sku: "TOLD", quantity: 1, unitGross: 6900, store: "ANG" },
  ]);
  await database.outboxFact.deleteMany();
  for (const { id: parcelId, method } of (await orderById(orderId))?.parcels ?? []) {
    if (method === "pickup") await markReady(nadia, { orderId, parcelId }, { now });
    else await markSent(nadia, { orderId, parcelId, carrier: "La Poste", trackingCode: "LG77" }, { now });
  }
  await work();
  expect(new Set((await subjects()).map(([template]) => template))).toEqual(new Set(["order_sent", "order_ready"]));
  expect((await database.mail.findFirst({ where: { template: "order_sent" } }))?.text).toContain("LG77");
});

test("a cancelled order makes one mail, which tells of the money too", async () => {
  const variantId = await aVariant({ sku: "CANCELLED", stock: { WEB: 5 } });
  const { orderId } = await anOrder([{ variantId, sku: "CANCELLED", quantity: 1, unitGross: 6900 }]);
  await database.outboxFact.deleteMany();
  await cancelOrder(nadia, { orderId, reason: "à la demande du client" }, { now });
  await work();
  expect((await subjects()).map(([template]) => template)).toEqual(["order_cancelled"]);
  expect((await database.mail.findFirst())?.text).toContain("69,00\u00a0€");
});

test("an account whose address is proved receives its guest orders, and nobody else's (ACL-03)", async () => {
  const variantId = await aVariant({ sku: "ADOPTED", stock: { WEB: 5 } });
  const { orderId } = await anOrder([{ variantId, sku: "ADOPTED", quantity: 1, unitGross: 6900 }]);
  const [camille, bastien] = [newId(), newId()];
  await database.account.createMany({
    data: [
      { id: camille, kind: "customer", email: "camille@courrier.example", name: "Camille", createdAt: now },
      { id: bastien, kind: "customer", email: "bastien@courrier.example", name: "Bastien", createdAt: now },
    ],
  });
  await database.outboxFact.deleteMany();
  for (const accountId of [bastien, camille]) await tell(emailVerified({ accountId }));
  await work();
  expect((await ordersOf(camille)).map(({ id }) => id)).toContain(orderId);
  expect(await ordersOf(bastien)).toEqual([]);
});
