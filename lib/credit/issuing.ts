import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { hashCode, lastFourOf, newCode } from "./codes.ts";
import { book } from "./sql/ledger.ts";
import { expiryOf } from "./terms.ts";

type Card = Readonly<{ amountMinor: number; reason: string; orderId?: string; orderLineId?: string }>;
/** `askedBy`: the first of two people, of whom `actor` is the second. */
type Moment = Readonly<{ tx: Scene["tx"]; now: Date; actor: Actor; askedBy?: string | undefined }>;

/** A code, told to its buyer once and kept nowhere. */
export type IssuedCard = Readonly<{ creditId: string; code: string; amountMinor: number; expiresAt: Date | null }>;

/** Makes a gift card that is worth its amount from now on. */
export async function issueCard(
  { tx, now, actor, askedBy }: Moment,
  { amountMinor, reason, orderId, orderLineId }: Card,
): Promise<IssuedCard> {
  const code = newCode();
  const creditId = newId();
  const expiresAt = expiryOf(now);
  await tx.credit.create({
    data: {
      id: creditId,
      kind: "gift_card",
      state: "active",
      codeHash: hashCode(code),
      lastFour: lastFourOf(code),
      initialMinor: amountMinor,
      orderLineId: orderLineId ?? null,
      activatedAt: now,
      createdAt: now,
      expiresAt,
    },
  });
  await book(tx, { creditId, kind: "issue", amountMinor, actor, askedBy, now, reason, orderId });
  return { creditId, code, amountMinor, expiresAt };
}

type Bought = Readonly<{ orderId: string; orderLineId: string; quantity: number; amountMinor: number }>;

/** One card for each unit of a line that has none yet, so that it may be asked again. */
export async function issueForLine(moment: Moment, { quantity, ...bought }: Bought): Promise<IssuedCard[]> {
  const already = await moment.tx.credit.count({ where: { orderLineId: bought.orderLineId } });
  const cards: IssuedCard[] = [];
  for (let index = already; index < quantity; index++) cards.push(await issueCard(moment, { ...bought, reason: "" }));
  return cards;
}

/** A new code for an active card, whose old one opens nothing any more; null when the card is active no longer. */
export async function recode(tx: Scene["tx"], creditId: string): Promise<IssuedCard | null> {
  const code = newCode();
  const { count } = await tx.credit.updateMany({
    where: { id: creditId, kind: "gift_card", state: "active" },
    data: { codeHash: hashCode(code), lastFour: lastFourOf(code) },
  });
  if (count === 0) return null;
  const { balanceMinor, expiresAt } = await tx.credit.findUniqueOrThrow({ where: { id: creditId } });
  return { creditId, code, amountMinor: balanceMinor, expiresAt };
}
