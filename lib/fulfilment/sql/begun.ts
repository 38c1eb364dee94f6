import type { Transaction } from "#lib/platform/database";

type Begun = Readonly<{ parcels: string[]; lines: string[] }>;

export async function begunOf(tx: Pick<Transaction, "$queryRaw">, orderId: string): Promise<Begun> {
  const [row] = await tx.$queryRaw<[Begun]>`
    SELECT ARRAY(SELECT p.id::text FROM parcel p WHERE p.order_id = ${orderId}::uuid AND (
             EXISTS (SELECT FROM pick k WHERE k.parcel_id = p.id)
             OR EXISTS (SELECT FROM packing WHERE packing.parcel_id = p.id)
             OR EXISTS (SELECT FROM shipping_label s WHERE s.parcel_id = p.id))) AS parcels,
           ARRAY(SELECT DISTINCT k.order_line_id::text FROM pick k JOIN order_line l ON l.id = k.order_line_id
             WHERE l.order_id = ${orderId}::uuid) AS lines`;
  return row;
}
