import type { DeliveryMethod } from "#lib/delivery/options";
import { priceOf } from "#lib/delivery/rates";
import type { PastLine, PastOrder } from "#lib/orders/queries-replay";
import { price } from "#lib/promotions/price";
import type { Basket, PricedBasket, PublishedPromotion } from "#lib/promotions/schema";

/** What a past order is priced with: the promotions, what delivery costs, and the list price of each line. */
export type Terms = Readonly<{
  promotions: readonly PublishedPromotion[];
  methods: readonly DeliveryMethod[];
  listOf?: (line: PastLine) => number;
}>;

const travels = ({ method, shippingClass }: PastLine): boolean => method === "delivery" && shippingClass !== "digital";
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * What a past order costs on other terms, or on its own, by the engine that priced it then. Delivery is quoted for the
 * goods that travel, at what they cost after their discounts, as in the cart.
 */
export function replay(order: PastOrder, { promotions, methods, listOf = asBought }: Terms): PricedBasket {
  const lines = order.lines.map((line) => ({ ...line, listMinor: listOf(line) }));
  const quoted = deliveryOf(order, methods);
  const pricedWith = (elsewhereMinor: number) =>
    price(basketOf(order, lines, quoted && ((goods) => quoted(goods - elsewhereMinor))), promotions, order.agreedAt);

  const elsewhere = lines.filter((line) => !travels(line));
  const atList = sumOf(elsewhere.map(({ listMinor, quantity }) => listMinor * quantity));
  const priced = pricedWith(atList);
  const ids = new Set(elsewhere.map(({ id }) => id));
  const inFact = sumOf(priced.lines.map(({ id, totalMinor }) => (ids.has(id) ? totalMinor : 0)));
  return quoted === null || inFact === atList ? priced : pricedWith(inFact);
}

const asBought = ({ listMinor }: PastLine): number => listMinor;

const basketOf = (
  { channel, codes, groups, ordersBefore }: PastOrder,
  lines: readonly PastLine[],
  delivery: Basket["delivery"] | null,
): Basket => ({
  channel,
  currency: "EUR",
  lines,
  codes,
  customer: { groups, ordersBefore },
  delivery: delivery ?? (() => null),
});

/**
 * What its way of delivery takes for goods of such an amount. The tariffs of today are believed when they say of the
 * order as it was what it paid; otherwise it pays that whatever the goods cost.
 */
function deliveryOf(order: PastOrder, methods: readonly DeliveryMethod[]): Basket["delivery"] | null {
  const { deliveryMethod, deliveryListMinor, lines } = order;
  const parcel = lines.filter(travels);
  if (parcel.length === 0 || deliveryMethod === null) return null;
  const tariff = methods.find(({ code }) => code === deliveryMethod);
  const weightGrams = sumOf(parcel.map(({ weightGrams, quantity }) => weightGrams * quantity));
  const classes = [...new Set(parcel.map(({ shippingClass }) => shippingClass))];
  const today = (goods: number) => (tariff ? priceOf(tariff, { weightGrams, goodsMinor: goods, classes }) : null);
  const believed = today(sumOf(parcel.map(({ paidMinor }) => paidMinor))) === deliveryListMinor;
  return (goods) => ({
    minor: (believed ? today(goods) : null) ?? deliveryListMinor,
    method: deliveryMethod,
  });
}
