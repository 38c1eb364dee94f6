import { database } from "#lib/platform/database";
import { aFullCart, type Key, press } from "./a-buyer.ts";
import { atTheBank, one } from "./a-payment.ts";
import { inParallel } from "./in-parallel.ts";

/** What each shopper's bank is told, one after the other. */
export const answers = ["accepts", "refuses", "never answers"] as const;
export const answerOf = (index: number) => answers[index % answers.length];

/** Shoppers who were sent to their bank, answered there or not, and closed the tab. */
export const tabsClosed = (count: number, sku = "LAMP"): Promise<readonly Key[]> =>
  inParallel(count, 4, async (index) => {
    const cart = await aFullCart(one(sku));
    await press(cart, { card: "pm_card_authenticationRequired" });
    const { intentId } = await database.checkoutAttempt.findFirstOrThrow({ where: { cartId: cart.cartId } });
    const answer = answerOf(index);
    if (answer !== "never answers") await atTheBank(intentId, answer === "accepts");
    return cart;
  });
