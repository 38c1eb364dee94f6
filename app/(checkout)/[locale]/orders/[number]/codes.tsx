import { GivenCodes } from "#components/orders/given-codes";
import { codesOfOrder } from "#lib/codes/queries";
import type { Locale } from "#lib/kernel/locale";
import type { OrderView } from "#lib/orders/schema";

/** The codes that this order was given, if it bought any. */
export async function Codes({ order, locale }: { order: OrderView; locale: Locale }) {
  const byMail = order.parcels.some((parcel) => parcel.byMail);
  return <GivenCodes codes={byMail ? await codesOfOrder(order.id) : []} locale={locale} />;
}
