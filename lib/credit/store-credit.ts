import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { book } from "./sql/ledger.ts";

type Given = Readonly<{ accountId: string; amountMinor: number; reason: string; orderId?: string }>;
/** `askedBy`: the first of two people, of whom `actor` is the second. */
type Moment = Readonly<{ tx: Scene["tx"]; now: Date; actor: Actor; askedBy?: string | undefined }>;

/** The id of a customer's store credit, the one that each account has; opened the first time. */
export async function openedStoreCredit(tx: Transaction, accountId: string, now: Date): Promise<string> {
  await tx.$executeRaw`
    INSERT INTO credit (id, kind, state, account_id, initial_minor, activated_at, created_at)
    VALUES (${newId()}::uuid, 'store_credit', 'active', ${accountId}::uuid, 0, ${now}, ${now})
    ON CONFLICT (account_id) WHERE kind = 'store_credit' DO NOTHING`;
  const { id } = await tx.credit.findFirstOrThrow({ where: { accountId, kind: "store_credit" }, select: { id: true } });
  return id;
}

/** Puts money on a customer's store credit. Returns its id. */
export async function addStoreCredit(
  { tx, now, actor, askedBy }: Moment,
  { accountId, amountMinor, reason, orderId }: Given,
): Promise<string> {
  const creditId = await openedStoreCredit(tx, accountId, now);
  await book(tx, { creditId, kind: "issue", amountMinor, actor, askedBy, now, reason, orderId });
  return creditId;
}
