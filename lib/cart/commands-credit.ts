import { z } from "zod";
import { cagnotteOf, giftCardOf, storeCreditOf, usableGiftCard } from "#lib/credit/queries";
import { asTry } from "#lib/credit/tries";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command } from "#lib/platform/command";
import { cartKey, keyOf } from "./key.ts";
import { putCredit, takeCredit } from "./sql/credits.ts";

const notFound = () => refuse({ code: "cart_not_found" });

const putGiftCard = command({
  name: "cart.pay_with_gift_card",
  input: z.strictObject({ ...cartKey, code: z.string().min(1).max(64) }),
  allow: "anyone",
  async run({ code, ...key }, { tx, now }) {
    const card = await usableGiftCard(tx, code, now);
    if (!card.ok) return card;
    return (await putCredit(tx, keyOf(key), card.value.creditId, now)) ? ok(null) : notFound();
  },
});

/**
 * Means to pay with a gift card, by its code; nothing is held before the checkout begins. `address` is the network
 * address that asks: who types too many wrong codes waits (`too_many_attempts`, PRC-08). Refuses what
 * `usableGiftCard` does, and `cart_not_found`.
 */
export function payWithGiftCard(actor: Actor, { address, ...input }: GiftCardTry, at: Circumstance = {}) {
  return asTry({ address, session: input.cartId }, () => putGiftCard(actor, input, at), at);
}
type GiftCardTry = Readonly<{ cartId: string; token: string; code: string; address: string }>;

/** Means to pay with the customer's own store credit. */
export const payWithStoreCredit = command({
  name: "cart.pay_with_store_credit",
  input: z.strictObject(cartKey),
  allow: "customer",
  async run(key, { actor, tx, now }) {
    const credit = actor.kind === "customer" ? await storeCreditOf(actor.id) : null;
    if (!credit) return refuse({ code: "no_store_credit" });
    return (await putCredit(tx, keyOf(key), credit.id, now)) ? ok(null) : notFound();
  },
});

/** Means to pay with the member's own cagnotte. */
export const payWithCagnotte = command({
  name: "cart.pay_with_cagnotte",
  input: z.strictObject(cartKey),
  allow: "customer",
  async run(key, { actor, tx, now }) {
    const credit = actor.kind === "customer" ? await cagnotteOf(actor.id) : null;
    if (!credit) return refuse({ code: "no_cagnotte" });
    return (await putCredit(tx, keyOf(key), credit.id, now)) ? ok(null) : notFound();
  },
});

/** Pays without this credit after all. */
export const dropCredit = command({
  name: "cart.drop_credit",
  input: z.strictObject({ ...cartKey, creditId: z.uuid() }),
  allow: "anyone",
  async run({ creditId, ...key }, { tx, now }) {
    return (await takeCredit(tx, keyOf(key), creditId, now)) ? ok(null) : refuse({ code: "code_unknown" });
  },
});

/** The same for who knows the card by its code. */
export const dropGiftCard = command({
  name: "cart.drop_gift_card",
  input: z.strictObject({ ...cartKey, code: z.string().min(1).max(64) }),
  allow: "anyone",
  async run({ code, ...key }, { tx, now }) {
    const creditId = await giftCardOf(tx, code);
    const taken = creditId !== null && (await takeCredit(tx, keyOf(key), creditId, now));
    return taken ? ok(null) : refuse({ code: "code_unknown" });
  },
});
