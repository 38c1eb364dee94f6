import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/**
 * How much an account may owe at most, in cents: it then pays after its invoice, in thirty days. Nought: it pays before
 * again; what it owes already stays owed. Refuses `account_not_found`.
 */
export const setAccountTerms = command({
  name: "customers.set_account_terms",
  input: z.strictObject({ accountId: z.uuid(), limitMinor: z.int().min(0).max(100_000_000) }),
  allow: "customers.terms",
  async run({ accountId, limitMinor }, { tx, now, actor, audit }) {
    if (!(await tx.account.findUnique({ where: { id: accountId }, select: { id: true } })))
      return refuse({ code: "account_not_found" });
    const before = await tx.accountTerms.findUnique({ where: { accountId } });
    const terms = { limitMinor, setBy: nameOf(actor), setAt: now };
    if (limitMinor === 0) await tx.accountTerms.deleteMany({ where: { accountId } });
    else await tx.accountTerms.upsert({ where: { accountId }, create: { accountId, ...terms }, update: terms });
    audit({ subject: `account:${accountId}`, changes: { limitMinor: [before?.limitMinor ?? 0, limitMinor] } });
    return ok({ limitMinor });
  },
});
