import type { Transaction } from "#lib/platform/database";
import type { ActOf } from "../acts.ts";
import { addStoreCredit } from "../store-credit.ts";
import type { ActProblem, Deed } from "./deed.ts";

export async function gestureProblem(tx: Transaction, { accountId }: ActOf<"give">): Promise<ActProblem | null> {
  return (await tx.account.count({ where: { id: accountId, kind: "customer" } })) ? null : { code: "unknown_account" };
}

/** A gesture for an unhappy customer, on their store credit. */
export async function give(deed: Deed, { accountId, amountMinor, reason }: ActOf<"give">): Promise<string> {
  const creditId = await addStoreCredit(deed, { accountId, amountMinor, reason });
  deed.audit({ subject: `account:${accountId}`, changes: { storeCreditMinor: [0, amountMinor] }, reason });
  return creditId;
}
