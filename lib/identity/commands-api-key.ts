import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed, permissions } from "#lib/platform/permissions";
import { hashToken, newToken } from "#lib/platform/tokens";

/** Says in a log or a leaked file whose secret it is. */
const apiKeyMark = "cpt_";

const day = 86_400_000;

/**
 * Makes a key for a program, which acts in its maker's name with no more than these permissions. The key is told here
 * and never again; only its hash is kept. Refuses `scope_not_held` for a right its maker lacks.
 */
export const createApiKey = command({
  name: "identity.create_api_key",
  input: z.strictObject({
    name: z.string().trim().min(3).max(80),
    scopes: z.array(z.enum(permissions)).min(1),
    days: z.int().min(1).max(366).default(90),
  }),
  allow: "staff.write",
  async run({ name, scopes, days }, { actor, tx, now, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const lacking = scopes.find((scope) => !allowed(actor, scope));
    if (lacking) return refuse({ code: "scope_not_held", scope: lacking });
    const id = newId();
    const key = apiKeyMark + newToken();
    const expiresAt = new Date(now.getTime() + days * day);
    await tx.apiKey.create({
      data: { id, accountId, name, hash: hashToken(key), scopes: [...new Set(scopes)], createdAt: now, expiresAt },
    });
    audit({ subject: `api-key:${id}`, changes: { name: [null, name], scopes: [null, scopes] } });
    return ok({ id, key, expiresAt });
  },
});

/** Lets a key open nothing any more, from the next request on. Refuses `unknown_api_key`. */
export const revokeApiKey = command({
  name: "identity.revoke_api_key",
  input: z.strictObject({ id: z.uuid() }),
  allow: "staff.write",
  async run({ id }, { tx, now, audit }) {
    const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
    if (count === 0) return refuse({ code: "unknown_api_key" });
    audit({ subject: `api-key:${id}`, changes: { revoked: [false, true] } });
    return ok({ id });
  },
});
