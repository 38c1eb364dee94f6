import { database } from "#lib/platform/database";

/** Where an article stands in a store: the zone one walks to, and its shelf. */
export type ShelfPlace = Readonly<{ zone: string; shelf: string }>;

/** The shelf of a variant in each place that gave it one, by the place's code. */
export async function shelvesOf(variantId: string): Promise<ReadonlyMap<string, ShelfPlace>> {
  const rows = await database.shelf.findMany({ where: { variantId } });
  return new Map(rows.map(({ locationCode, zone, shelf }) => [locationCode, { zone, shelf }]));
}
