import { toldException } from "#lib/catalogue/withdrawal";
import type { Locale } from "#lib/kernel/locale";
import type { PricedBasketLine } from "#lib/promotions/schema";
import { detailsOf, measuredOf } from "./line-details.ts";
import { discountOf } from "./offers.ts";
import type { Fulfilment, LineNotice, PricedLine } from "./schema.ts";
import type { LoadedLine } from "./sql/lines.ts";

/** What the engine made of a line, now and when the cart was last touched, as far as either knows it. */
type Deal = Readonly<{
  priced: PricedBasketLine | undefined;
  before: PricedBasketLine | undefined;
  gift: boolean;
  locale: Locale;
}>;

/** A line at today's price, with everything about it that the shopper must be told (ux S65). */
export function pricedLine(line: LoadedLine, { priced, before, gift, locale }: Deal): PricedLine {
  const sold = priced !== undefined;
  const unitGross = priced?.unitMinor ?? line.price ?? line.seen;
  return {
    id: line.id,
    variantId: line.variantId,
    sku: line.sku,
    handle: line.handle,
    name: line.name,
    optionsText: [...(line.optionsText ? [line.optionsText] : []), ...detailsOf(line, locale)].join(", "),
    picture: line.picture,
    quantity: line.quantity,
    maxQuantity: sold ? Math.min(Math.max(line.available, 0) + (line.elsewhere ?? 0), 999) : 0,
    listGross: priced?.listMinor ?? unitGross,
    listCode: line.listCode,
    unitGross,
    markdowns: (priced?.markdowns ?? []).map(discountOf),
    discounts: (priced?.discounts ?? []).map(discountOf),
    prior: null,
    unitNet: line.unitNet,
    totalGross: priced?.totalMinor ?? 0,
    totalNet: priced?.totalMinor ?? 0,
    exempt: line.exempt ?? null,
    unitsGross: priced?.unitsMinor ?? [],
    gift,
    ecoFee: line.ecoFee,
    vatBasisPoints: line.vatBasisPoints,
    weightGrams: line.weightGrams,
    dimensions: line.dimensions ?? null,
    bookMinor: line.fixedBookPrice ? (priced?.totalMinor ?? 0) : null,
    shippingClass: line.shippingClass,
    digital: line.shippingClass === "digital",
    giftCard: line.kind === "gift_card",
    ...(line.wording && { wording: line.wording }),
    measured: measuredOf(line, unitGross, locale),
    takesPlaceAt: line.takesPlaceAt ?? null,
    ...(line.saleTerms?.rhythm && { rhythm: line.saleTerms.rhythm }),
    ageMin: line.legal?.ageMin ?? null,
    exception: toldException({ kind: line.kind, legal: line.legal ?? {} }),
    fulfilment: fulfilmentOf(line),
    arrival: line.arrival ?? null,
    notices: noticesOf(line, unitGross, before?.unitMinor ?? unitGross),
  };
}

const fulfilmentOf = ({ store }: LoadedLine): Fulfilment =>
  store ? { method: "pickup", store } : { method: "delivery" };

function noticesOf(line: LoadedLine, is: number, was: number): LineNotice[] {
  const { price, frozen, available, quantity, storeOnly, staysHere, store } = line;
  if (price === null) return [{ code: "no_longer_sold" }];
  if (frozen) return [{ code: "price_frozen" }];
  return [
    ...(is !== was ? [{ code: "price_changed", was, is } as const] : []),
    ...(quantity > available ? [{ code: "short_of_stock", available: Math.max(available, 0) } as const] : []),
    ...(storeOnly && !store ? [{ code: "store_only" } as const] : []),
    ...(staysHere ? [{ code: "not_sent_abroad" } as const] : []),
  ];
}
