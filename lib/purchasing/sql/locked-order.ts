import type { Transaction } from "#lib/platform/database";
import type { ConsignmentState } from "#lib/stockroom/schema";
import type { SupplierOrderState } from "../schema.ts";
import { stateOf } from "../states.ts";

type Row = Readonly<{
  id: string;
  written: "draft" | "waiting" | "sent" | "cancelled";
  supplierCode: string;
  supplierName: string;
  leadDays: number;
  destinationCode: string;
  askedById: string | null;
  askedAt: Date | null;
  consignmentId: string | null;
}>;

export type LockedOrderLine = Readonly<{
  variantId: string;
  sku: string;
  packSize: number;
  quantity: number;
  costMinor: number;
  expectedOn: string | null;
  /** Days this supplier takes for it. */
  leadDays: number;
}>;

export type LockedOrder = Omit<Row, "written" | "leadDays"> &
  Readonly<{ number: string; state: SupplierOrderState; lines: readonly LockedOrderLine[]; totalMinor: number }>;

/** A supplier order with its lines, locked until the transaction ends; null when there is none. */
export async function lockOrder(tx: Transaction, number: string): Promise<LockedOrder | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT o.id, o.state::text AS written, o.supplier_code AS "supplierCode", s.name AS "supplierName",
           s.lead_days AS "leadDays", o.destination_code AS "destinationCode", o.asked_by_id AS "askedById",
           o.asked_at AS "askedAt", o.consignment_id AS "consignmentId"
    FROM purchase_order o JOIN supplier s ON s.code = o.supplier_code WHERE o.number = ${number} FOR UPDATE OF o`;
  if (!row) return null;
  const { written, leadDays, ...order } = row;
  const lines = await tx.$queryRaw<LockedOrderLine[]>`
    SELECT l.variant_id AS "variantId", v.sku, l.pack_size AS "packSize", l.quantity, l.cost_minor AS "costMinor",
           l.expected_on::text AS "expectedOn", coalesce(a.lead_days, ${leadDays}::int) AS "leadDays"
    FROM purchase_order_line l JOIN variant v ON v.id = l.variant_id
    LEFT JOIN supplier_article a ON a.supplier_code = ${order.supplierCode} AND a.variant_id = l.variant_id
    WHERE l.order_id = ${order.id}::uuid ORDER BY v.sku`;
  const [delivery] = await tx.$queryRaw<{ state: ConsignmentState }[]>`
    SELECT state::text AS state FROM consignment WHERE id = ${order.consignmentId}::uuid`;
  const totalMinor = lines.reduce((sum, { quantity, costMinor }) => sum + quantity * costMinor, 0);
  return { ...order, number, state: stateOf(written, delivery?.state ?? null), lines, totalMinor };
}
