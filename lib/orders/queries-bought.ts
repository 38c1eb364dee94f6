import { database } from "#lib/platform/database";

/** Which products an order bought, by their handles, while it is fresh; none of any other. For counting what led to it. */
export async function boughtProducts(number: string, since: Date): Promise<string[]> {
  const rows = await database.$queryRaw<{ handle: string }[]>`
    SELECT DISTINCT line.product_handle AS handle
    FROM orders o JOIN order_line line ON line.order_id = o.id
    WHERE o.number = ${number} AND o.placed_at > ${since} AND NOT line.gift`;
  return rows.map(({ handle }) => handle);
}
