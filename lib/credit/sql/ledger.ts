import { type Actor, nameOf } from "#lib/kernel/actor";
import type { Transaction } from "#lib/platform/database";
import type { CreditEntryKind } from "../schema.ts";

type Entry = Readonly<{
  creditId: string;
  kind: CreditEntryKind;
  /** What comes onto the credit (positive) or is taken from it. */
  amountMinor: number;
  actor: Actor;
  /** The first of two people: `actor` is the second. */
  askedBy?: string | undefined;
  now: Date;
  orderId?: string | undefined;
  reason?: string | undefined;
  reversesId?: bigint | undefined;
}>;

/** Moves money of a credit: its balance and its ledger always change together, here. CHECK keeps it from going below 0. */
export async function book(
  tx: Transaction,
  { creditId, kind, amountMinor, actor, askedBy, now, orderId, reason = "", reversesId }: Entry,
): Promise<void> {
  await tx.credit.update({ where: { id: creditId }, data: { balanceMinor: { increment: amountMinor } } });
  await tx.creditEntry.create({
    data: {
      creditId,
      kind,
      amountMinor,
      reason,
      actorName: askedBy ? `${askedBy}, ${nameOf(actor)}` : nameOf(actor),
      aloneById: actor.kind === "staff" && !askedBy && !orderId && amountMinor > 0 ? actor.id : null,
      reversesId: reversesId ?? null,
      at: now,
      orderId: orderId ?? null,
    },
  });
}

/** A credit that nobody else can change until this transaction ends. */
export async function lockCredit(tx: Transaction, creditId: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM credit WHERE id = ${creditId}::uuid FOR UPDATE`;
  return locked.length === 0 ? null : tx.credit.findUniqueOrThrow({ where: { id: creditId } });
}
