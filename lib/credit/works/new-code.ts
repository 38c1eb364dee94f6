import type { Transaction } from "#lib/platform/database";
import type { ActOf } from "../acts.ts";
import { giftCardToSend } from "../facts.ts";
import { lockCredit } from "../sql/ledger.ts";
import type { ActProblem, Deed } from "./deed.ts";

export async function newCodeProblem(tx: Transaction, { creditId }: ActOf<"new_code">): Promise<ActProblem | null> {
  const credit = await lockCredit(tx, creditId);
  if (credit?.kind !== "gift_card") return { code: "credit_not_found" };
  return credit.state === "active" ? null : { code: "credit_not_active", state: credit.state };
}

/** The card's holder lost it: a new code goes out by mail, and the old one opens nothing any more. */
export async function sendCode({ record, audit }: Deed, act: ActOf<"new_code">): Promise<string> {
  const { creditId, recipient, locale, reason } = act;
  record(giftCardToSend({ creditId, recipient, locale }));
  audit({ subject: `credit:${creditId}`, changes: { recipient: [null, recipient] }, reason });
  return creditId;
}
