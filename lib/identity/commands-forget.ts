import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { person } from "#lib/platform/person";

/**
 * Somebody has their data erased: the account goes last, and with it its sessions, links, passkeys and devices (PRV-01).
 * Refuses `account_of_staff`: who works here leaves by another door.
 */
export const forgetAccount = command({
  name: "identity.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx }) {
    if (!accountId) return ok({ forgotten: 0 });
    if ((await tx.account.count({ where: { id: accountId, kind: "staff" } })) > 0)
      return refuse({ code: "account_of_staff" });
    return ok({ forgotten: (await tx.account.deleteMany({ where: { id: accountId } })).count });
  },
});

/** By what somebody signed in long ago is forgotten; that they did, two years later. */
export const forgetOldSessions = command({
  name: "identity.forget_old_sessions",
  input: z.strictObject({ before: z.date() }),
  allow: "system",
  async run({ before }, { tx }) {
    const longAgo = new Date(before.getTime() - 2 * 365 * 86_400_000);
    await tx.session.deleteMany({ where: { lastSeenAt: { lt: longAgo } }, limit: portion });
    const old = { lastSeenAt: { lt: before }, userAgent: { not: null } };
    const { count } = await tx.session.updateMany({ where: old, data: { userAgent: null }, limit: portion });
    return ok({ forgotten: count });
  },
});
