import { hashPassword } from "#lib/identity/password";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

/** What stands in every field of whoever is to be forgotten, so that whatever is left of them is found. */
export const canary = "canari7x";
export const theirEmail = `jean_${canary}@courrier.example`;
export const password = "une phrase à oublier";
export const known = new Date("2026-11-01T10:00:00Z");
const at = known;
const later = new Date("2026-11-10T10:00:00Z");
const who = { name: `Jean ${canary}`, phone: "06 12 34 56 78" };
const address = { line1: `1 rue ${canary}`, postcode: "49100", city: "Angers", country: "FR" };
const snapshot = { accountId: "", cart: { contact: { ...who, email: theirEmail }, address, lines: [], total: 4900 } };

const redirected = [{ kind: "address", from: canary, to: `2 rue ${canary}` }];

let variants = 0;

/** Somebody who did everything here that one can do, all of it over: in each table that may know them. */
export async function aKnownPerson({ email = theirEmail, name = who.name } = {}) {
  variants += 1;
  const accountId = newId();
  const variantId = await aVariant({ sku: `CAN-${variants}`, stock: { WEB: 5 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const account = { id: accountId, kind: "customer" as const, email, name, createdAt: at, emailVerifiedAt: at };
  await database.account.create({ data: { ...account, passwordHash: await hashPassword(password) } });
  await signedIn(accountId, name);
  await shopping({ accountId, email, name, variantId, productId });
  const { orderId, number } = await anOrder([{ variantId, sku: `CAN-${variants}`, quantity: 1, unitGross: 4900 }], {
    name,
    at,
  });
  await ordered({ accountId, email, name, orderId, number, productId });
  await money(accountId, name);
  await written({ accountId, email, name, orderId, productId });
  const actor: Actor = { kind: "customer", id: accountId, name, email };
  return { actor, accountId, email, orderId, number, variantId };
}

async function signedIn(accountId: string, name: string) {
  const expiresAt = later;
  await database.session.create({ data: { accountId, createdAt: at, lastSeenAt: at, expiresAt, userAgent: canary } });
  await database.accountDevice.create({ data: { accountId, device: canary, firstSeenAt: at } });
  await database.emailToken.create({ data: { hash: newId(), accountId, purpose: "sign_in", expiresAt } });
  const change = { id: newId(), accountId, oldEmail: `old-${canary}@x.example`, newEmail: `new-${canary}@x.example` };
  await database.emailChange.create({ data: { ...change, askedAt: at, confirmedAt: at } });
  const key = { id: newId(), credentialId: newId(), publicKey: Buffer.from("key"), counter: 0n };
  await database.passkey.create({ data: { ...key, accountId, name: `Clé ${canary}`, createdAt: at } });
  await database.accountAddress.create({ data: { id: newId(), accountId, name, ...address, createdAt: at } });
  await database.company.create({ data: { accountId, name: `SARL ${canary}`, country: "FR", vatNumber: canary } });
  await database.accountTerms.create({ data: { accountId, limitMinor: 1000, setBy: "Léa", setAt: at } });
  const consent = { accountId, purpose: "news_email", given: true, wording: 1, channel: "account", at };
  await database.consent.create({ data: consent });
}

type Shopper = Readonly<{ accountId: string; email: string; name: string; variantId: string; productId: string }>;

async function shopping({ accountId, email, name, variantId, productId }: Shopper) {
  const wish = { id: newId(), productId, note: canary, addedAt: at };
  const list = { id: newId(), accountId, name: `Liste ${canary}`, createdAt: at, updatedAt: at };
  await database.wishlist.create({ data: { ...list, items: { create: [wish] } } });
  const waits = { kind: "stock" as const, variantId, accountId, email, locale: "fr", askedAt: at, expiresAt: later };
  await database.alert.create({ data: { id: newId(), ...waits } });
  const cart = { accountId, email, ...who, name, ...address, buyer: { name: canary } };
  const dates = { createdAt: at, updatedAt: at, expiresAt: later };
  await database.cart.create({ data: { id: newId(), tokenHash: newId(), locale: "fr", ...cart, ...dates } });
  const reserved = { variantId, storeCode: "ANG", quantity: 1, email, ...who, name, heldUntil: at, createdAt: at };
  const over = { state: "expired" as const, endedAt: at };
  await database.storeReservation.create({ data: { id: newId(), code: newId(), ...reserved, ...over } });
}

type Buyer = Readonly<{
  accountId: string;
  email: string;
  name: string;
  orderId: string;
  number: string;
  productId: string;
}>;

async function ordered({ accountId, email, name, orderId, number, productId }: Buyer) {
  const of = { accountId, email, name, phone: `06 ${canary}`, ...address, line2: canary, companyName: canary };
  const order = await database.order.update({ where: { id: orderId }, data: { ...of, state: "sent" } });
  await database.deliveryPromise.updateMany({ where: { orderId }, data: { state: "kept", fulfilledAt: at } });
  const agreed = { ...snapshot, accountId, cart: { ...snapshot.cart, contact: { ...who, email } } };
  const paid = { id: order.attemptId, cartId: order.cartId, state: "paid" as const, amountMinor: 4900 };
  await database.checkoutAttempt.create({
    data: { ...paid, snapshot: agreed, createdAt: at, settledAt: at, heldUntil: at },
  });
  const events = [
    { kind: "cancelled", data: {} },
    { kind: "note", data: { text: `Rappeler ${canary}` } },
    { kind: "edited", data: { changes: redirected } },
  ];
  await database.orderEvent.createMany({ data: events.map((one) => ({ orderId, at, actorName: name, ...one })) });
  const version = { orderId, number: 1, at, actorName: name, totalBeforeMinor: 1, totalAfterMinor: 1 };
  await database.orderVersion.create({ data: { ...version, changes: redirected, snapshot: { address: canary } } });
  const lapsed = {
    orderId,
    state: "lapsed" as const,
    baseVersion: 1,
    plan: { address, changes: redirected },
    reason: "",
  };
  const edited = { createdAt: at, expiresAt: at, settledAt: at, differenceMinor: 1, totalMinor: 1, actorName: name };
  await database.orderEdit.create({ data: { id: newId(), ...lapsed, ...edited } });
  const moved = { variantId: (await database.orderLine.findFirstOrThrow({ where: { orderId } })).variantId ?? "" };
  const movement = { ...moved, locationCode: "WEB", reason: "unreserve", reference: `order:${orderId}`, at };
  await database.stockMovement.create({ data: { ...movement, actorName: name } });
  const parcel = await database.parcel.findFirstOrThrow({ where: { orderId } });
  const label = {
    parcelId: parcel.id,
    carrierCode: "poste",
    service: "home",
    trackingNumber: newId(),
    priceMinor: 500,
  };
  await database.shippingLabel.create({
    data: { ...label, pdf: Buffer.from(`PDF ${canary}`), madeByName: "Léa", createdAt: at },
  });
  const withdrawal = { id: newId(), orderId, statedAt: at, name, email, whole: true, lines: [] };
  await database.withdrawal.create({ data: withdrawal });
  const back = { id: newId(), number: `RT-${newId().slice(-6)}`, orderId, withdrawalId: withdrawal.id, wish: "refund" };
  await database.return.create({ data: { ...back, state: "settled", announcedAt: at, settledAt: at } });
  await database.returnEvent.create({ data: { returnId: back.id, at, kind: "announced", actorName: name, data: {} } });
  const exchange = { id: newId(), returnId: back.id, orderId, cartTokenHash: newId(), isEven: true, keptUntil: at };
  const dropped = { state: "dropped" as const, dropped: "late", endedAt: at };
  const sums = { backMinor: 0, totalMinor: 0 };
  await database.exchange.create({ data: { ...exchange, ...dropped, ...sums, cart: agreed.cart } });
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId } });
  const subscription = { id: newId(), orderId, variantId: line.variantId ?? "", accountId, email, name, locale: "fr" };
  const rhythm = { sku: "C", article: "Café", quantity: 1, totalMinor: 100, every: 1, unit: "month" as const };
  const dates = {
    startedOn: at,
    nextOn: later,
    createdAt: at,
    endedAt: at,
    endedBy: "customer",
    state: "ended" as const,
  };
  await database.subscription.create({ data: { ...subscription, ...rhythm, ...dates } });
  const review = { id: newId(), orderLineId: line.id, orderId, productId, authorName: name, locale: "fr", stars: 5 };
  const said = { title: `Titre ${canary}`, text: `Avis ${canary}`, experiencedOn: at, writtenAt: at };
  await database.review.create({ data: { ...review, ...said } });
  await database.$executeRaw`
    INSERT INTO invoice (id, kind, entity, year, n, number, order_id, order_number, parcel_id, issued_at, customer_name,
                         net_minor, vat_minor, gross_minor, content, previous_hash, hash)
    SELECT ${newId()}::uuid, 'invoice', '000000000', 2026, n, 'F2026-0' || n, ${orderId}::uuid, ${number}, ${parcel.id}::uuid,
           ${at}, ${name}, 4083, 817, 4900, ${canary}, n::text, encode(sha256(convert_to(n || ${canary}, 'UTF8')), 'hex')
    FROM (VALUES (${90_000 + variants}::int)) AS of (n)`;
  const told = { name: "order.noted", payload: { orderId, text: `Note ${canary}`, authorName: "Léa", accountIds: [] } };
  await database.outboxFact.create({ data: { ...told, at, dispatchedAt: at } });
}

async function money(accountId: string, name: string) {
  const credit = {
    id: newId(),
    kind: "club" as const,
    state: "active" as const,
    accountId,
    initialMinor: 0,
    createdAt: at,
  };
  await database.credit.create({ data: credit });
  await database.creditEntry.create({
    data: { creditId: credit.id, kind: "adjust", amountMinor: 0, actorName: name, at },
  });
  const card = { customerId: `cus_${newId()}`, paymentMethodId: `pm_${newId()}`, brand: "visa", lastFour: "4242" };
  await database.savedCard.create({
    data: { id: newId(), accountId, ...card, expiresOn: later, consentedAt: at, wording: 1 },
  });
  const joined = { joinedAt: at, joinedBy: name, consent: `d’accord ${canary}`, tier: "base" };
  const number = String(2_000_000_000_000 + variants);
  await database.member.create({ data: { accountId, number, ...joined, phone: `06 ${canary}`, birthday: "05-17" } });
}

type Writer = Readonly<{ accountId: string; email: string; name: string; orderId: string; productId: string }>;

async function written({ accountId, email, name, orderId, productId }: Writer) {
  const question = { id: newId(), productId, accountId, email, authorName: name, locale: "fr", askedAt: at };
  const asked = await database.question.create({
    data: { ...question, text: `Question ${canary}`, state: "waiting", dueAt: later },
  });
  const answer = { id: newId(), questionId: asked.id, accountId, authorName: name, buyer: true, locale: "fr" };
  await database.answer.create({ data: { ...answer, text: `Réponse ${canary}`, state: "waiting", writtenAt: at } });
  const opened = {
    id: newId(),
    sourceKey: newId(),
    channel: "form",
    topic: "delivery",
    locale: "fr",
    state: "open" as const,
  };
  const case_ = { ...opened, subject: `Sujet ${canary}`, email, ...who, name, accountId, orderId, orderNumber: canary };
  const due = { openedAt: at, owes: "first", dueAt: later, resolveBy: later };
  await database.customerCase.create({ data: { ...case_, ...due } });
  const message = { id: newId(), caseId: case_.id, sourceKey: newId(), kind: "inbound" as const, channel: "form", at };
  await database.caseMessage.create({
    data: { ...message, authorId: accountId, authorName: name, text: `Bonjour ${canary}` },
  });
  const ours = { caseId: case_.id, channel: "form", authorName: "Léa", at };
  await database.caseMessage.createMany({
    data: [
      { ...ours, id: newId(), sourceKey: newId(), kind: "outbound", text: `Réponse à ${canary}` },
      { ...ours, id: newId(), sourceKey: newId(), kind: "note", text: `Entre nous, ${canary}` },
    ],
  });
  await database.caseFile.create({
    data: { id: newId(), messageId: message.id, file: "a.pdf", name: canary, bytes: 1 },
  });
  await database.caseSeat.create({ data: { caseId: case_.id, accountId, name: "Léa", seenAt: at, draft: canary } });
  const { number } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  const actor = { at, actorKind: "customer", actorId: accountId, actorName: name, command: "identity.update_profile" };
  const looking = { at, actorKind: "staff", actorName: "Léa", command: "identity.view_as", changes: {} };
  await database.auditEntry.createMany({
    data: [
      { ...actor, subject: `account:${accountId}`, changes: { name: [canary, name] } },
      { ...actor, subject: `order:${number}`, changes: { note: [null, canary], amountMinor: [0, 1] } },
      {
        ...actor,
        actorKind: "staff",
        actorId: newId(),
        actorName: "Léa",
        subject: `order:${number}`,
        changes: { email: [canary, null] },
      },
      { ...looking, subject: `account:${accountId}`, reason: `La lettre de ${canary}` },
    ],
  });
  const body = { subject: `Bonjour ${canary}`, html: canary, text: canary, createdAt: at, sentAt: at };
  await database.mail.create({ data: { key: newId(), template: "x", recipient: email, locale: "fr", ...body } });
  const asleep = { id: newId(), email, accountId, locale: "fr", askedAt: at, readyAt: at, expiresAt: later };
  await database.dataExport.create({ data: { ...asleep, archive: Buffer.from(canary) } });
}
