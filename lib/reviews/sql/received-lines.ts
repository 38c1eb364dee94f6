import type { Day } from "#lib/kernel/local-time";
import { database, Prisma, type Transaction } from "#lib/platform/database";

export type ReceivedLine = Readonly<{
  lineId: string;
  orderId: string;
  orderNumber: string;
  parcelId: string;
  accountId: string | null;
  email: string;
  customerName: string;
  locale: string;
  productId: string;
  article: string;
  handle: string;
  pictureFile: string | null;
  receivedOn: Day;
}>;

/**
 * Lines whose goods their buyer has: collected, delivered as the carrier says, or sent by mail. What was cancelled was
 * never had, and a gift card is money.
 */
export const receivedLines = (which: Prisma.Sql, reader: Pick<Transaction, "$queryRaw"> = database) =>
  reader.$queryRaw<ReceivedLine[]>`
    SELECT l.id AS "lineId", l.order_id AS "orderId", o.number AS "orderNumber", p.id AS "parcelId",
           o.account_id AS "accountId", o.email, o.name AS "customerName", o.locale, a.id AS "productId",
           l.name AS article, a.handle, l.picture_file AS "pictureFile",
           to_char(received.at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS "receivedOn"
    FROM order_line l
    JOIN orders o ON o.id = l.order_id
    JOIN parcel p ON p.id = l.parcel_id
    JOIN variant v ON v.id = l.variant_id
    JOIN product a ON a.id = v.product_id
    CROSS JOIN LATERAL (
      SELECT coalesce(p.collected_at, p.delivered_at, CASE WHEN a.shipping_class = 'digital' THEN p.sent_at END) AS at
    ) received
    WHERE received.at IS NOT NULL AND l.quantity > l.cancelled_quantity AND a.kind <> 'gift_card' AND ${which}
    ORDER BY l.position`;

export const ofLine = (lineId: string) => Prisma.sql`l.id = ${lineId}::uuid`;
export const ofOrder = (orderId: string) => Prisma.sql`l.order_id = ${orderId}::uuid`;
export const reviewedBy = (accountId: string) =>
  Prisma.sql`o.account_id = ${accountId}::uuid AND EXISTS (SELECT 1 FROM review WHERE order_line_id = l.id)`;
export const ofParcel = (parcelId: string) => Prisma.sql`p.id = ${parcelId}::uuid`;
