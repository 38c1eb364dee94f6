import type { Transaction } from "#lib/platform/database";

type Of = Readonly<{ orderLineId: string; parcelId: string }>;

/** Takes units of a line out of its picks, the missing ones first; picks of the whole line stay as what was looked for. */
export const wantLess = (
  tx: Transaction,
  { orderLineId, parcelId }: Of,
  units: number,
): Promise<number> => tx.$executeRaw`
  UPDATE pick SET quantity = greatest(quantity - ${units} * per_unit, picked), short = greatest(short - ${units} * per_unit, 0)
  WHERE order_line_id = ${orderLineId}::uuid AND parcel_id = ${parcelId}::uuid AND quantity > ${units} * per_unit`;

/** How many units of a line are not there, for a part of them or the whole was looked for in vain. */
export async function unitsMissing(tx: Transaction, { orderLineId, parcelId }: Of): Promise<number> {
  const [row] = await tx.$queryRaw<[{ units: number }]>`
    SELECT coalesce(max(ceil(short::numeric / per_unit)), 0)::int AS units FROM pick
    WHERE order_line_id = ${orderLineId}::uuid AND parcel_id = ${parcelId}::uuid`;
  return row.units;
}
