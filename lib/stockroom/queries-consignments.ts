import { batchKept } from "#lib/inventory/queries-batch";
import { database, Prisma } from "#lib/platform/database";
import type { ConsignmentSummary, ConsignmentView } from "./schema.ts";

const summaries = (which: Prisma.Sql, most: number) => database.$queryRaw<ConsignmentSummary[]>`
  SELECT c.id, c.number, coalesce(o.name, c.supplier) AS origin, c.origin_code AS "originCode", d.name AS destination,
         c.destination_code AS "destinationCode", c.state::text AS state, c.expected_on::text AS "expectedOn",
         sums.quantity, sums."onItsWay", sums.missing, c.note
  FROM consignment c
  JOIN stock_location d ON d.code = c.destination_code
  LEFT JOIN stock_location o ON o.code = c.origin_code
  CROSS JOIN LATERAL (
    SELECT sum(quantity)::int AS quantity, sum(quantity - received - missing)::int AS "onItsWay", sum(missing)::int AS missing
    FROM consignment_line WHERE consignment_id = c.id
  ) sums
  WHERE ${which} ORDER BY c.state, c.expected_on, c.number DESC LIMIT ${most}`;

/** Goods that are announced or on their way, the next first; then the latest that came. */
export const consignments = (most = 200): Promise<ConsignmentSummary[]> =>
  summaries(Prisma.sql`c.state <> 'received' OR c.number > (SELECT max(number) - 50 FROM consignment)`, most);

/** One consignment with its lines and its arrivals, or null. */
export async function consignment(number: number): Promise<ConsignmentView | null> {
  const [summary] = await summaries(Prisma.sql`c.number = ${number}`, 1);
  if (!summary) return null;
  const [row, lines] = await Promise.all([
    database.consignment.findUniqueOrThrow({
      where: { id: summary.id },
      include: { receipts: { orderBy: { at: "desc" }, select: { id: true, at: true, actorName: true, reason: true } } },
    }),
    database.$queryRaw<ConsignmentView["lines"]>`
      SELECT v.sku, v.gtin, p.name_fr AS name, l.quantity, l.received, l.damaged, l.surplus, l.missing,
             l.quantity - l.received - l.missing AS "onItsWay", ${batchKept(Prisma.sql`l.variant_id`)} AS "batchKept"
      FROM consignment_line l JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id
      WHERE l.consignment_id = ${summary.id}::uuid ORDER BY v.sku`,
  ]);
  const { authorName, createdAt, sentAt, closedAt, receipts } = row;
  return { ...summary, authorName, createdAt, sentAt, closedAt, lines, receipts };
}
