import { pickupStores, type Reader } from "#lib/delivery/queries";
import { database } from "#lib/platform/database";
import { inForceAt } from "#lib/promotions/in-force";
import { basketOf } from "./basket.ts";
import { dealBefore, endedSince, openCodes } from "./before.ts";
import { paidWith } from "./credits.ts";
import { choiceOf, dealOf } from "./deal.ts";
import { withGifts } from "./gifts.ts";
import { type CartKey, keyOf } from "./key.ts";
import { madeToOrder } from "./made-to-order.ts";
import { withVatOnSums } from "./net-lines.ts";
import { codesOf, discountOf, perPromotion, promotionsOf, verdictsToTell } from "./offers.ts";
import { pricedLine } from "./priced-line.ts";
import { withPriors } from "./priors.ts";
import { relayOf } from "./relay.ts";
import type { CartDiscount, PricedCart } from "./schema.ts";
import { withAllPlaces } from "./serving.ts";
import { servingOfCart } from "./servings.ts";
import type { LoadedLine } from "./sql/lines.ts";
import { type LoadedCart, loadCart } from "./sql/load.ts";
import { standingOfCart } from "./standing.ts";
import { totalsOf } from "./totals.ts";
import { whereItGoes } from "./where-it-goes.ts";

/**
 * The cart at today's prices, with those that they may be told from; null: no such cart, not its token, expired, or
 * already an order.
 */
export async function pricedCart(id: string, token: string, now: Date): Promise<PricedCart | null> {
  const priced = await price(database, keyOf({ cartId: id, token }), now);
  return priced && { ...priced.cart, lines: await withPriors(database, priced.cart.lines, priced.loaded, now) };
}

/** How many things are in the cart; 0 when there is no such cart. Cheap: for the count beside the cart's icon. */
export async function cartCount(id: string, token: string, now: Date): Promise<number> {
  const { cartId, tokenHash } = keyOf({ cartId: id, token });
  const { _sum } = await database.cartLine.aggregate({
    where: { cart: { id: cartId, tokenHash, orderedAt: null, expiresAt: { gt: now } } },
    _sum: { quantity: true },
  });
  return _sum.quantity ?? 0;
}

/** The same through an open transaction, for the checkout: without prior prices, for nothing is shown. */
export const priceCart = async (reader: Reader, key: CartKey, now: Date): Promise<PricedCart | null> =>
  (await price(reader, key, now))?.cart ?? null;

type Priced = Readonly<{ cart: PricedCart; loaded: readonly LoadedLine[] }>;

async function price(reader: Reader, key: CartKey, now: Date): Promise<Priced | null> {
  const found = await loadCart(reader, key, now);
  if (!found) return null;
  const gone = { ...found, lines: (found.lines ?? []).map((line) => madeToOrder(whereItGoes(found, line), now)) };
  const serving = await servingOfCart(reader, gone, now);
  const cart = serving ? { ...gone, lines: gone.lines.map((line) => withAllPlaces(line, serving)) } : gone;
  const standing = await standingOfCart(reader, cart, now);
  const today = inForceAt(standing, now);
  const { promotions } = today;
  const { ordersBefore } = standing;
  const terms = { now, promotions, codes: openCodes(today), ordersBefore };
  const { lines: loaded, gifts, priced } = await withGifts(reader, cart, now, (all) => dealOf(cart, all, terms));
  const before = dealBefore(cart, standing, today);

  const lines = withVatOnSums(
    loaded.map((line) => {
      const same = ({ id }: { id: string }) => id === line.id;
      const deal = { priced: priced.lines.find(same), before: before?.lines.find(same), gift: gifts.has(line.id) };
      return pricedLine(line, { ...deal, locale: cart.locale });
    }),
  );
  const storeCodes = lines.flatMap(({ fulfilment }) => (fulfilment.method === "pickup" ? fulfilment.store : []));
  const stores = await pickupStores([...new Set(storeCodes)], now, reader);
  const deliveryDiscounts = (priced.delivery?.discounts ?? []).map(discountOf);
  const deliveryDiscount = sumOf(deliveryDiscounts);
  const totals = totalsOf(lines, choiceOf(cart), { methods: cart.methods, stores, serving }, now, deliveryDiscount);
  const discounts = lines.flatMap((line) => line.discounts);
  const giftCards = lines.filter((line) => line.giftCard).reduce((sum, line) => sum + line.totalGross, 0);
  const whole: PricedCart = {
    id: cart.id,
    locale: cart.locale,
    currency: "EUR",
    contact: contactOf(cart),
    address: addressOf(cart),
    ...totals,
    ...(serving && { servedFrom: { strategy: serving.strategy, reasons: serving.reasons } }),
    relayPoint: relayOf(cart.relay_point, totals.deliveryOption, cart.postcode),
    slot: totals.deliveryOptions.find(({ id }) => id === totals.deliveryOption)?.slot ?? null,
    discount: sumOf(discounts),
    deliveryDiscount,
    discounts: perPromotion([...discounts, ...deliveryDiscounts]),
    codes: codesOf(today.codes, priced.verdicts),
    verdicts: verdictsToTell(
      priced,
      promotions,
      basketOf(loaded, { ...cart, ordersBefore }, terms.codes, () => null).lines,
    ),
    promotions: promotionsOf(priced, today),
    endedOffers: endedSince(before, priced),
    totalBefore: totals.total + (before ? before.totalMinor - priced.totalMinor : 0),
    told: cart.told,
    company: companyOf(cart),
    countries: [...new Set(cart.methods.flatMap(({ countries }) => countries))],
    customerGroup: cart.groups[0] ?? null,
    ...paidWith(cart.credits ?? [], totals.total, totals.total - giftCards),
  };
  return { cart: whole, loaded };
}

const sumOf = (discounts: readonly CartDiscount[]) => discounts.reduce((sum, { amount }) => sum + amount, 0);

const contactOf = ({ email, name, phone }: LoadedCart): PricedCart["contact"] =>
  email && name ? { email, name, ...(phone && { phone }) } : null;

const addressOf = ({ line1, line2, postcode, city, country }: LoadedCart): PricedCart["address"] =>
  line1 && postcode && city ? { line1, ...(line2 && { line2 }), postcode, city, country: country ?? "FR" } : null;

function companyOf({ buyer }: LoadedCart): PricedCart["company"] {
  if (buyer === null || buyer.kind === "person") return null;
  const { country: _, ...company } = buyer;
  return company;
}
