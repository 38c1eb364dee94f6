import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { payoutSums } from "./payout-sums.ts";

const entry = z.strictObject({
  id: z.string(),
  kind: z.enum(["charge", "refund", "dispute", "fee", "other"]),
  intentId: z.string().nullable(),
  amountMinor: z.int(),
  feeMinor: z.int(),
  at: z.date(),
});

/** Keeps a payout as the provider tells it now, with each movement it is made of, once. */
export const keepPayout = command({
  name: "payments.keepPayout",
  input: z.strictObject({
    id: z.string(),
    status: z.string(),
    amountMinor: z.int(),
    arrivesAt: z.date(),
    entries: z.array(entry),
  }),
  allow: "system",
  async run({ id: providerId, entries, ...told }, { tx, now }) {
    const known = { ...told, ...payoutSums({ entries }), readAt: now };
    const { id: payoutId } = await tx.payout.upsert({
      where: { providerId },
      create: { id: newId(), providerId, ...known },
      update: known,
    });
    const rows = entries.map((one) => ({ ...one, payoutId }));
    await tx.payoutEntry.createMany({ data: rows, skipDuplicates: true });
    return ok(null);
  },
});
