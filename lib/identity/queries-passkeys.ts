import { database } from "#lib/platform/database";
import type { PasskeyView } from "./schema.ts";

/** The keys that sign in to an account, the latest made first. */
export async function passkeysOf(accountId: string): Promise<PasskeyView[]> {
  const rows = await database.passkey.findMany({
    where: { accountId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
