import type { Scene } from "#lib/platform/command";
import { book, lockCredit } from "./sql/ledger.ts";
import { expiryAfterRefund } from "./terms.ts";

type Back = Readonly<{ creditId: string; amountMinor: number; orderId: string; reason: string }>;

/**
 * Gives money of an order back to the credit that paid it. The balance is restored and lasts no shorter than before; a
 * card that has expired lives again (rule 5.4). One that is blocked has its money and stays blocked.
 */
export async function refundToCredit(
  { tx, now, actor }: Pick<Scene, "tx" | "now" | "actor">,
  { creditId, ...back }: Back,
): Promise<void> {
  const credit = await lockCredit(tx, creditId);
  if (!credit) throw new Error(`no credit ${creditId}`);
  await book(tx, { creditId, kind: "refund", actor, now, ...back });
  await tx.credit.update({
    where: { id: creditId },
    data: {
      expiresAt: expiryAfterRefund(credit.expiresAt, now),
      ...(credit.state === "expired" && { state: "active" }),
    },
  });
}
