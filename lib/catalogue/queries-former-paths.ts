import { database, type Transaction } from "#lib/platform/database";
import { nowAt } from "./sql/former-paths.ts";

/** Where categories that moved stand now, by each path they had before: for whatever was published with it. */
export async function movedCategories(
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await nowAt(reader)).map(({ path, now }) => [path, now]));
}

/** Every path by which a category, or one in it, may be named: those they have and those they had. */
export async function pathsOf(id: string): Promise<string[]> {
  const rows = await database.category.findMany({
    where: { OR: [{ id }, { parentId: id }] },
    select: { path: true, former: { select: { path: true } } },
  });
  return rows.flatMap(({ path, former }) => [path, ...former.map((one) => one.path)]);
}
