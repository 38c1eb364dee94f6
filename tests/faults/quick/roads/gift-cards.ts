import { database } from "#lib/platform/database";
import { giftCards } from "#lib/processes/gift-cards";
import { aFullCart, type Key, press } from "#tests/support/a-buyer";
import { visa } from "#tests/support/a-payment";
import { aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { lastFact } from "../../quiet.ts";
import type { Road } from "../road.ts";

const sku = "E-CARD";
type Buying = Readonly<{ key: Key; since: bigint }>;

export async function sellGiftCards(): Promise<void> {
  await aVariant({ sku, price: 500, vatBasisPoints: 0 });
  await database.product.update({ where: { handle: "e-card" }, data: { kind: "gift_card", shippingClass: "digital" } });
}

export const giftCardRoad: Road<Buying> = {
  name: "two gift cards are bought, made and mailed",
  prepare: async () => ({ key: await aFullCart([{ sku, quantity: 2 }]), since: await lastFact() }),
  async go({ key, since }) {
    await press(key, { card: visa });
    await work(giftCards, since);
  },
  async read({ key: { cartId }, since }) {
    const orders = await database.order.findMany({ where: { cartId }, include: { lines: true } });
    const lines = orders.flatMap((order) => order.lines.map(({ id }) => id));
    const cards = await database.credit.count({ where: { orderLineId: { in: lines }, balanceMinor: 500 } });
    const facts = await database.outboxFact.findMany({ where: { id: { gt: since }, name: "order.placed" } });
    const mails = await database.mail.count({ where: { key: { in: facts.map(({ id }) => `gift_cards:${id}`) } } });
    return `${orders.length} order, ${cards} card of 5 €, ${mails} mail`;
  },
  done: "1 order, 2 card of 5 €, 1 mail",
  undone: "0 order, 0 card of 5 €, 0 mail",
};
