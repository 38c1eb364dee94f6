import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { proofFailed } from "./facts.ts";

/** Keeps what a proof of the books found, and tells when they are wrong: `proveBooks` reads, this writes. */
export const recordProof = command({
  name: "stock.record_proof",
  input: z.strictObject({
    levels: z.int().min(0),
    wrong: z.array(
      z.strictObject({ variantId: z.uuid(), locationCode: z.string(), level: z.string(), ledger: z.string() }),
    ),
  }),
  allow: "stock.adjust",
  async run({ levels, wrong }, { actor, tx, now, record }) {
    const id = newId();
    await tx.stockProof.create({ data: { id, at: now, actorName: nameOf(actor), levels, wrong: wrong.length } });
    await tx.stockDiscrepancy.createMany({ data: wrong.map((one) => ({ ...one, proofId: id })) });
    if (wrong.length > 0) record(proofFailed({ provedAt: now.toISOString(), wrong: wrong.length }));
    return ok({ levels, wrong: wrong.length });
  },
});
