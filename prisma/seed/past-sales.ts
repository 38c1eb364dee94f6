import { createHash } from "node:crypto";
import type { DeliveryMethod, KeptPromise } from "#lib/delivery/options";
import { optionsFor } from "#lib/delivery/options";
import { pickupKept, pickupReady } from "#lib/delivery/pickup";
import type { PickupStore } from "#lib/delivery/queries";
import { newId } from "#lib/kernel/ids";
import { addDays, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";
import type { PastLine, PastOrder } from "#lib/orders/queries-replay";
import { offersAt, type PastOffers, type PastUse } from "#lib/promotions/queries-replay";
import type { PricedBasket, PublishedPromotion } from "#lib/promotions/schema";
import { replay } from "#lib/rehearsal/replay";
import { appealOf, ordersOn, quantityOf } from "./past-demand.ts";
import { type PastCustomer, pastPeople } from "./past-people.ts";
import { type PriceHistory, priceAt } from "./prices.ts";
import { likelihood, type SeededVariant, weightOf } from "./products.ts";
import { type Chance, chance } from "./random.ts";
import { codeOf } from "./source.ts";

/** An order of the past: who, what, at which price and promised for when. */
export type PastSale = Readonly<{
  order: PastOrder;
  customer: PastCustomer;
  priced: PricedBasket;
  promotions: readonly PublishedPromotion[];
  promisedAt: Date;
  kept: KeptPromise;
  variants: readonly SeededVariant[];
}>;

type Shop = Readonly<{
  variants: readonly SeededVariant[];
  prices: PriceHistory;
  promotions: readonly PublishedPromotion[];
  opens: ReadonlyMap<string, string>;
  methods: readonly DeliveryMethod[];
  stores: readonly PickupStore[];
  /** The customer of the demo who has an account. */
  signedIn: PastCustomer;
}>;

const days = 190;
const untouchedDays = 21;
const people = 1_150;
/** By the hour of the day, from seven in the morning to eleven at night. */
const ofDay = [1, 2, 4, 6, 7, 6, 7, 6, 5, 5, 6, 8, 8, 9, 11, 10, 5];
const linesOfAnOrder = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5];

/**
 * Six months of orders up to the end of yesterday, oldest first, each priced by the engine with the promotions of its
 * hour: always the same for the same day.
 */
export function pastSales(shop: Shop, now: Date): readonly PastSale[] {
  const luck = chance(1924);
  const customers = [shop.signedIn, ...pastPeople(people, luck)];
  const faithful = customers.filter((customer) => customer.faithful);
  const uses = new Map<string, PastUse[]>();
  const offers: PastOffers = { periods: shop.promotions, opens: shop.opens, uses };
  const placed = new Map<string, number>();
  const goods = shop.variants.filter(
    ({ product }) => product.kind === "physical" && product.shippingClass !== "digital",
  );
  const likes = goods.map(({ source }) => 0.15 + (likelihood(source.sku, "likes") % 1_000) / 700);
  const today = dayOf(now);
  const lately = new Date(now.getTime() - untouchedDays * 86_400_000);

  return Array.from({ length: days }, (_, i) => addDays(today, i - days)).flatMap((day) => {
    const month = Number(day.slice(5, 7));
    const appeal = goods.map((variant, i) => appealOf(variant, month, likes[i] ?? 1));
    return instantsOf(day, ordersOn(weekdayOf(day), month, luck), luck).flatMap((at) => {
      const customer = luck.happens(0.5) ? luck.pick(faithful) : luck.pick(customers);
      const ordersBefore = placed.get(customer.email) ?? 0;
      const basket = basketOf({ goods, appeal, customer, at, ordersBefore, lately }, shop, luck);
      if (!basket) return [];
      const sale = priceOf(basket, offers, shop);
      placed.set(customer.email, ordersBefore + 1);
      for (const use of usesOf(sale)) uses.set(use.promotionId, [...(uses.get(use.promotionId) ?? []), use]);
      return [sale];
    });
  });
}

/** What an order used of promotions that have limits. */
export function usesOf({ order, priced, promotions }: PastSale): PastUse[] {
  return promotions
    .filter(({ left }) => Object.values(left).some((limit) => limit !== null))
    .flatMap(({ id }) => {
      const { applied, discountMinor } = priced.verdicts.find(({ promotionId }) => promotionId === id) ?? {};
      return applied && discountMinor
        ? [{ promotionId: id, customerKey: order.customerKey, discountMinor, at: order.agreedAt }]
        : [];
    });
}

const instantsOf = (day: string, count: number, { weighted, between }: Chance): Date[] =>
  Array.from({ length: count }, () => {
    const hour = 7 + weighted([...ofDay.keys()], ofDay);
    return new Date(instantOf(day, hour * 60 + between(0, 59)).getTime() + between(0, 59_999));
  }).sort((a, b) => a.getTime() - b.getTime());

type Wish = Readonly<{
  goods: readonly SeededVariant[];
  appeal: readonly number[];
  customer: PastCustomer;
  at: Date;
  ordersBefore: number;
  /** Since then nobody has taken what has a story of its own: its last units wait for whoever plays it. */
  lately: Date;
}>;

type Wished = Readonly<{
  order: PastOrder;
  customer: PastCustomer;
  promisedAt: Date;
  kept: KeptPromise;
  variants: readonly SeededVariant[];
}>;

/** What somebody takes and how it comes to them; null when nothing they like can. */
function basketOf(
  { goods, appeal, customer, at, ordersBefore, lately }: Wish,
  shop: Shop,
  luck: Chance,
): Wished | null {
  const store = luck.happens(0.32) ? customer.store : null;
  const wished = new Set(Array.from({ length: luck.pick(linesOfAnOrder) }, () => luck.weighted(goods, appeal)));
  const variants = [...wished].filter(
    ({ id, product, source }) =>
      (store ? store in (source.stock ?? {}) : !product.storeOnly && "WEB" in (source.stock ?? {})) &&
      (product.scenario === undefined || at < lately) &&
      priceAt(shop.prices.get(id) ?? [], at) !== null,
  );
  const lines = variants.map((variant) => lineOf(variant, store, priceAt(shop.prices.get(variant.id) ?? [], at), luck));
  const way = store ? collected(shop.stores, store, at) : delivered(lines, customer, shop.methods, at, luck);
  if (lines.length === 0 || !way) return null;
  const order: PastOrder = {
    id: newId(),
    number: "",
    placedAt: at,
    agreedAt: at,
    channel: "web",
    codes: ordersBefore === 0 && luck.happens(0.2) ? ["BIENVENUE5"] : [],
    groups: [],
    ordersBefore,
    customerKey: createHash("sha256").update(customer.email).digest("hex"),
    deliveryMethod: way.method,
    postcode: customer.postcode,
    deliveryListMinor: way.minor,
    totalMinor: 0,
    lines,
  };
  return { order, customer, variants, promisedAt: way.promisedAt, kept: way.kept };
}

function collected(stores: readonly PickupStore[], code: string, at: Date) {
  const store = stores.find((one) => one.code === code);
  const ready = store && pickupReady(at, store.opening, store.leadMinutes);
  return ready ? { method: null, minor: 0, promisedAt: ready, kept: pickupKept(store, { now: at, ready }) } : null;
}

/** The cheapest way, or sometimes the soonest. */
function delivered(
  lines: readonly PastLine[],
  { postcode }: PastCustomer,
  methods: readonly DeliveryMethod[],
  at: Date,
  { happens }: Chance,
) {
  const weightGrams = lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const goodsMinor = lines.reduce((sum, line) => sum + line.listMinor * line.quantity, 0);
  const classes = [...new Set(lines.map(({ shippingClass }) => shippingClass))];
  const options = optionsFor(methods, { weightGrams, goodsMinor, classes, postcode }, "fr", at);
  const cheapest = options.toSorted((a, b) => a.price - b.price)[0];
  const chosen = happens(0.12) ? options[0] : cheapest;
  if (!chosen) return null;
  const { id, price, promisedAt, kept } = chosen;
  return { method: id, minor: price, promisedAt: new Date(promisedAt), kept };
}

/** Prices the basket; what delivery came to, and whether the code did anything, is known only then. */
function priceOf(
  { order, customer, promisedAt, kept, variants }: Wished,
  offers: PastOffers,
  { methods }: Shop,
): PastSale {
  const promotions = offersAt(offers, order, order.agreedAt);
  const priced = replay(order, { promotions, methods });
  const opened = promotions.filter(({ needsCode }) => needsCode);
  const codes = order.codes.filter((code) =>
    opened.some(
      ({ id, codes }) =>
        codes.includes(code) && priced.verdicts.some(({ promotionId, applied }) => applied && promotionId === id),
    ),
  );
  return {
    order: { ...order, codes, deliveryListMinor: priced.delivery?.listMinor ?? 0, totalMinor: priced.totalMinor },
    customer,
    priced,
    promotions,
    promisedAt,
    kept,
    variants,
  };
}

function lineOf(variant: SeededVariant, store: string | null, listMinor: number | null, luck: Chance): PastLine {
  const { product, source } = variant;
  const quantity = quantityOf(variant, luck);
  const unitMinor = listMinor ?? source.priceCents;
  return {
    id: newId(),
    variantId: variant.id,
    sku: source.sku,
    handle: product.handle,
    name: product.name.fr,
    listMinor: unitMinor,
    listCode: null,
    categories: [product.department, `${product.department}/${product.category}`],
    brand: codeOf(product.brand),
    kind: product.kind,
    vatBasisPoints: Math.round(product.vatRate * 100),
    ecoFeeMinor: product.legal?.ecoPartCents ?? 0,
    fixedBookPrice: product.legal?.fixedBookPrice === true,
    costMinor: source.costCents,
    floorMinor: null,
    quantity,
    method: store ? "pickup" : "delivery",
    store,
    weightGrams: weightOf(product, source),
    shippingClass: product.shippingClass,
    paidMinor: unitMinor * quantity,
  };
}
