import type { PricedCart, PricedLine } from "#lib/cart/schema";
import { captureCredit, holdCredit } from "#lib/credit/holds";
import { convertHolds, hold } from "#lib/inventory/holds";
import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { allocate, money } from "#lib/kernel/money";
import { ok } from "#lib/kernel/result";
import { cancelOrder, markCollected, markReady, markSent } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { type Tender, writeOrder } from "#lib/orders/placing";
import { orderByNumber } from "#lib/orders/queries";
import { inTransaction } from "#lib/platform/database";
import { keepingPromises } from "#lib/promises/ordered";
import { grossOfNet } from "#lib/taxes/net-lines";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";
import type { Chance } from "../../prisma/seed/random.ts";
import { aGiftCard } from "./a-gift-card.ts";
import { placedAt } from "./an-order.ts";
import { cartWithoutOffers, lineWithoutOffers } from "./without-offers.ts";

/** An article to be bought at random, with stock enough in WEB and ANG. */
export type Article = Readonly<{ variantId: string; sku: string; unitGross: number; vatBasisPoints: number }>;

const offers = [
  {
    promotionId: newId(),
    version: 1,
    lane: "order" as const,
    name: { fr: "Trois de table", en: "Three for the table" },
  },
  { promotionId: newId(), version: 2, lane: "order" as const, name: { fr: "Chèque club", en: "Club voucher" } },
];
const postage = {
  promotionId: newId(),
  version: 1,
  lane: "delivery" as const,
  name: { fr: "Port offert", en: "Free delivery" },
};

const staff: Actor = {
  kind: "staff",
  id: newId(),
  name: "Nadia",
  permissions: new Set(["orders.refund", "orders.send", "orders.cancel"]),
  storeCodes: [],
};

/**
 * An order as chance has it, placed and lived on: some lines of several rates, prices with or without VAT, discounts that
 * leave odd cents, a delivery reduced or free, a gift card beside the card; then sent, collected, cancelled or paid back
 * in part. Returns its number.
 */
export async function aRandomOrder(chance: Chance, articles: readonly Article[]): Promise<string> {
  const cart = aRandomCart(chance, articles);
  const { orderId, number } = await placed(chance, cart);
  await lived(chance, orderId, number);
  return number;
}

function aRandomCart(chance: Chance, articles: readonly Article[]): PricedCart {
  const isNet = chance.happens(0.15);
  const some = [...new Set(Array.from({ length: chance.between(1, 5) }, () => chance.pick(articles)))];
  const shown = some.map((article) => lineOf(article, chance, isNet));
  const lines = isNet ? withVat(shown) : discounted(shown, chance);
  const delivered = lines.filter(({ fulfilment }) => fulfilment.method === "delivery");
  const full = delivered.length > 0 ? chance.pick([0, 490, 590, 1290]) : 0;
  const deliveryDiscount = chance.happens(0.3) ? chance.between(0, full) : 0;
  const taxed = [...lines.map(asTaxed), ...deliveryPerRate(full - deliveryDiscount, delivered.map(asTaxed))];
  const nets = netShares(taxed);
  const goods = sum(lines.map(({ totalGross }) => totalGross));
  const delivery = sum(taxed.slice(lines.length).map(({ gross }) => gross));
  const total = goods + delivery;
  const taken = offers.map((offer) => ({
    ...offer,
    amountMinor: sum(
      lines.flatMap((line) => line.discounts).map((d) => (d.promotionId === offer.promotionId ? d.amount : 0)),
    ),
    code: null,
    limits: "none" as const,
  }));
  const groups = Map.groupBy(lines, ({ fulfilment }) => fulfilment.method);
  return {
    id: newId(),
    locale: "fr",
    currency: "EUR",
    lines: lines.map((line, i) => ({ ...line, totalNet: nets[i] ?? 0 })),
    shipments: [...groups.values()].map((group) => ({
      fulfilment: group[0]?.fulfilment ?? { method: "delivery" },
      storeName: null,
      lineIds: group.map(({ id }) => id),
      promisedAt: "2026-11-24T17:00:00Z",
      promise: null,
    })),
    contact: { email: "camille@courrier.example", name: "Camille Rousseau" },
    address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
    deliveryOptions: [],
    relayPoint: null,
    slot: null,
    deliveryOption: delivered.length > 0 ? "standard" : null,
    goods,
    delivery,
    total,
    ...cartWithoutOffers(total),
    discount: sum(lines.flatMap((line) => line.discounts.map(({ amount }) => amount))),
    deliveryDiscount,
    promotions: [...taken, { ...postage, amountMinor: deliveryDiscount, code: null, limits: "none" as const }].filter(
      (one) => one.amountMinor > 0,
    ),
    vat: vatPerRate(taxed).filter(({ gross }) => gross > 0),
    credits: [],
    due: total,
    freeDeliveryIn: null,
    itemCount: sum(lines.map(({ quantity }) => quantity)),
  };
}

function lineOf({ variantId, sku, unitGross, vatBasisPoints }: Article, chance: Chance, isNet: boolean): PricedLine {
  const quantity = chance.between(1, 4);
  return {
    id: newId(),
    variantId,
    sku,
    handle: sku.toLowerCase(),
    name: `Lampe ${sku}`,
    optionsText: "",
    picture: null,
    quantity,
    maxQuantity: 999,
    ...lineWithoutOffers(unitGross),
    unitGross,
    unitNet: isNet ? Math.round((unitGross * 10_000) / (10_000 + vatBasisPoints)) : null,
    prior: null,
    totalGross: unitGross * quantity,
    ecoFee: chance.pick([0, 0, 42]),
    vatBasisPoints,
    weightGrams: 500,
    shippingClass: "parcel",
    digital: false,
    giftCard: false,
    fulfilment: chance.happens(0.3) ? { method: "pickup", store: "ANG" } : { method: "delivery" },
    notices: [],
  };
}

/** Each offer takes so much off all lines, shared by what they cost, and each line shares it among its units. */
function discounted(lines: readonly PricedLine[], chance: Chance): PricedLine[] {
  return offers.reduce<PricedLine[]>(
    (before, { promotionId, name }) => {
      const weights = before.map(({ totalGross }) => totalGross);
      if (chance.happens(0.5) || sum(weights) === 0) return before;
      const shares = allocate(money(chance.between(1, Math.floor(sum(weights) / 3))), weights);
      return before.map((line, i) => {
        const amount = shares[i]?.minor ?? 0;
        if (amount === 0) return line;
        const totalGross = line.totalGross - amount;
        const units = allocate(
          money(totalGross),
          Array.from({ length: line.quantity }, () => 1),
        );
        const unitsGross = units.map(({ minor }) => minor).sort((a, b) => b - a);
        return { ...line, totalGross, unitsGross, discounts: [...line.discounts, { promotionId, name, amount }] };
      });
    },
    [...lines],
  );
}

function withVat(lines: readonly PricedLine[]): PricedLine[] {
  const nets = lines.map(({ unitNet, quantity }) => (unitNet ?? 0) * quantity);
  const grosses = grossOfNet(
    lines.map(({ vatBasisPoints }, i) => ({ net: nets[i] ?? 0, basisPoints: vatBasisPoints })),
  );
  return lines.map((line, i) => ({ ...line, totalNet: nets[i] ?? 0, totalGross: grosses[i] ?? 0 }));
}

const asTaxed = ({ totalGross, totalNet, unitNet, vatBasisPoints }: PricedLine) => ({
  gross: totalGross,
  net: unitNet === null ? null : totalNet,
  basisPoints: vatBasisPoints,
});

async function placed(chance: Chance, cart: PricedCart): Promise<Readonly<{ orderId: string; number: string }>> {
  const [orderId, attemptId] = [newId(), newId()];
  const fromCard = cart.total > 500 && chance.happens(0.25) ? chance.between(100, cart.total - 100) : 0;
  const giftCard = fromCard > 0 ? await aGiftCard(fromCard, placedAt) : null;
  const demands = cart.lines.map(({ variantId, quantity, fulfilment }) => ({
    variantId,
    quantity,
    locationCode: fulfilment.method === "pickup" ? fulfilment.store : "WEB",
  }));
  const expiresAt = new Date(placedAt.getTime() + 900_000);
  const result = await inTransaction(async (tx) => {
    const held = await hold(tx, { attemptId, demands, expiresAt, now: placedAt });
    if (!held.ok) return held;
    const shares = giftCard ? [{ creditId: giftCard.creditId, amountMinor: fromCard }] : [];
    const kept = await holdCredit(tx, { attemptId, shares, now: placedAt });
    if (!kept.ok) return kept;
    const credits = await captureCredit(tx, { attemptId, orderId, now: placedAt });
    const card: Tender = { kind: "card", creditId: null, lastFour: null, amountMinor: cart.total - fromCard };
    const agreed = {
      ...{ orderId, attemptId, accountId: null, cart, intentId: `pi_${orderId}`, termsVersion: "t1" },
      tenders: [...credits, card].filter(({ amountMinor }) => amountMinor > 0),
    };
    const { number, lines } = await writeOrder(tx, agreed, placedAt);
    await tx.$executeRaw(keepingPromises(orderId, cart, lines));
    const reserved = await convertHolds(tx, { attemptId, orderId, now: placedAt });
    return reserved.ok ? ok({ orderId, number }) : reserved;
  });
  if (!result.ok) throw new Error(`the order could not be placed: ${result.refusal.code}`);
  return result.value;
}

/** What becomes of it: some parcels leave, some units are paid back, or all of it is cancelled. */
async function lived(chance: Chance, orderId: string, number: string): Promise<void> {
  const at = { now: new Date(placedAt.getTime() + 3_600_000) };
  const reason = "au hasard";
  if (chance.happens(0.15)) {
    await cancelOrder(staff, { orderId, reason }, at);
    return;
  }
  const parcels = (await orderByNumber(number))?.parcels ?? [];
  for (const { id: parcelId, method } of parcels.filter(() => chance.happens(0.5))) {
    const which = { orderId, parcelId };
    if (method === "delivery") await markSent(staff, { ...which, carrier: "La Poste", trackingCode: "" }, at);
    else {
      await markReady(staff, which, at);
      if (chance.happens(0.7)) await markCollected(staff, which, at);
    }
  }
  const lines = parcels.flatMap((parcel) => parcel.lines).filter(() => chance.happens(0.3));
  const back = lines.map(({ id, quantity }) => ({ lineId: id, quantity: chance.between(1, quantity) }));
  await refundLines(system("test"), { orderId, lines: back, includeDelivery: chance.happens(0.2), reason }, at);
}

const sum = (minors: readonly number[]): number => minors.reduce((total, one) => total + one, 0);
