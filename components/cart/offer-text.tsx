import type { CartDiscount, PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { OrderPromotion } from "#lib/orders/schema";

/** "−9,00 €", as what an offer takes off is written everywhere. */
export const lessText = (minor: number, locale: Locale): string => `−${moneyText(money(minor), locale)}`;

/** An offer's row among those that add up to a total. */
export type OfferRow = Readonly<{ label: string; minor: number }>;
type Lane = "goods" | "delivery";

const inLane = (lane: Lane, of: string): boolean => (lane === "delivery") === (of === "delivery") && of !== "catalogue";

/** What the cart's offers take off its goods, or off its delivery: a row each. */
export const offerRows = ({ promotions }: Pick<PricedCart, "promotions">, lane: Lane, locale: Locale): OfferRow[] =>
  promotions
    .filter((promotion) => inLane(lane, promotion.lane))
    .map(({ name, amountMinor }) => ({ label: name[locale], minor: -amountMinor }));

/** The same of an order, under the names the offers had. */
export const orderOfferRows = (promotions: readonly OrderPromotion[], lane: Lane, locale: Locale): OfferRow[] =>
  promotions
    .filter((promotion) => inLane(lane, promotion.lane))
    .map(({ nameFr, nameEn, discountMinor }) => ({ label: locale === "en" ? nameEn : nameFr, minor: -discountMinor }));

/** "3 pour 2 : −9,00 €", under a line. */
export const discountText = ({ name, amount }: CartDiscount, locale: Locale): string =>
  `${name[locale]}${locale === "fr" ? "\u00A0" : ""}: ${lessText(amount, locale)}`;
