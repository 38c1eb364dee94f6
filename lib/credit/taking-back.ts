import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { book, lockCredit } from "./sql/ledger.ts";

type Returned = Readonly<{ orderLineId: string; quantity: number }>;
type Spent = Readonly<{ code: "gift_card_spent"; left: number }>;

/**
 * Before the price of gift cards goes back, they are worth nothing any more: as many cards of each line as units are
 * returned, whole and unused ones only. Units whose cards are not made yet need none. Refuses `gift_card_spent`.
 */
export async function takeBackCards(
  scene: Pick<Scene, "tx" | "now" | "actor">,
  returned: readonly Returned[],
  reason: string,
): Promise<Result<null, Spent>> {
  const made = await scene.tx.credit.findMany({
    where: { orderLineId: { in: returned.map(({ orderLineId }) => orderLineId) } },
    orderBy: { id: "asc" },
    select: { id: true, orderLineId: true },
  });
  for (const { orderLineId, quantity } of returned) {
    const cards = made.filter((card) => card.orderLineId === orderLineId);
    const unused = await unusedOf(scene.tx, cards);
    const needed = Math.min(quantity, cards.length);
    if (unused.length < needed) return refuse({ code: "gift_card_spent", left: unused.length });
    for (const creditId of unused.slice(0, needed)) await annul(scene, creditId, reason);
  }
  return ok(null);
}

async function unusedOf(tx: Scene["tx"], cards: readonly { id: string }[]): Promise<string[]> {
  const unused: string[] = [];
  for (const { id } of cards) {
    const card = await lockCredit(tx, id);
    if (card?.state === "active" && card.balanceMinor === card.initialMinor && card.heldMinor === 0) unused.push(id);
  }
  return unused;
}

async function annul({ tx, now, actor }: Pick<Scene, "tx" | "now" | "actor">, creditId: string, reason: string) {
  const { initialMinor } = await tx.credit.update({ where: { id: creditId }, data: { state: "blocked" } });
  await book(tx, { creditId, kind: "adjust", amountMinor: -initialMinor, actor, now, reason });
}
