import { database, type Transaction } from "#lib/platform/database";
import { nowAt } from "./sql/former-paths.ts";

/**
 * Where categories that moved stand now, by each path they had before: for whatever was published with it. Of these paths
 * alone, where some are named; those that are no category's former path are left out.
 */
export async function movedCategories(
  reader: Pick<Transaction, "$queryRaw"> = database,
  paths: readonly string[] | null = null,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await nowAt(reader, paths)).map(({ path, now }) => [path, now]));
}
