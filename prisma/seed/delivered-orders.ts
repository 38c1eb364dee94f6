import { createCart } from "#lib/cart/commands";
import { payWithGiftCard } from "#lib/cart/commands-credit";
import { startCheckout } from "#lib/checkout/commands";
import { issueCard } from "#lib/credit/issuing";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { markSent } from "#lib/orders/commands";
import { markDelivered } from "#lib/orders/commands-carrier";
import { database, inTransaction } from "#lib/platform/database";
import { done } from "./done.ts";

type Bought = Readonly<{ name: string; sku: string; quantity: number }>;
export type Delivered = Readonly<{
  orderId: string;
  number: string;
  token: string;
  lineId: string;
  name: string;
  email: string;
}>;

const home = { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" };

/** An order of ten days ago, paid by gift card, sent two days later and delivered after two more. */
export async function deliveredOrder({ name, sku, quantity }: Bought, staff: Actor, before: (days: number) => Date) {
  const [placed, sent, delivered] = [before(10), before(8), before(6)];
  const [first = "", last = ""] = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(" ");
  const email = `${first}.${last}@clients.example`;
  const contact = { name, email };
  const lines = [{ sku, quantity }];
  const cart = done(
    await createCart(visitor, { lines, contact, address: home, deliveryOption: "home" }, { now: placed }),
  );
  const card = done(
    await inTransaction(async (tx) =>
      ok(await issueCard({ tx, now: placed, actor: system("seed") }, { amountMinor: 50_000, reason: "Carte offerte" })),
    ),
  );
  done(await payWithGiftCard(visitor, { ...cart, code: card.code, address: cart.cartId }, { now: placed }));
  const ordered = done(await startCheckout(visitor, { ...cart, acceptTerms: true }, { now: placed }));
  if (!ordered.ordered) throw new Error("a gift card pays for all of it");
  const { id: orderId, number, token } = ordered.order;
  const [parcel] = await database.parcel.findMany({ where: { orderId }, include: { lines: true } });
  const lineId = parcel?.lines[0]?.id ?? "";
  const parcelId = parcel?.id;
  const trackingCode = `LG${number.replace(/\D/g, "")}001`;
  done(await markSent(staff, { orderId, parcelId, carrier: "Colissimo", trackingCode }, { now: sent }));
  done(await markDelivered(system("carriers"), { orderId, parcelId, at: delivered }, { now: delivered }));
  return { orderId, number, token, lineId, name, email } satisfies Delivered;
}
