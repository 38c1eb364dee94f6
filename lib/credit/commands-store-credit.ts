import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { addStoreCredit } from "./store-credit.ts";
import { goodwillUpToMinor } from "./terms.ts";

/** A gesture for an unhappy customer, on their account. Above what one person may give: `needs_second_person`. */
export const giveStoreCredit = command({
  name: "credit.give",
  input: z.strictObject({
    accountId: z.uuid(),
    amountMinor: z.int().min(100).max(100_000),
    reason: z.string().trim().min(3).max(200),
  }),
  allow: "credit.issue",
  async run({ accountId, amountMinor, reason }, { tx, now, actor, audit }) {
    if (amountMinor > goodwillUpToMinor) return refuse({ code: "needs_second_person", limitMinor: goodwillUpToMinor });
    if (!(await tx.account.count({ where: { id: accountId } }))) return refuse({ code: "unknown_account" });
    const creditId = await addStoreCredit({ tx, now, actor }, { accountId, amountMinor, reason });
    audit({ subject: `account:${accountId}`, changes: { storeCreditMinor: [0, amountMinor] }, reason });
    return ok({ creditId });
  },
});
