import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { type Translator, translator } from "#lib/language/translator";
import type { Availability } from "./availability-line.tsx";
import type { StoreWords } from "./store-line.tsx";
import type { SwatchRow } from "./swatches.tsx";

/**
 * What a card says, in words. A list gives it to the page as data and draws it on both sides: half of what the markup
 * of its cards would weigh, and less work for the server. What a product has not is left out.
 */
export type CardText = Readonly<{
  href: string;
  name: string;
  /** What the heart does: "Garder dans une liste : Lampe Arc". */
  wish: string;
  brand?: string;
  picture?: Readonly<{ file: string; width: number; focal?: string }>;
  /** "−18 %" */
  reduction?: string;
  /** The name of the promotion that made the price. */
  offer?: string;
  swatches?: SwatchRow;
  energy?: Readonly<{ letter: string; label: string; sheet?: Readonly<{ href: string; words: string }> }>;
  durability?: string;
  rating?: Readonly<{ score: string; count: string; label: string }>;
  price: PriceText;
  /** Left out where the line of the stores says it too. */
  delivery?: Availability;
  stores?: StoreWords;
}>;

export type PriceText = Readonly<{
  amount: string;
  /** "dès": the lowest of several. */
  from?: string;
  prior?: Readonly<{ amount: string; words: string }>;
  perUnit?: string;
  ecoFee?: string;
}>;

/** `promise`: the day it would be at home ("mar. 24 nov."); null when it cannot be delivered. */
export function cardText(card: ProductCard, promise: string | null, locale: Locale): CardText {
  const t = translator(locale);
  const href = `/${locale}/p/${card.handle}`;
  const { brand, picture, prior, offer, energyClass: letter, informationSheet: sheet, durabilityIndex: index } = card;
  return {
    href,
    name: card.name,
    wish: t("wishlists.wish", { name: card.name }),
    ...(brand && { brand }),
    ...(picture && {
      picture: { file: picture.file, width: picture.width, ...(picture.focal && { focal: picture.focal }) },
    }),
    ...(prior && { reduction: `−${prior.percent}${locale === "fr" ? "\u00A0%" : "%"}` }),
    ...(offer && { offer: offer.name }),
    ...(card.swatches.length > 0 && {
      swatches: { colours: card.swatches, base: `${href}?${card.swatchOption}=`, label: t("shop.card.colours") },
    }),
    ...(letter && {
      energy: {
        letter,
        label: t("shop.card.energyClass", { letter }),
        ...(sheet && { sheet: { href: sheet, words: t("shop.card.informationSheet") } }),
      },
    }),
    ...(index !== null && { durability: t("shop.card.durability", { index }) }),
    ...(card.rating && { rating: ratingText(card.rating, locale, t) }),
    price: priceText(card, locale, t),
    ...whereText(card, promise, t),
  };
}

/** That only buyers wrote is said wherever the score stands (C. consom. D111-17). */
const ratingText = ({ average, count }: NonNullable<ProductCard["rating"]>, locale: Locale, t: Translator) => ({
  score: average.toLocaleString(locale),
  count: t("shop.card.reviews", { count }),
  label: t("shop.card.rating", { average: average.toLocaleString(locale), count }),
});

function priceText({ price, prior, unitPrice, ecoFeeMinor }: ProductCard, locale: Locale, t: Translator): PriceText {
  const text = (minor: number) => moneyText(money(minor), locale);
  return {
    amount: text(price.minor),
    ...(price.from && { from: t("shop.price.from") }),
    ...(prior && { prior: { amount: text(prior.minor), words: t("shop.price.prior") } }),
    ...(unitPrice && { perUnit: `${text(unitPrice.minor)}/${t(`shop.price.per.${unitPrice.per}`)}` }),
    ...(ecoFeeMinor > 0 && { ecoFee: t("shop.price.ecoFee", { amount: text(ecoFeeMinor) }) }),
  };
}

function delivery(
  { digital, storeOnly, online, arrival }: ProductCard,
  promise: string | null,
  t: Translator,
): Availability {
  if (digital) return { icon: "mail", tone: "fir", words: t("shop.card.byMail") };
  if (storeOnly) return { icon: "truck", tone: "muted", words: t("shop.card.storeOnly") };
  if (online === "out" || !promise) return { icon: "truck", tone: "muted", words: t("shop.card.outOnline") };
  if (arrival) {
    const words = t(arrival.isFirst ? "shop.card.preorder" : "shop.card.backorder", { day: promise });
    return { icon: "truck", tone: "muted", words };
  }
  if (online === "low") return { icon: "truck", tone: "amber", words: t("shop.card.deliveredLow", { day: promise }) };
  return { icon: "truck", tone: "fir", words: t("shop.card.delivered", { day: promise }) };
}

/** What is sold out online and stands in a store says both in one line (ux S28). */
function whereText(card: ProductCard, promise: string | null, t: Translator): Pick<CardText, "delivery" | "stores"> {
  const { digital, storeOnly, online, stores } = card;
  const onlyThere = !digital && !storeOnly && online === "out" && stores.length > 0;
  if (onlyThere) return { stores: onlyInStores(stores, t) };
  return { delivery: delivery(card, promise, t), ...(!digital && { stores: storeWords(stores, t) }) };
}

const onlyInStores = (stores: readonly string[], t: Translator): StoreWords => ({
  codes: stores.join(" "),
  here: t("shop.card.outOnlineHere", { city: "{city}" }),
  elsewhere: t("shop.card.outOnlineElsewhere", { count: stores.length }),
  anywhere: t("shop.card.outOnlineElsewhere", { count: stores.length }),
});

const storeWords = (stores: readonly string[], t: Translator): StoreWords => ({
  codes: stores.join(" "),
  here: t("shop.card.inMyStore", { city: "{city}" }),
  elsewhere: t("shop.card.notInMyStore", { city: "{city}", count: stores.length }),
  anywhere: stores.length > 0 ? t("shop.card.inStores", { count: stores.length }) : t("shop.card.inNoStore"),
});
