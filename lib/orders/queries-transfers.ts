import { database } from "#lib/platform/database";

/** Money that is to go back by a bank transfer, because its card takes it no more. */
export type TransferDue = Readonly<{
  tenderId: string;
  orderNumber: string;
  customerName: string;
  amountMinor: number;
  /** The provider's word for why. */
  failureCode: string;
  openedAt: Date;
  ownerId: string | null;
  ownerName: string | null;
}>;

/** Every transfer that is still to be made, the oldest first. */
export const transfersDue = (most = 200): Promise<TransferDue[]> =>
  database.$queryRaw<TransferDue[]>`
    SELECT t.id AS "tenderId", o.number AS "orderNumber", o.name AS "customerName", t.returning_minor AS "amountMinor",
           w.failure_code AS "failureCode", w.opened_at AS "openedAt", w.owner_id AS "ownerId", w.owner_name AS "ownerName"
    FROM order_tender t JOIN refund_elsewhere w ON w.tender_id = t.id JOIN orders o ON o.id = t.order_id
    WHERE t.returning_minor > 0 ORDER BY w.opened_at, t.id LIMIT ${most}`;
