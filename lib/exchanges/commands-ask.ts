import { z } from "zod";
import { cartKey, keyOf } from "#lib/cart/key";
import { keepReplacement } from "#lib/checkout/replacing";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { notFound } from "#lib/orders/locked-order";
import { givable } from "#lib/orders/owed-units";
import { command } from "#lib/platform/command";
import { linesBack } from "#lib/returns/announcing";
import { lockTheirs } from "#lib/returns/lock-theirs";
import { announce } from "#lib/returns/taking-back";
import { priceReplacement } from "./price.ts";
import { refusalOf } from "./refusal-of.ts";
import { goingBack, keptDays } from "./schema.ts";

const dayMs = 86_400_000;

/**
 * A customer, or staff for them, sends something back and wants something else: a return is announced, and its replacement,
 * a cart of one article, is kept until the goods were looked at. `agreedTotalMinor` is what they saw that it costs. Refuses
 * `order_not_found`, what stands against returning, what keeps money of the order from going back, what keeps a replacement from being ordered (`priceReplacement`),
 * `exchange_changed` when it costs something else by now, `out_of_stock`.
 */
export const askExchange = command({
  name: "exchanges.ask",
  input: goingBack.extend({ cart: z.strictObject(cartKey), agreedTotalMinor: z.int().min(0) }),
  allow: "anyone",
  async run({ number, token, lines, reason, cart: key, agreedTotalMinor }, scene) {
    const { tx, now, audit } = scene;
    const theirs = await lockTheirs(scene, { number, token });
    if (!theirs) return notFound;
    const { locked, order } = theirs;
    const no = refusalOf(order, { lines, reason }, dayOf(now));
    if (no) return no;
    const may = givable(locked);
    if (!may.ok) return may;
    const priced = await priceReplacement(tx, keyOf(key), locked.lines, lines, now);
    if (!priced.ok) return priced;
    const { cart, isEven, backMinor } = priced.value;
    if (cart.total !== agreedTotalMinor)
      return refuse({ code: "exchange_changed", was: agreedTotalMinor, is: cart.total });

    const announced = { orderId: order.id, withdrawalId: null, wish: "exchange" } as const;
    const back = await announce(scene, { ...announced, lines: linesBack(locked, lines, reason) });
    const id = newId();
    const keptUntil = new Date(now.getTime() + keptDays * dayMs);
    const kept = await keepReplacement(scene, { id, cart, until: keptUntil });
    if (!kept.ok) return kept;
    await tx.exchange.create({
      data: {
        ...{ id, returnId: back.id, orderId: order.id, isEven, backMinor, keptUntil },
        cart: JSON.parse(JSON.stringify(cart)),
        cartTokenHash: keyOf(key).tokenHash,
        totalMinor: cart.total,
      },
    });
    audit({ subject: `order:${number}`, changes: { exchange: [null, back.number] } });
    return ok({ number, returnNumber: back.number, token: order.token });
  },
});
