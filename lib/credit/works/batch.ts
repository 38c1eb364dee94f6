import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { ActOf } from "../acts.ts";
import { hashCode, lastFourOf, newCode, spelledCode } from "../codes.ts";
import type { Deed } from "./deed.ts";

/** Cards worth nothing until a till activates each. The codes are told here and never again. */
export async function makeCards({ tx, now, actor, askedBy, audit }: Deed, act: ActOf<"batch">) {
  const { name, count, amountMinor } = act;
  const batchId = newId();
  const codes = Array.from({ length: count }, newCode);
  const authorName = askedBy ?? nameOf(actor);
  await tx.creditBatch.create({ data: { id: batchId, name, count, amountMinor, authorName, createdAt: now } });
  await tx.credit.createMany({
    data: codes.map((code) => ({
      id: newId(),
      kind: "gift_card" as const,
      state: "inactive" as const,
      codeHash: hashCode(code),
      lastFour: lastFourOf(code),
      initialMinor: amountMinor,
      batchId,
      createdAt: now,
    })),
  });
  audit({ subject: `credit-batch:${batchId}`, changes: { count: [0, count], amountMinor: [0, amountMinor] } });
  return { batchId, name, amountMinor, codes: codes.map(spelledCode) };
}
