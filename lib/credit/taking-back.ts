import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { book, lockCredit } from "./sql/ledger.ts";

type Returned = Readonly<{ orderLineId: string; quantity: number; reason: string }>;
type Spent = Readonly<{ code: "gift_card_spent"; left: number }>;

/**
 * Before the price of a gift card goes back, the card is worth nothing any more: as many cards of the line as units are
 * returned, whole and unused ones only. Units whose cards are not made yet need none. Refuses `gift_card_spent`.
 */
export async function takeBackCards(
  { tx, now, actor }: Pick<Scene, "tx" | "now" | "actor">,
  { orderLineId, quantity, reason }: Returned,
): Promise<Result<null, Spent>> {
  const made = await tx.credit.findMany({ where: { orderLineId }, orderBy: { id: "asc" }, select: { id: true } });
  const unused: string[] = [];
  for (const { id } of made) {
    const card = await lockCredit(tx, id);
    if (card?.state === "active" && card.balanceMinor === card.initialMinor && card.heldMinor === 0) unused.push(id);
  }
  const needed = Math.min(quantity, made.length);
  if (unused.length < needed) return refuse({ code: "gift_card_spent", left: unused.length });
  for (const creditId of unused.slice(0, needed)) {
    const { initialMinor } = await tx.credit.update({ where: { id: creditId }, data: { state: "blocked" } });
    await book(tx, { creditId, kind: "adjust", amountMinor: -initialMinor, actor, now, reason });
  }
  return ok(null);
}
