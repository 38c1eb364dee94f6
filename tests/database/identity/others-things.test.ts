import { beforeAll, expect, test } from "vitest";
import { billToAddress, dropAddress, keepAddress, keepOrderAddress, preferAddress } from "#lib/addresses/commands";
import { addressesOf, addressOf } from "#lib/addresses/queries";
import { askAlert, endAlert } from "#lib/alerts/commands";
import { alertsOf } from "#lib/alerts/queries";
import { writeAgain, writeToUs } from "#lib/cases/commands";
import { casesOf, ownCase } from "#lib/cases/queries";
import { removePasskey, renamePasskey } from "#lib/identity/commands-passkey";
import { endOwnSession, openSession } from "#lib/identity/commands-session";
import { sessionsOf } from "#lib/identity/queries";
import { passkeysOf } from "#lib/identity/queries-passkeys";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { orderOf } from "#lib/orders/queries";
import { removeCard } from "#lib/payments/commands-saved-cards";
import { savedCardsOf } from "#lib/payments/queries-saved-cards";
import { database } from "#lib/platform/database";
import { dropList, renameList, shareList } from "#lib/wishlists/commands";
import { dropItem, moveItem, noteItem, toggleWish } from "#lib/wishlists/commands-items";
import { wishlistsOf } from "#lib/wishlists/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const now = new Date("2026-11-21T10:00:00Z");
const at = { now };
const home = { name: "Camille", line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" };
async function someone(name: string): Promise<Extract<Actor, { kind: "customer" }>> {
  const account = { id: newId(), kind: "customer", name, email: `${name.toLowerCase()}@courrier.example` } as const;
  await database.account.create({ data: { ...account, createdAt: now, emailVerifiedAt: now } });
  return account;
}
const value = <T>(answer: Readonly<{ ok: true; value: T } | { ok: false; refusal: { code: string } }>): T => {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

/** Everything that somebody keeps here, one of each. */
async function thingsOf(owner: Extract<Actor, { kind: "customer" }>) {
  const { id: accountId } = owner;
  const variant = await database.variant.findUniqueOrThrow({ where: { sku: "VASE" }, include: { product: true } });
  const { orderId, number } = await anOrder([{ variantId: variant.id, sku: "VASE", quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: orderId }, data: { accountId } });
  value(await askAlert(owner, { sku: "VASE", kind: "price", locale: "fr" }, at));
  value(await toggleWish(owner, { handle: variant.product.handle }, at));
  const list = await database.wishlist.findFirstOrThrow({ where: { accountId }, include: { items: true } });
  const card = { id: newId(), accountId, customerId: "cus", paymentMethodId: newId(), brand: "visa", lastFour: "4242" };
  await database.savedCard.create({ data: { ...card, expiresOn: new Date("2030-01-31"), consentedAt: now } });
  const key = { id: newId(), accountId, credentialId: newId(), publicKey: Buffer.from("k"), counter: 0n };
  await database.passkey.create({ data: { ...key, name: "Clé", createdAt: now } });
  const message = { topic: "product", subject: "Un vase", text: "Est-il bleu ou vert ?", locale: "fr" };
  return {
    number,
    address: value(await keepAddress(owner, home, at)).id,
    alert: (await database.alert.findFirstOrThrow({ where: { accountId } })).id,
    list: list.id,
    item: list.items[0]?.id ?? "",
    card: card.id,
    passkey: key.id,
    case: value(await writeToUs(owner, message, at)).caseId,
    session: value(await openSession(system("test"), { accountId }, at)).sessionId,
  };
}

type Answer = Readonly<{ ok: boolean; refusal?: Readonly<{ code: string }> }>;

/** What is kept of somebody, as the database has it. */
const allOf = async ({ id }: { id: string }) =>
  JSON.stringify([
    await addressesOf(id),
    await alertsOf(id, "fr"),
    await wishlistsOf({ kind: "customer", id, name: "", email: "" }),
    await savedCardsOf(id),
    await passkeysOf(id),
    await casesOf(id),
    await sessionsOf(id, now),
    await database.caseMessage.count(),
  ]);

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "VASE", price: 4900, stock: { WEB: 9 } });
});

test("somebody else's things in any field are refused like those that do not exist, and stay as they are (ACL-02)", async () => {
  const [camille, zoe] = [await someone("Camille"), await someone("Zoe")];
  const [hers, own] = [await thingsOf(camille), await thingsOf(zoe)];
  const before = await allOf(camille);
  const text = "Je suis elle.";
  const reaches = (things: typeof hers): Readonly<Record<string, (who: Actor) => Promise<Answer>>> => ({
    "change an address": (who) => keepAddress(who, { id: things.address, ...home, line1: "Chez moi" }, at),
    "prefer an address": (who) => preferAddress(who, { id: things.address }, at),
    "bill to an address": (who) => billToAddress(who, { id: things.address, bills: true }, at),
    "drop an address": (who) => dropAddress(who, { id: things.address }, at),
    "keep an order's address": (who) => keepOrderAddress(who, { number: things.number }, at),
    "end an alert": (who) => endAlert(who, { alertId: things.alert }, at),
    "rename a list": (who) => renameList(who, { listId: things.list, name: "À moi" }, at),
    "share a list": (who) => shareList(who, { listId: things.list, shared: true }, at),
    "note an item": (who) => noteItem(who, { itemId: things.item, note: "À moi" }, at),
    "take an item": (who) => moveItem(who, { itemId: things.item, listId: own.list }, at),
    "give an item": (who) => moveItem(who, { itemId: own.item, listId: things.list }, at),
    "drop an item": (who) => dropItem(who, { itemId: things.item }, at),
    "drop a list": (who) => dropList(who, { listId: things.list }, at),
    "take off a card": (who) => removeCard(who, { id: things.card }, at),
    "rename a passkey": (who) => renamePasskey(who, { id: things.passkey, name: "À moi" }, at),
    "remove a passkey": (who) => removePasskey(who, { id: things.passkey }, at),
    "write in a case": (who) => writeAgain(who, { caseId: things.case, text }, at),
    "end a session": (who) => endOwnSession(who, { sessionId: things.session }, at),
  });
  const nothing = Object.fromEntries(Object.keys(hers).map((key) => [key, newId()])) as typeof hers;
  for (const who of [zoe, visitor]) {
    const [answers, absent] = [reaches(hers), reaches({ ...nothing, number: "BF-999999" })];
    for (const [deed, reach] of Object.entries(answers)) {
      const answer = await reach(who);
      expect([deed, answer.ok, answer.refusal?.code === "invalid"]).toEqual([deed, false, false]);
      expect(answer, deed).toEqual(await absent[deed]?.(who));
    }
    expect(await ownCase({ caseId: hers.case }, who, now)).toBeNull();
  }
  expect(await orderOf(zoe, hers.number)).toBeNull();
  expect(await addressOf(zoe.id, hers.address)).toBeNull();
  expect(await allOf(camille)).toBe(before);
});
