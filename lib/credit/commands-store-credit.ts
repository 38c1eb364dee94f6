import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { inputs } from "./acts.ts";
import { book, lockCredit } from "./sql/ledger.ts";
import { doOrAsk } from "./works/asking.ts";

/** A gesture for an unhappy customer, on their account; over what its author may give alone it waits for another. */
export const giveStoreCredit = command({
  name: "credit.give",
  input: z.strictObject(inputs.give),
  allow: "credit.give",
  run: (gesture, scene) => doOrAsk(scene, { kind: "give", ...gesture }),
});

/**
 * Takes a gesture or a correction of a store credit back, whole and once. Refuses `entry_not_found` for what it is not
 * the business of a desk to undo, `already_undone`, and `credit_spent` when the customer has bought with it.
 */
export const undoGesture = command({
  name: "credit.undo",
  input: z.strictObject({ entryId: z.string().regex(/^\d{1,18}$/), reason: inputs.give.reason }),
  allow: "credit.give",
  async run({ entryId, reason }, { tx, now, actor, audit }) {
    const id = BigInt(entryId);
    const entry = await tx.creditEntry.findUnique({ where: { id } });
    const credit = entry && (await lockCredit(tx, entry.creditId));
    const undoable =
      entry?.orderId === null && (entry.kind === "issue" || entry.kind === "adjust") && !entry.reversesId;
    if (credit?.kind !== "store_credit" || !undoable) return refuse({ code: "entry_not_found" });
    if (await tx.creditEntry.count({ where: { reversesId: id } })) return refuse({ code: "already_undone" });
    const amountMinor = -entry.amountMinor;
    const { id: creditId, balanceMinor, heldMinor, accountId } = credit;
    if (balanceMinor + amountMinor < heldMinor)
      return refuse({ code: "credit_spent", leftMinor: balanceMinor - heldMinor });
    await book(tx, { creditId, kind: "adjust", amountMinor, actor, now, reason, reversesId: id });
    audit({
      subject: `account:${accountId}`,
      changes: { storeCreditMinor: [balanceMinor, balanceMinor + amountMinor] },
      reason,
    });
    return ok({ creditId, balanceMinor: balanceMinor + amountMinor });
  },
});
