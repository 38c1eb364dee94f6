import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { hashToken } from "#lib/platform/tokens";

/**
 * Who stands behind an API key: its maker, with the permissions that the key and its maker both have now, so that
 * disabling the account or changing its roles binds its keys at once. Null when it opens nothing.
 */
export async function actorOfApiKey(key: string, now: Date): Promise<Actor | null> {
  const found = await database.apiKey.findUnique({
    where: { hash: hashToken(key) },
    include: { account: { include: { roles: { include: { role: true } } } } },
  });
  if (!found || found.revokedAt || found.expiresAt <= now) return null;
  const { account, scopes, name } = found;
  if (account.disabledAt || account.kind !== "staff") return null;
  const held = new Set(account.roles.flatMap(({ role }) => role.permissions));
  return {
    kind: "staff",
    id: account.id,
    name: `${account.name} (${name})`,
    permissions: new Set(scopes.filter((scope) => held.has(scope))),
    storeCodes: [],
  };
}
