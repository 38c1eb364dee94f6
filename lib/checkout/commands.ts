import { z } from "zod";
import { cartKey, keyOf } from "#lib/cart/key";
import { priceCart } from "#lib/cart/queries";
import type { PricedCart } from "#lib/cart/schema";
import { holdCredit } from "#lib/credit/holds";
import type { CreditShare } from "#lib/credit/schema";
import { holdSlot } from "#lib/delivery/slot-holds";
import { hold } from "#lib/inventory/holds";
import { tellStock } from "#lib/inventory/tell-stock";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { orderToken } from "#lib/orders/order-token";
import { laterKinds } from "#lib/orders/paid-later";
import { command } from "#lib/platform/command";
import { customerKey } from "#lib/promotions/in-force";
import { holdUses } from "#lib/promotions/uses";
import { watch } from "./abnormal.ts";
import { agreementOf } from "./agreement.ts";
import { declarations } from "./declarations.ts";
import { demandsOf } from "./demands.ts";
import { withinGiftCardLimit } from "./gift-card-limit.ts";
import { orderOfPaid } from "./ordering.ts";
import { laterTender } from "./paying-later.ts";
import { problemOf } from "./readiness.ts";
import { holdMinutes } from "./schema.ts";
import { attemptBefore, insertAttempt, lockCart } from "./sql/open.ts";

/**
 * Prices the cart now, keeps its stock and its gift cards' money for a quarter of an hour and writes down what is
 * agreed; the payment of what is due follows outside, only authorised (`authoriseOnly`) when its goods leave later or the
 * sentinel finds a price that should not be. Nothing due is an order at once. The same cart clicked twice is the
 * same attempt, even where that attempt has just frozen what it buys; a cart already ordered is its order. Refuses what `problemOf` finds, `cart_not_found`, `credit_changed`
 * when a card is spent elsewhere at this instant, `gift_card_day_limit`, `code_exhausted` when others take the last of an offer at it, `slot_taken` when they take its appointment, as `laterTender`, and `payment_in_progress` while another version of this cart is being paid.
 */
export const startCheckout = command({
  name: "checkout.start",
  input: z.strictObject({
    ...cartKey,
    agreedTotalMinor: z.int().min(0).optional(),
    agreedDueMinor: z.int().min(0).optional(),
    /** By line; a payment that is already under way keeps the days it began with. */
    agreedDays: z.record(z.string().max(60), z.iso.date()).optional(),
    acceptTerms: z.literal(true),
    declared: declarations.default({}),
    /** What is left to pay is paid so; what is paid later is an order at once. */
    means: z.enum(["card", ...laterKinds]).default("card"),
  }),
  allow: "anyone",
  async run({ agreedTotalMinor, agreedDueMinor, agreedDays, declared, means, ...key }, scene) {
    const { tx, now } = scene;
    const owner = await lockCart(tx, keyOf(key));
    if (!owner) return refuse({ code: "cart_not_found" });
    const before = await attemptBefore(tx, key.cartId);
    if (before?.order_id && before.order_number && before.placed_at) {
      const token = orderToken(before.order_number, before.placed_at);
      return ok({ ordered: true, order: { id: before.order_id, number: before.order_number, token } } as const);
    }
    const cart = await priceCart(tx, keyOf(key), now);
    if (!cart) return refuse({ code: "cart_not_found" });
    const days = before ? undefined : agreedDays;
    const problem = problemOf(cart, { total: agreedTotalMinor, due: agreedDueMinor, days, declared });
    const isOwnFreeze =
      problem?.code === "price_frozen" && before?.is_abnormal && agreedTotalMinor === before.total_minor;
    if (problem && !isOwnFreeze) return refuse(problem);

    const agreement = agreementOf(cart);
    if (before) {
      const isSame = isOwnFreeze || before.agreement === agreement;
      if (!isSame || before.held_until <= now || means !== "card")
        return refuse({ code: "payment_in_progress", attemptId: before.id });
      const { id: attemptId, amount_minor: amountMinor, intent_id: intentId } = before;
      const authoriseOnly = before.is_abnormal || isLeavingLater(cart);
      return ok({ ordered: false, attemptId, amountMinor, authoriseOnly, intentId, isNew: false } as const);
    }

    const later = await laterTender(scene, cart, owner.account_id, means);
    if (!later.ok) return later;
    const withinLimit = await withinGiftCardLimit(tx, cart, now);
    if (!withinLimit.ok) return withinLimit;

    const attemptId = newId();
    const heldUntil = new Date(now.getTime() + holdMinutes * 60_000);
    const held = await hold(tx, { attemptId, demands: demandsOf(cart), expiresAt: heldUntil, now });
    if (!held.ok) return held;
    tellStock(held.value, scene);
    const shares = cart.credits.map(({ id, amount }) => ({ creditId: id, amountMinor: amount })).filter(isPaying);
    const kept = await holdCredit(tx, { attemptId, shares, now });
    if (!kept.ok) return kept;
    const counted = await holdUses(tx, { attemptId, customerKey: buyerOf(cart), now }, cart.promotions);
    if (!counted.ok) return counted;
    const option = cart.deliveryOptions.find(({ id }) => id === cart.deliveryOption);
    const slotHeld = await holdSlot(tx, attemptId, option);
    if (!slotHeld.ok) return slotHeld;
    const snapshot = { agreement, accountId: owner.account_id, cart };
    const amountMinor = cart.due;
    const variantIds = [...new Set(cart.lines.map((line) => line.variantId))];
    const attempt = { id: attemptId, cartId: cart.id, amountMinor, snapshot, variantIds, now, heldUntil };
    const abnormal = await watch(attemptId, cart, await insertAttempt(tx, attempt), scene);
    const authoriseOnly = abnormal.length > 0 || isLeavingLater(cart);
    if (amountMinor > 0 && !later.value)
      return ok({ ordered: false, attemptId, amountMinor, authoriseOnly, intentId: null, isNew: true } as const);

    const placed = await orderOfPaid(
      { id: attemptId, cart_id: cart.id, snapshot: { ...snapshot, abnormal } },
      null,
      scene,
      later.value ? [later.value] : [],
    );
    return placed.ok ? ok({ ordered: true, order: placed.value } as const) : placed;
  },
});

/** What is digital is made as soon as it is paid, so its cart is paid at once; everything else is paid when it leaves. */
const isLeavingLater = ({ lines }: PricedCart): boolean =>
  lines.every(({ digital, giftCard }) => !digital && !giftCard);

/** Counted by e-mail address, which `problemOf` has asked for. */
const buyerOf = ({ contact }: PricedCart): string => customerKey(contact?.email ?? "");

const isPaying = ({ amountMinor }: CreditShare): boolean => amountMinor > 0;
