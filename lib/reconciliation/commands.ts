import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { paymentKinds, payoutKinds } from "./schema.ts";
import { lockBreak } from "./sql/lock-break.ts";

/** Above this a second person closes it (permissions.md). */
export const aloneUpToMinor = 5_000;

const judged = { payment: paymentKinds, payout: payoutKinds };
const notOpen = refuse({ code: "break_not_open" });
const difference = z.strictObject({
  kind: z.enum([...paymentKinds, ...payoutKinds]),
  intentId: z.string(),
  orderId: z.uuid().nullable(),
  theirsMinor: z.int(),
  oursMinor: z.int(),
});

/**
 * Writes down what differs of one payment now, or of one payout: a row a kind. One of the same sort that is gone closes by itself; one that somebody closed
 * with a reason stays closed until its amounts change.
 */
export const noteDifferences = command({
  name: "reconciliation.note",
  input: z.strictObject({
    intentId: z.string(),
    of: z.enum(["payment", "payout"]).default("payment"),
    differences: z.array(difference),
  }),
  allow: "system",
  async run({ intentId, of, differences }, { tx, now }) {
    const kinds = differences.map(({ kind }) => kind);
    await tx.paymentBreak.updateMany({
      where: { intentId, closedAt: null, kind: { in: [...judged[of]], notIn: kinds } },
      data: { closedAt: now, reason: "resolved", askedById: null, askedByName: null },
    });
    for (const found of differences) {
      const { kind, theirsMinor, oursMinor } = found;
      const latest = await tx.paymentBreak.findFirst({ where: { intentId, kind }, orderBy: { id: "desc" } });
      const isSame = latest?.theirsMinor === theirsMinor && latest.oursMinor === oursMinor;
      if (isSame && (latest.closedAt === null || latest.closedById)) continue;
      if (latest?.closedAt === null)
        await tx.paymentBreak.update({
          where: { id: latest.id },
          data: { theirsMinor, oursMinor, askedById: null, askedByName: null },
        });
      else await tx.paymentBreak.create({ data: { id: newId(), ...found, openedAt: now } });
    }
    return ok(null);
  },
});

/** Somebody sees to it from now on. Refuses `break_not_open`. */
export const takeBreak = command({
  name: "reconciliation.take",
  input: z.strictObject({ id: z.uuid() }),
  allow: "payments.reconcile",
  async run({ id }, { tx, actor, audit }) {
    const found = await lockBreak(tx, id);
    if (!found) return notOpen;
    await tx.paymentBreak.update({ where: { id }, data: { ownerId: idOf(actor), ownerName: nameOf(actor) } });
    audit({ subject: `payment:${found.intentId}`, changes: { owner: [found.ownerName, nameOf(actor)] } });
    return ok({ id });
  },
});

/**
 * Closes a difference that is explained. A large one is only asked to be closed, and another person confirms it.
 * Refuses `break_not_open`.
 */
export const closeBreak = command({
  name: "reconciliation.close",
  input: z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(200) }),
  allow: "payments.reconcile",
  async run({ id, reason }, { tx, actor, now, audit }) {
    const found = await lockBreak(tx, id);
    if (!found) return notOpen;
    const alone = Math.abs(found.theirsMinor - found.oursMinor) <= aloneUpToMinor;
    const closing = { closedAt: now, closedById: idOf(actor), closedByName: nameOf(actor) };
    const asking = { askedById: idOf(actor), askedByName: nameOf(actor) };
    await tx.paymentBreak.update({ where: { id }, data: { reason, ...(alone ? closing : asking) } });
    audit({
      subject: `payment:${found.intentId}`,
      changes: { break: [found.kind, alone ? "closed" : "asked"] },
      reason,
    });
    return ok({ closed: alone });
  },
});

/** The second of two people closes what the first explained. Refuses `break_not_open`, `own_request`. */
export const confirmClosing = command({
  name: "reconciliation.confirm",
  input: z.strictObject({ id: z.uuid() }),
  allow: "payments.reconcile",
  async run({ id }, { tx, actor, now, audit }) {
    const found = await lockBreak(tx, id);
    if (!found?.askedById) return notOpen;
    if (found.askedById === idOf(actor)) return refuse({ code: "own_request" });
    await tx.paymentBreak.update({
      where: { id },
      data: { closedAt: now, closedById: idOf(actor), closedByName: nameOf(actor) },
    });
    audit({
      subject: `payment:${found.intentId}`,
      changes: { break: [found.kind, "closed"] },
      ...(found.reason && { reason: found.reason }),
    });
    return ok({ id });
  },
});
