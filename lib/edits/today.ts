import type { PricedLine } from "#lib/cart/schema";
import { type UnitsToday, unitsToday } from "#lib/cart/units-today";
import type { WantedUnits } from "#lib/cart/wanted-units";
import type { Locale } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import type { Transaction } from "#lib/platform/database";
import { placeOf } from "./asked-units.ts";

/** What an order's goods are and what comes costs, as of today. */
export type Today = Readonly<{ here: UnitsToday; comes: UnitsToday }>;

export const localeOf = (order: LockedOrder): Locale => (order.locale === "en" ? "en" : "fr");

/**
 * Today's prices of what comes, and the facts of what is there. Refuses `not_for_edit` for what cannot be put into an
 * order that is paid (gift cards, downloads, appointments, what asks for age or words), `article_not_found` for what is
 * not sold, `out_of_stock`.
 */
export async function readToday(tx: Transaction, order: LockedOrder, coming: readonly WantedUnits[], now: Date) {
  const buyer = { accountId: order.accountId, email: order.email, locale: localeOf(order), now };
  const here = await unitsToday(
    tx,
    order.lines.map(({ id, variantId, quantity, parcelId }) => ({
      ...{ id, variantId, quantity },
      store: storeOf(order, parcelId),
    })),
    buyer,
  );
  const comes = await unitsToday(tx, coming, buyer);
  for (const units of coming) {
    const line = comes.lines.find(({ id }) => id === units.id);
    const loaded = comes.loaded.find(({ id }) => id === units.id);
    if (!line || !loaded || loaded.price === null || loaded.frozen)
      return refuse({ code: "article_not_found", sku: line?.sku ?? "" });
    if (!mayJoin(line, loaded.kind)) return refuse({ code: "not_for_edit", name: line.name });
    if (loaded.storeOnly && units.store === null) return refuse({ code: "not_for_edit", name: line.name });
    if (loaded.available < units.quantity) {
      const available = Math.max(0, loaded.available);
      const shortage = { sku: line.sku, locationCode: placeOf(units), asked: units.quantity, available };
      return refuse({ code: "out_of_stock", shortages: [shortage] });
    }
  }
  return ok<Today>({ here, comes });
}

const mayJoin = (line: PricedLine, kind: string): boolean =>
  kind === "physical" && !line.digital && !line.takesPlaceAt && !line.ageMin && !line.exception;

const storeOf = ({ parcels }: LockedOrder, parcelId: string): string | null => {
  const parcel = parcels.find(({ id }) => id === parcelId);
  return parcel?.method === "pickup" ? parcel.locationCode : null;
};
