import { database, type Transaction } from "#lib/platform/database";
import { nowAt } from "./sql/former-paths.ts";

/** Where categories that moved stand now, by each path they had before: for whatever was published with it. */
export async function movedCategories(
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await nowAt(reader)).map(({ path, now }) => [path, now]));
}
