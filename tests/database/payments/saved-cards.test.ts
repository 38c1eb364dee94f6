import { afterEach, beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { checkOut } from "#lib/checkout/check-out";
import { settleIntent } from "#lib/checkout/settle";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { requestsOf } from "#lib/orders/queries-requests";
import { forgetCardholder } from "#lib/payments/commands-forget";
import { keepCard, removeCard } from "#lib/payments/commands-saved-cards";
import { consentWording } from "#lib/payments/consent";
import { choosableCardsOf, savedCardsOf } from "#lib/payments/queries-saved-cards";
import { ask } from "#lib/payments/stripe/client";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { captures } from "#lib/processes/captures";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { aFullCart, morning } from "#tests/support/a-buyer";
import { one, visa } from "#tests/support/a-payment";
import { turn } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date(morning.getTime() + 3_600_000);
const later = new Date(now.getTime() + 3_600_000);
const returnUrl = "http://localhost:3000/fr/checkout/return";
const follow = () => work([...captures, ...paymentRequests, ...payments]);

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  await aVariant({ sku: "KEPT", price: 4_900, stock: { WEB: 30 } });
});
afterEach(() => turn({}));

async function aCustomer(): Promise<Extract<Actor, { kind: "customer" }>> {
  const id = newId();
  const [email, name] = [`${id}@courrier.example`, "Camille"];
  await database.account.create({ data: { id, email, name, kind: "customer", createdAt: morning } });
  return { kind: "customer", id, name, email };
}

/** Camille buys by card and lets it be kept. */
async function bought(camille: Actor, keeps = true, at = morning) {
  const cart = await aFullCart(one("KEPT"), camille);
  const asked = { ...cart, acceptTerms: true };
  const answer = await checkOut(camille, asked, { paymentMethod: visa, returnUrl, keepCard: keeps }, { now: at });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  return answer.value.order.id;
}

/** It leaves, and the bank has let go of its money. */
async function unsecured(orderId: string, knobs: object = {}) {
  await turn({ authorisationsEnd: true, ...knobs });
  const awa = await aColleague("Awa", "administrator");
  const { id: parcelId } = await database.parcel.findFirstOrThrow({ where: { orderId } });
  await markSent(awa, { orderId, parcelId, carrier: "La Poste" }, { now });
  await follow();
  return requestsOf(orderId);
}
const linksOf = async (orderId: string) => {
  const number = (await orderById(orderId))?.number ?? "";
  return database.mail.count({ where: { template: "payment_asked", text: { contains: number } } });
};

test("a card is kept for who agreed to it, once, and for nobody else", async () => {
  const camille = await aCustomer();
  await bought(camille, false);
  expect(await savedCardsOf(camille.id)).toEqual([]);
  await bought(camille);
  await bought(visitor);
  expect(await savedCardsOf(camille.id)).toMatchObject([{ brand: "visa", lastFour: "4242", wallet: null }]);
  expect(await database.savedCard.findMany({ where: { accountId: camille.id } })).toMatchObject([
    { consentedAt: morning, customerId: expect.stringMatching(/^cus_/) },
  ]);
});

test("a card that its owner lets us keep again is kept once, as they agreed last, and the provider keeps it once", async () => {
  const camille = await aCustomer();
  await bought(camille);
  await database.savedCard.updateMany({ where: { accountId: camille.id }, data: { wording: 1 } });
  const [first] = await database.savedCard.findMany({ where: { accountId: camille.id } });
  await bought(camille, true, now);
  await follow();
  const kept = await database.savedCard.findMany({ where: { accountId: camille.id } });
  expect(kept).toMatchObject([{ id: first?.id, consentedAt: now, wording: consentWording }]);
  const atProvider = (id: string) => ask((stripe) => stripe.paymentMethods.retrieve(id));
  expect(await atProvider(first?.paymentMethodId ?? "")).toMatchObject({ customer: null });
  expect(await atProvider(kept[0]?.paymentMethodId ?? "")).toMatchObject({ customer: first?.customerId });
});

test("what a bank let go of is paid by the kept card, and nobody is asked", async () => {
  const orderId = await bought(await aCustomer());
  expect(await unsecured(orderId)).toMatchObject([{ purpose: "payment_due", state: "paid" }]);
  expect(await orderById(orderId)).toMatchObject({ authorised: 0, paymentDue: false });
  expect(await linksOf(orderId)).toBe(0);
  expect(await brokenInvariants()).toEqual({});
});

test("a bank that wants to see its customer has them asked by the link", async () => {
  const orderId = await bought(await aCustomer());
  expect(await unsecured(orderId, { awayRefused: true })).toMatchObject([{ state: "open" }]);
  expect(await linksOf(orderId)).toBe(1);
});

test("a card that was taken off pays nothing any more, and the provider has forgotten it", async () => {
  const [camille, other] = [await aCustomer(), await aCustomer()];
  const orderId = await bought(camille);
  const [card] = await savedCardsOf(camille.id);
  const id = card?.id ?? "";
  expect(await removeCard(other, { id }, { now })).toMatchObject({ refusal: { code: "card_not_found" } });
  expect(await removeCard(camille, { id }, { now })).toMatchObject({ ok: true });
  expect(await unsecured(orderId)).toMatchObject([{ state: "open" }]);
  expect(await linksOf(orderId)).toBe(1);
});

test("a card that was taken off stays off when the page of its payment is opened again, until its owner keeps it anew", async () => {
  const camille = await aCustomer();
  const [first, second] = [await bought(camille), await bought(camille, true, now)];
  const takeOff = async () => {
    const [card] = await savedCardsOf(camille.id);
    await removeCard(camille, { id: card?.id ?? "" }, { now });
    await follow();
  };
  const reload = async (orderId: string) => {
    const { intentId } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
    await settleIntent(intentId ?? "", now);
    await follow();
  };
  const atProvider = async () => {
    const rows = await database.savedCard.findMany({ where: { accountId: camille.id } });
    return Promise.all(
      rows.map(({ paymentMethodId }) => ask((stripe) => stripe.paymentMethods.retrieve(paymentMethodId))),
    );
  };
  await takeOff();
  for (const orderId of [first, second]) await reload(orderId);
  expect(await savedCardsOf(camille.id)).toEqual([]);
  expect(await choosableCardsOf(camille.id, now)).toEqual([]);
  expect(await atProvider()).toMatchObject([{ customer: null }]);

  await bought(camille, true, later);
  for (const orderId of [first, second]) await reload(orderId);
  expect(await savedCardsOf(camille.id)).toMatchObject([{ brand: "visa", lastFour: "4242" }]);
  expect(await atProvider()).toMatchObject([{ customer: expect.stringMatching(/^cus_/) }]);
});

test("of who has their data erased the provider keeps neither name nor card, and no payment of theirs brings a card back", async () => {
  const camille = await aCustomer();
  const orderId = await bought(camille);
  const [card] = await database.savedCard.findMany({ where: { accountId: camille.id } });
  const atProvider = () => ask((stripe) => stripe.customers.retrieve(card?.customerId ?? ""));
  expect(await atProvider()).toMatchObject({ email: camille.email, name: "Camille" });
  await forgetCardholder(system("privacy"), { email: camille.email, accountId: camille.id }, { now });
  await follow();
  await follow();
  expect(await atProvider()).toEqual(expect.not.objectContaining({ email: camille.email }));
  expect(await atProvider()).toMatchObject({ deleted: true });
  const method = await ask((stripe) => stripe.paymentMethods.retrieve(card?.paymentMethodId ?? ""));
  expect(method.customer).toBeNull();

  await database.account.delete({ where: { id: camille.id } });
  const { intentId } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  await settleIntent(intentId ?? "", now);
  expect(await database.savedCard.count({ where: { accountId: camille.id } })).toBe(0);
});

test("a card kept twice before its fingerprint was known shows once, and all of it is taken off", async () => {
  const camille = await aCustomer();
  const row = { accountId: camille.id, customerId: "cus_2", brand: "visa", lastFour: "1881", wording: consentWording };
  const expiresOn = new Date("2036-12-31");
  for (const paymentMethodId of ["pm_former", "pm_double"])
    await database.savedCard.create({ data: { ...row, id: newId(), paymentMethodId, expiresOn, consentedAt: now } });
  const [card, ...others] = await savedCardsOf(camille.id);
  expect([await choosableCardsOf(camille.id, now), others]).toMatchObject([[{ lastFour: "1881" }], []]);
  await removeCard(camille, { id: card?.id ?? "" }, { now });
  expect(await savedCardsOf(camille.id)).toEqual([]);
  const told = await database.outboxFact.findMany({ where: { name: "card.forgotten" } });
  const forgotten = told.map(({ payload }) => (payload as { paymentMethodId: string }).paymentMethodId);
  expect(forgotten).toEqual(expect.arrayContaining(["pm_former", "pm_double"]));
});

test("a kept card is chosen for what its owner buys next, by nobody else, and only as the box they ticked said", async () => {
  const [camille, other] = [await aCustomer(), await aCustomer()];
  await bought(camille);
  const [card] = await choosableCardsOf(camille.id, now);
  const savedCardId = card?.id ?? "";
  const payBy = async (actor: Actor) => {
    const cart = await aFullCart(one("KEPT"), actor);
    return checkOut(actor, { ...cart, acceptTerms: true }, { savedCardId, returnUrl }, { now });
  };
  for (const stranger of [other, visitor])
    expect(await payBy(stranger)).toMatchObject({ refusal: { code: "card_not_found" } });
  const paid = await payBy(camille);
  const orderId = paid.ok && paid.value.state === "paid" ? paid.value.order.id : "";
  expect(await orderById(orderId)).toMatchObject({ tenders: [{ brand: "visa", lastFour: "4242" }] });
  expect(await savedCardsOf(camille.id)).toHaveLength(1);
  expect(await brokenInvariants()).toEqual({});

  await database.savedCard.updateMany({ where: { accountId: camille.id }, data: { wording: 1 } });
  expect(await choosableCardsOf(camille.id, now)).toEqual([]);
  expect(await payBy(camille)).toMatchObject({ refusal: { code: "card_not_found" } });
});

test("kept again from eight tabs at once it is one card, the one they agreed to last, and all others are forgotten", async () => {
  const { id: accountId } = await aCustomer();
  const card = { brand: "visa", lastFour: "4242", wallet: null };
  const of = {
    accountId,
    customerId: "cus_1",
    fingerprint: "one",
    wording: consentWording,
    expMonth: 12,
    expYear: 2036,
  };
  const methods = Array.from({ length: 8 }, (_, tab) => `pm_${tab}`);
  const keep = async (paymentMethodId: string, tab: number) => {
    const consentedAt = new Date(now.getTime() + tab * 60_000).toISOString();
    return keepCard(system("checkout"), { card, saved: { ...of, paymentMethodId, consentedAt } }, { now });
  };
  expect((await Promise.all(methods.map(keep))).filter((kept) => kept.ok && kept.value.isNew)).toHaveLength(1);
  const rows = await database.savedCard.findMany({ where: { accountId } });
  expect(rows).toMatchObject([{ paymentMethodId: "pm_7" }]);
  const told = await database.outboxFact.findMany({ where: { name: "card.forgotten" } });
  const forgotten = told.map(({ payload }) => (payload as { paymentMethodId: string }).paymentMethodId);
  expect(forgotten.filter((id) => methods.includes(id)).sort()).toEqual(methods.slice(0, 7));
});
