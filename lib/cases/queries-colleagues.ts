import { database } from "#lib/platform/database";
import { answering, mayBeHanded, withStores } from "./colleague.ts";

/** To whom a case of this store, or of none, can be handed. */
export async function colleaguesFor(storeCode: string | null) {
  const rows = await database.account.findMany({ where: answering, select: withStores, orderBy: { name: "asc" } });
  return rows.filter((one) => mayBeHanded(one, storeCode)).map(({ id, name }) => ({ id, name }));
}
