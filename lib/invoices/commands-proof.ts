import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

const rules = ["gap", "date", "chain", "seal", "content", "counter", "total", "dispute"] as const;

/** Keeps what a proof of the books found: `proveInvoices` reads, this writes. */
export const recordBooksProof = command({
  name: "invoices.recordProof",
  input: z.strictObject({
    documents: z.int().min(0),
    payments: z.int().min(0),
    faults: z.array(z.strictObject({ rule: z.enum(rules), number: z.string() })),
  }),
  allow: "accounting.export",
  async run({ documents, payments, faults }, { actor, tx, now }) {
    await tx.booksProof.create({
      data: { id: newId(), at: now, actorName: nameOf(actor), documents, payments, faults },
    });
    return ok({ documents, payments, faults });
  },
});
