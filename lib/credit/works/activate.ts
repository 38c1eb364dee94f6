import type { Transaction } from "#lib/platform/database";
import type { ActOf } from "../acts.ts";
import { book, lockCredit } from "../sql/ledger.ts";
import { expiryOf } from "../terms.ts";
import type { ActProblem, Deed } from "./deed.ts";

export async function activationProblem(tx: Transaction, { creditId }: ActOf<"activate">): Promise<ActProblem | null> {
  const credit = await lockCredit(tx, creditId);
  if (!credit) return { code: "credit_not_found" };
  return credit.state === "inactive" ? null : { code: "already_activated", state: credit.state };
}

/** From now on the printed card is worth its amount, for a year. */
export async function activate({ tx, now, actor, askedBy, audit }: Deed, act: ActOf<"activate">): Promise<string> {
  const { creditId, amountMinor, receipt } = act;
  await tx.credit.update({
    where: { id: creditId },
    data: { state: "active", activatedAt: now, expiresAt: expiryOf(now) },
  });
  await book(tx, { creditId, kind: "activate", amountMinor, actor, askedBy, now, reason: receipt });
  audit({ subject: `credit:${creditId}`, changes: { state: ["inactive", "active"] }, reason: receipt });
  return creditId;
}
