import type { VatShare } from "#lib/cart/schema";
import { database } from "#lib/platform/database";
import { opensOrder, orderToken } from "./order-token.ts";
import type { OrderEventView, OrderView, ParcelView } from "./schema.ts";

const everything = {
  parcels: { include: { lines: { orderBy: { position: "asc" } } }, orderBy: { promisedAt: "asc" } },
  events: { orderBy: { id: "asc" } },
} as const;

/** An order by its number, for staff. */
export const orderByNumber = (number: string): Promise<OrderView | null> => read({ number });

export const orderById = (id: string): Promise<OrderView | null> => read({ id });

/** An order for whoever holds its link. A wrong number and a wrong token answer alike (ACL-02). */
export const orderByToken = async (number: string, token: string, now: Date): Promise<OrderView | null> =>
  opensOrder(token, number, now) ? read({ number }) : null;

/** An order of this customer, or null: the query is the permission. */
export const orderOf = (accountId: string, number: string): Promise<OrderView | null> => read({ number, accountId });

/** The customer's orders, newest first. */
export async function ordersOf(accountId: string, limit = 50): Promise<OrderView[]> {
  const rows = await database.order.findMany({
    where: { accountId },
    include: everything,
    orderBy: { placedAt: "desc" },
    take: limit,
  });
  return Promise.all(rows.map(view));
}

type Where = { number: string; accountId?: string } | { id: string };
const find = (where: Where) => database.order.findFirst({ where, include: everything });
type Row = NonNullable<Awaited<ReturnType<typeof find>>>;

async function read(where: Where): Promise<OrderView | null> {
  const row = await find(where);
  return row && view(row);
}

async function view(row: Row): Promise<OrderView> {
  const places = await placeNames(row.parcels.map((parcel) => parcel.locationCode));
  return {
    id: row.id,
    number: row.number,
    token: orderToken(row.number, row.placedAt),
    state: row.state,
    locale: row.locale === "en" ? "en" : "fr",
    placedAt: row.placedAt.toISOString(),
    customer: { accountId: row.accountId, email: row.email, name: row.name, phone: row.phone },
    address: row.line1
      ? {
          line1: row.line1,
          line2: row.line2,
          postcode: row.postcode ?? "",
          city: row.city ?? "",
          country: row.country ?? "FR",
        }
      : null,
    currency: "EUR",
    goods: row.goodsMinor,
    delivery: row.deliveryMinor,
    total: row.totalMinor,
    captured: row.capturedMinor,
    refunded: row.refundedMinor,
    vat: row.vat as VatShare[],
    deliveryMethod: row.deliveryMethod,
    intentId: row.intentId,
    parcels: row.parcels.map((parcel) => parcelView(parcel, places)),
    events: row.events.map(
      (event): OrderEventView => ({
        id: String(event.id),
        at: event.at.toISOString(),
        kind: event.kind as OrderEventView["kind"],
        actorName: event.actorName,
        data: event.data as Record<string, unknown>,
      }),
    ),
  };
}

async function placeNames(codes: string[]): Promise<Map<string, string>> {
  const places = await database.stockLocation.findMany({
    where: { code: { in: codes } },
    select: { code: true, name: true },
  });
  return new Map(places.map(({ code, name }) => [code, name]));
}

const parcelView = (parcel: Row["parcels"][number], places: Map<string, string>): ParcelView => ({
  id: parcel.id,
  method: parcel.method,
  locationCode: parcel.locationCode,
  locationName: places.get(parcel.locationCode) ?? parcel.locationCode,
  promisedAt: parcel.promisedAt.toISOString(),
  carrier: parcel.carrier,
  trackingCode: parcel.trackingCode,
  sentAt: parcel.sentAt?.toISOString() ?? null,
  readyAt: parcel.readyAt?.toISOString() ?? null,
  collectedAt: parcel.collectedAt?.toISOString() ?? null,
  lines: parcel.lines.map((line) => ({
    id: line.id,
    sku: line.sku,
    handle: line.productHandle,
    name: line.name,
    optionsText: line.optionsText,
    pictureFile: line.pictureFile,
    quantity: line.quantity,
    unitGross: line.unitGrossMinor,
    totalGross: line.totalGrossMinor,
    vatBasisPoints: line.vatBasisPoints,
    ecoFee: line.ecoFeeMinor,
    cancelledQuantity: line.cancelledQuantity,
    refundedQuantity: line.refundedQuantity,
    refunded: line.refundedMinor,
  })),
});
