import { batchKept } from "#lib/inventory/queries-batch";
import { Prisma, type Transaction } from "#lib/platform/database";
import type { ConsignmentState } from "../schema.ts";

export type LockedLine = Readonly<{
  variantId: string;
  sku: string;
  quantity: number;
  received: number;
  missing: number;
  /** Where it comes on another day than the rest. */
  expectedOn: string | null;
  /** Comes with a batch and its date. */
  batchKept: boolean;
}>;

export type LockedConsignment = Readonly<{
  id: string;
  number: number;
  originCode: string | null;
  destinationCode: string;
  state: ConsignmentState;
  /** "2026-12-12" */
  expectedOn: string;
  lines: readonly LockedLine[];
}>;

/** A consignment, locked until the transaction ends: two people who unload the same pallet do so one after the other. */
export async function lockConsignment(tx: Transaction, id: string): Promise<LockedConsignment | null> {
  const [head] = await tx.$queryRaw<Omit<LockedConsignment, "lines">[]>`
    SELECT id, number, origin_code AS "originCode", destination_code AS "destinationCode", state::text AS state,
           expected_on::text AS "expectedOn"
    FROM consignment WHERE id = ${id}::uuid FOR UPDATE`;
  if (!head) return null;
  const lines = await tx.$queryRaw<LockedLine[]>`
    SELECT l.variant_id AS "variantId", v.sku, l.quantity, l.received, l.missing, l.expected_on::text AS "expectedOn",
           ${batchKept(Prisma.sql`l.variant_id`)} AS "batchKept"
    FROM consignment_line l JOIN variant v ON v.id = l.variant_id
    WHERE l.consignment_id = ${id}::uuid ORDER BY v.sku`;
  return { ...head, lines };
}
