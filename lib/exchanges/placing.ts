import { priceCart } from "#lib/cart/queries";
import type { PricedCart } from "#lib/cart/schema";
import { problemOf } from "#lib/checkout/readiness";
import { freeReplacement, keepReplacement, orderReplacement } from "#lib/checkout/replacing";
import { ok, refuse } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import { refundUnitsOf } from "#lib/orders/refunding-units";
import { countReturn, returnCeiling } from "#lib/orders/return-ceiling";
import type { Scene } from "#lib/platform/command";
import { cameBack, closeExchanged, mostMinorOf } from "#lib/returns/exchanging";
import type { LockedExchange } from "./locked-exchange.ts";
import { worthOf } from "./price.ts";
import { replacementCart } from "./replacement.ts";
import { settlementOf } from "./settlement.ts";

/** What an exchange comes to now that its goods were looked at; cents. An even one costs what they give. */
export function comesTo({ back, isEven, totalMinor }: LockedExchange, order: LockedOrder) {
  const worthMinor = worthOf(order.lines, cameBack(back));
  return { worthMinor, totalMinor: isEven ? worthMinor : totalMinor };
}

/** The replacement is kept until then instead, in the caller's command. */
export async function keepUntil(scene: Scene, { id, cart }: LockedExchange, until: Date) {
  await freeReplacement(scene, id);
  return keepReplacement(scene, { id, cart, until });
}

type Placed = Readonly<{
  paidOnTopMinor: number;
  /** Whoever makes it has typed their own password, for what goes back. */
  signed: boolean;
}>;

/**
 * The exchange is made, in the caller's command: the replacement is an order of its own, at the price that was agreed and
 * with the date of now, and what came back pays for it, with what its customer paid on top. Refuses what keeps a cart from
 * being ordered or a return from being paid back, `password_needed` where its payer signs, and `exchange_changed` when its
 * cart is not what was agreed.
 */
export async function place(
  scene: Scene,
  exchange: LockedExchange,
  order: LockedOrder,
  { paidOnTopMinor, signed }: Placed,
) {
  const { tx, now, audit } = scene;
  const { id, back } = exchange;
  const { worthMinor, totalMinor } = comesTo(exchange, order);
  const { givenMinor, backMinor } = settlementOf(worthMinor, paidOnTopMinor, totalMinor);
  const mostBackMinor = backMinor > 0 ? await returnCeiling(scene, back.inspectedById) : null;
  if (mostBackMinor !== null && backMinor > mostBackMinor)
    return refuse({ code: "needs_second_person", limitMinor: mostBackMinor });
  await freeReplacement(scene, id);
  const dated = await withTodaysDates(scene, exchange, totalMinor);
  if (!dated.ok) return dated;
  const cart = dated.value;
  const kept = await keepReplacement(scene, { id, cart, until: now });
  if (!kept.ok) return kept;
  const placed = await orderReplacement(scene, { id, cart, accountId: order.accountId });
  if (!placed.ok) return placed;

  const given = { toOrderId: placed.value.id, toNumber: placed.value.number, amountMinor: givenMinor };
  const units = { lines: cameBack(back), deliveryMinor: 0, reason: `Échange ${back.number}` };
  const settled = await refundUnitsOf(scene, order, {
    ...units,
    mostMinor: mostMinorOf(back, scene),
    given: { ...given, paidOnTopMinor },
  });
  if (!settled.ok) return settled;
  const { lines, reason } = units;
  if (backMinor > 0) {
    const paid = { lines, reason, amountMinor: backMinor, signed };
    const counted = await countReturn(scene, order, back.inspectedById, paid);
    if (!counted.ok) return counted;
  }
  const newOrderId = placed.value.id;
  await tx.exchange.update({ where: { id }, data: { state: "placed", newOrderId, endedAt: now, totalMinor } });
  await closeExchanged(scene, back, { newNumber: placed.value.number, refundMinor: backMinor });
  audit({ subject: `return:${back.number}`, changes: { exchangedFor: [null, placed.value.number] } });
  return ok({ number: back.number, newNumber: placed.value.number, backMinor });
}

/** What was agreed, with the places and the dates of now. */
async function withTodaysDates({ tx, now }: Scene, { cart, cartTokenHash }: LockedExchange, totalMinor: number) {
  const today = await priceCart(tx, { cartId: cart.id, tokenHash: cartTokenHash }, now);
  const [agreed] = cart.lines;
  const line = today?.lines.find(({ id }) => id === agreed?.id);
  if (!today || !agreed || line?.variantId !== agreed.variantId || line.quantity !== agreed.quantity)
    return refuse({ code: "exchange_changed", was: cart.total, is: today?.total ?? 0 });
  const problem = problemOf(today, { total: today.total, due: today.due });
  if (problem) return refuse(problem);
  return ok<PricedCart>(replacementCart(today, agreed, totalMinor === agreed.totalGross ? null : totalMinor));
}
