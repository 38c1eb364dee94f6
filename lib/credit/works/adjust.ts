import type { Transaction } from "#lib/platform/database";
import type { ActOf } from "../acts.ts";
import { book, lockCredit } from "../sql/ledger.ts";
import type { ActProblem, Deed } from "./deed.ts";

/** A balance is not corrected below what a checkout is paying with. */
export async function adjustmentProblem(
  tx: Transaction,
  { creditId, amountMinor }: ActOf<"adjust">,
): Promise<ActProblem | null> {
  const credit = await lockCredit(tx, creditId);
  if (!credit) return { code: "credit_not_found" };
  if (credit.state !== "active") return { code: "credit_not_active", state: credit.state };
  if (amountMinor === 0) return { code: "credit_unchanged" };
  const { balanceMinor, heldMinor } = credit;
  return balanceMinor + amountMinor < heldMinor ? { code: "below_held", heldMinor } : null;
}

/** Corrects a balance, with a reason. */
export async function adjust({ tx, now, actor, askedBy, audit }: Deed, act: ActOf<"adjust">): Promise<string> {
  const { creditId, amountMinor, reason } = act;
  const { balanceMinor } = await tx.credit.findUniqueOrThrow({ where: { id: creditId } });
  await book(tx, { creditId, kind: "adjust", amountMinor, actor, askedBy, now, reason });
  const changes = { balanceMinor: [balanceMinor, balanceMinor + amountMinor] as const };
  audit({ subject: `credit:${creditId}`, changes, reason });
  return creditId;
}
