import { price } from "#lib/promotions/price";
import type { PricedBasket, PublishedPromotion } from "#lib/promotions/schema";
import { basketOf, isSold } from "./basket.ts";
import type { LoadedLine } from "./sql/lines.ts";
import type { LoadedCart } from "./sql/load.ts";
import { type Choice, quoteFor } from "./totals.ts";

/** When, with which promotions and codes, and at which prices of the list. */
export type Terms = Readonly<{
  now: Date;
  promotions: readonly PublishedPromotion[];
  codes: readonly string[];
  ordersBefore: number | null;
  listOf?: (line: LoadedLine & { price: number }) => number;
}>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const inParcel = (line: LoadedLine): boolean => line.method === "delivery" && line.shippingClass !== "digital";

/**
 * What the engine makes of a cart: prices, discounts, gifts and verdicts. Delivery is quoted for the goods that travel,
 * at what they cost after their discounts; what is collected is told apart by pricing twice where it must.
 */
export function dealOf(cart: LoadedCart, lines: readonly LoadedLine[], terms: Terms): PricedBasket {
  const { now, promotions, codes, ordersBefore, listOf = ({ price: list }) => list } = terms;
  const sold = lines.filter(isSold);
  const parcel = sold.filter(inParcel).map((line) => ({
    ...line,
    bookMinor: line.fixedBookPrice ? listOf(line) * line.quantity : null,
    ageMin: line.legal?.ageMin ?? null,
  }));
  const quotes = new Map<number, ReturnType<typeof quoteOf>>();
  const quoteOf = (goodsMinor: number) => {
    const { chosen } = quoteFor(parcel, goodsMinor, choiceOf(cart), cart.methods, now);
    return chosen ? { minor: chosen.price, method: chosen.id } : null;
  };
  const quoted = (goodsMinor: number) => {
    const quote = quotes.get(goodsMinor) ?? quoteOf(goodsMinor);
    quotes.set(goodsMinor, quote);
    return quote;
  };
  const pricedWith = (elsewhereMinor: number) =>
    price(
      basketOf(
        lines,
        { ...cart, ordersBefore },
        codes,
        (goods) => (parcel.length > 0 ? quoted(goods - elsewhereMinor) : null),
        listOf,
      ),
      promotions,
      now,
    );

  const elsewhere = sold.filter((line) => !inParcel(line));
  const ids = new Set(elsewhere.map(({ id }) => id));
  const atList = sum(elsewhere.map((line) => listOf(line) * line.quantity));
  const priced = pricedWith(atList);
  const inFact = sum(priced.lines.filter(({ id }) => ids.has(id)).map(({ totalMinor }) => totalMinor));
  return inFact === atList || parcel.length === 0 ? priced : pricedWith(inFact);
}

/** A way that was chosen before the address was abroad, and does not go there, is no choice any more. */
export function choiceOf({ locale, country: told, postcode, delivery_method, slot, methods }: LoadedCart): Choice {
  const country = told ?? "FR";
  const goesElsewhere = methods.some(({ code, countries }) => code === delivery_method && !countries.includes(country));
  return {
    ...{ locale, country, postcode: country === "FR" ? postcode : null, slot },
    deliveryOption: goesElsewhere ? null : delivery_method,
  };
}
