import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { faults } from "./queries-proof.ts";

/** Proves the books and keeps what it found: every number, day, seal and total of invoices, journal and closings. */
export const proveInvoices = command({
  name: "invoices.prove",
  input: z.strictObject({}),
  allow: "accounting.export",
  async run(_, { actor, tx, now }) {
    const found = await faults(tx);
    const [documents, payments] = [await tx.invoice.count(), await tx.paymentEntry.count()];
    await tx.booksProof.create({
      data: { id: newId(), at: now, actorName: nameOf(actor), documents, payments, faults: [...found] },
    });
    return ok({ documents, payments, faults: found });
  },
});
