import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/**
 * Somebody looked a VAT number up in VIES: whether it was in force then, which is the seller's proof that a company
 * declares the VAT itself (CGI, article 262 ter, I). A service that asks VIES by itself notes it the same way.
 */
export const noteVatNumber = command({
  name: "customers.note_vat_number",
  input: z.strictObject({
    vatNumber: z.string().regex(/^[A-Z]{2}[0-9A-Z]{2,18}$/),
    inForce: z.enum(["yes", "no"]),
    /** The number of the order it was looked up for. */
    order: z.string().max(20),
  }),
  allow: "invoices.credit",
  async run({ vatNumber: number, inForce: said, order }, { tx, now, actor, audit }) {
    const found = { inForce: said === "yes", checkedAt: now, checkedBy: nameOf(actor) };
    await tx.vatNumberCheck.upsert({ where: { number }, create: { number, ...found }, update: found });
    audit({ subject: `order:${order}`, changes: { vatNumber: [null, number], vatNumberValid: [null, found.inForce] } });
    return ok(null);
  },
});

/**
 * From which day the shop declares what it sells to consumers elsewhere in the Union in the one-stop shop (OSS): their
 * sales then bear the VAT of where they go. No day: it does not, and they bear that of France (CGI, article 258 A).
 */
export const setOneStopShop = command({
  name: "customers.set_one_stop_shop",
  input: z.strictObject({ since: z.iso.date().optional() }),
  allow: "invoices.credit",
  async run({ since = null }, { tx, audit }) {
    const before = await tx.vatScheme.findUnique({ where: { id: true } });
    const ossSince = since && new Date(since);
    await tx.vatScheme.upsert({ where: { id: true }, create: { ossSince }, update: { ossSince } });
    audit({ subject: "shop:vat", changes: { since: [before?.ossSince?.toISOString().slice(0, 10) ?? null, since] } });
    return ok(null);
  },
});
