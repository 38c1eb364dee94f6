import { database } from "#lib/platform/database";

/** The numbers of these orders, by their ids. */
export async function orderNumbers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await database.order.findMany({ where: { id: { in: [...ids] } }, select: { id: true, number: true } });
  return new Map(found.map(({ id, number }) => [id, number]));
}
