import type { PricedCart, PricedLine, Shipment } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Split = Pick<PricedCart, "shipments" | "lines">;

/** The lines to list under a shipment: one that leaves in several parcels is listed under its first. */
export const listedIn = ({ shipments, lines }: Split, shipment: Shipment): PricedLine[] =>
  lines.filter(({ id }) => shipments.find(({ lineIds }) => lineIds.includes(id)) === shipment);

/** How many of a line leave with this shipment, for the lines that leave in several: "2 × Lampe Ora dans ce colis". */
export const sharesIn = ({ lines }: Split, { units = {} }: Shipment, locale: Locale): string[] =>
  Object.entries(units).map(([lineId, count]) =>
    translator(locale)("cart.inThisParcel", { count, name: lines.find(({ id }) => id === lineId)?.name ?? "" }),
  );

const isParcel = ({ fulfilment, promise }: Shipment): boolean =>
  fulfilment.method === "delivery" && promise?.methodCode !== null;

/** Which of the delivered parcels this is; null while there is one, or it is none. */
export function parcelNumber({ shipments }: Split, shipment: Shipment): { number: number; of: number } | null {
  const parcels = shipments.filter(isParcel);
  const place = parcels.indexOf(shipment);
  return parcels.length > 1 && place >= 0 ? { number: place + 1, of: parcels.length } : null;
}

/** "un colis et un retrait"; nothing to say of a cart that comes one way. */
export function waysText({ shipments }: Split, locale: Locale): string {
  const t = translator(locale);
  const parcels = shipments.filter(isParcel).length;
  const pickups = shipments.filter(({ fulfilment }) => fulfilment.method === "pickup").length;
  if (parcels + pickups < 2) return "";
  const ways = [
    ...(parcels > 0 ? [t("cart.parcels", { count: parcels })] : []),
    ...(pickups > 0 ? [t("cart.pickups", { count: pickups })] : []),
  ];
  return new Intl.ListFormat(locale === "en" ? "en-GB" : "fr-FR", { type: "conjunction" }).format(ways);
}
