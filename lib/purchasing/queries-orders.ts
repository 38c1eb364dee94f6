import { database, Prisma } from "#lib/platform/database";
import type { ConsignmentState } from "#lib/stockroom/schema";
import { bothNames, supplierColumns } from "./queries-suppliers.ts";
import type { SupplierOrderLine, SupplierOrderSummary, SupplierOrderView, SupplierView } from "./schema.ts";
import { stateOf } from "./states.ts";

type Stated = Readonly<{ written: "draft" | "waiting" | "sent" | "cancelled"; delivery: ConsignmentState | null }>;

const totals = Prisma.sql`LATERAL (
  SELECT sum(l.quantity * l.cost_minor)::float8 AS "totalMinor", sum(l.quantity)::int AS quantity,
         coalesce(sum(came.quantity - came.received - came.missing), 0)::int AS "onItsWay",
         (min(coalesce(came.expected_on, l.expected_on))
           FILTER (WHERE came IS NULL OR came.quantity > came.received + came.missing))::text AS "expectedOn"
  FROM purchase_order_line l
  LEFT JOIN consignment_line came ON came.consignment_id = o.consignment_id AND came.variant_id = l.variant_id
  WHERE l.order_id = o.id)`;

type Filter = Readonly<{ supplier?: string; open?: boolean }>;

/** The latest orders, or those that are not ended; `supplier` narrows to one. */
export async function supplierOrders(
  { supplier, open = false }: Filter = {},
  most = 200,
): Promise<SupplierOrderSummary[]> {
  const rows = await database.$queryRaw<(Omit<SupplierOrderSummary, "state"> & Stated)[]>`
    SELECT o.number, o.supplier_code AS "supplierCode", s.name AS "supplierName", d.name AS destination,
           o.state::text AS written, c.state::text AS delivery, o.created_at AS "createdAt", sums.*
    FROM purchase_order o
    JOIN supplier s ON s.code = o.supplier_code
    JOIN stock_location d ON d.code = o.destination_code
    LEFT JOIN consignment c ON c.id = o.consignment_id
    CROSS JOIN ${totals} sums
    WHERE (${supplier ?? null}::text IS NULL OR o.supplier_code = ${supplier ?? null})
      AND (NOT ${open} OR (o.state <> 'cancelled' AND c.state IS DISTINCT FROM 'received'))
    ORDER BY o.created_at DESC, o.number DESC LIMIT ${most}`;
  return rows.map(({ written, delivery, ...row }) => ({ ...row, state: stateOf(written, delivery) }));
}

/** How many wait for a second person. */
export const waitingOrderCount = (): Promise<number> => database.purchaseOrder.count({ where: { state: "waiting" } });

/** One order with what came of each line, or null. */
export async function supplierOrder(number: string): Promise<SupplierOrderView | null> {
  const [row] = await database.$queryRaw<
    (Omit<SupplierOrderView, "state" | "supplier" | "lines" | "totalMinor"> & Stated & { supplierCode: string })[]
  >`
    SELECT o.id, o.number, o.state::text AS written, c.state::text AS delivery, o.supplier_code AS "supplierCode",
           o.destination_code AS "destinationCode", d.name AS destination, o.note, o.author_name AS "authorName",
           o.created_at AS "createdAt", o.asked_by_id AS "askedById", o.asked_by_name AS "askedByName",
           o.asked_at AS "askedAt", o.approved_by_name AS "approvedByName", o.sent_at AS "sentAt",
           o.cancelled_at AS "cancelledAt", o.reason, o.consignment_id AS "consignmentId",
           c.number AS "consignmentNumber"
    FROM purchase_order o JOIN stock_location d ON d.code = o.destination_code
    LEFT JOIN consignment c ON c.id = o.consignment_id
    WHERE o.number = ${number}`;
  if (!row) return null;
  const { written, delivery, supplierCode, ...order } = row;
  const [[supplier], lines] = await Promise.all([
    database.$queryRaw<[SupplierView]>`SELECT ${supplierColumns} FROM supplier s WHERE s.code = ${supplierCode}`,
    database.$queryRaw<SupplierOrderLine[]>`
      SELECT v.sku, ${bothNames} AS name, l.reference, l.pack_size AS "packSize", l.quantity, l.cost_minor AS "costMinor",
             l.expected_on::text AS "expectedOn", coalesce(came.received, 0) AS received,
             coalesce(came.damaged, 0) AS damaged, coalesce(came.surplus, 0) AS surplus,
             coalesce(came.missing, 0) AS missing,
             coalesce(came.quantity - came.received - came.missing, 0) AS "onItsWay"
      FROM purchase_order_line l JOIN purchase_order o ON o.id = l.order_id
      JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id
      LEFT JOIN consignment_line came ON came.consignment_id = o.consignment_id AND came.variant_id = l.variant_id
      WHERE l.order_id = ${order.id}::uuid ORDER BY v.sku`,
  ]);
  const totalMinor = lines.reduce((sum, { quantity, costMinor }) => sum + quantity * costMinor, 0);
  return { ...order, state: stateOf(written, delivery), supplier, lines, totalMinor };
}
