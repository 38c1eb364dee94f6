import { payWithGiftCard } from "#lib/cart/commands-credit";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { one, visa } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { lamp } from "../open-for-business.ts";
import type { Road } from "../road.ts";

type Paying = Readonly<{ key: Key; creditId: string | null }>;

async function aCart(giftCardMinor = 0): Promise<Paying> {
  const key = await aFullCart(one(lamp));
  if (giftCardMinor === 0) return { key, creditId: null };
  const { creditId, code } = await aGiftCard(giftCardMinor);
  const paid = await payWithGiftCard(visitor, { ...key, code, address: key.cartId }, { now: morning });
  if (!paid.ok) throw new Error(paid.refusal.code);
  return { key, creditId };
}

/** Orders of this cart, what its bank keeps aside for them, and what is left on its gift card, free and held. */
async function read({ key: { cartId }, creditId }: Paying): Promise<string> {
  const attempts = await database.checkoutAttempt.findMany({ where: { cartId }, select: { id: true } });
  const orders = await database.order.count({ where: { cartId } });
  const kept = (await intentsAtProvider())
    .filter(
      ({ metadata, status }) => status === "requires_capture" && attempts.some(({ id }) => id === metadata.attempt),
    )
    .map(({ amount }) => amount);
  const card = creditId && (await database.credit.findUniqueOrThrow({ where: { id: creditId } }));
  return `${orders} order, kept ${kept.join("+") || 0}${card ? `, card ${card.balanceMinor} of which held ${card.heldMinor}` : ""}`;
}

const go = ({ key }: Paying) => press(key, { card: visa });

export const cardRoads: readonly Road<Paying>[] = [
  {
    ...{ name: "a shopper pays by card", prepare: () => aCart(), go, read },
    ...{ done: "1 order, kept 5490", undone: "0 order, kept 0" },
  },
  {
    ...{ name: "a shopper pays by gift card and card", prepare: () => aCart(3000), go, read },
    done: "1 order, kept 2490, card 0 of which held 0",
    undone: "0 order, kept 0, card 3000 of which held 0",
  },
  {
    ...{ name: "a shopper pays all by gift card", prepare: () => aCart(9000), go, read },
    done: "1 order, kept 0, card 3510 of which held 0",
    undone: "0 order, kept 0, card 9000 of which held 0",
  },
];
