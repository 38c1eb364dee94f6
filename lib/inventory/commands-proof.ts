import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/** Keeps what a proof of the books found: `proveBooks` reads, this writes. */
export const recordProof = command({
  name: "stock.record_proof",
  input: z.strictObject({
    levels: z.int().min(0),
    wrong: z.array(
      z.strictObject({ variantId: z.uuid(), locationCode: z.string(), level: z.string(), ledger: z.string() }),
    ),
  }),
  allow: "stock.adjust",
  async run({ levels, wrong }, { actor, tx, now }) {
    const id = newId();
    await tx.stockProof.create({ data: { id, at: now, actorName: nameOf(actor), levels, wrong: wrong.length } });
    await tx.stockDiscrepancy.createMany({ data: wrong.map((one) => ({ ...one, proofId: id })) });
    return ok({ levels, wrong: wrong.length });
  },
});
