import { database } from "#lib/platform/database";

/** What carriers ask of us for these parcels, in cents, by parcel; those without a label of ours are not in it. */
export async function carriageOf(parcelIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const labels = await database.shippingLabel.findMany({
    where: { parcelId: { in: [...parcelIds] } },
    select: { parcelId: true, priceMinor: true },
  });
  return new Map(labels.map(({ parcelId, priceMinor }) => [parcelId, priceMinor]));
}
