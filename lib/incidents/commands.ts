import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { abnormalVariants } from "#lib/pricing/queries-sentinel";
import { type AbnormalSale, abnormalSale } from "#lib/pricing/schema";
import { freeze } from "#lib/pricing/sentinel";
import { incidentDecided, incidentOpened } from "./facts.ts";
import { decisions } from "./schema.ts";
import { touchedOrders } from "./sql/recent-sales.ts";

const sale = z.strictObject({
  variantId: z.uuid(),
  priceMinor: z.int().min(0),
  speed: z.strictObject({ lastHour: z.number(), usual: z.number() }).nullable().default(null),
});

/**
 * Looks at a sale, and if it is abnormal takes the variant off sale and opens an incident with the orders it touched;
 * orders that come later to an open one join it. Answers the incident, or null for an ordinary sale.
 */
export const openIncident = command({
  name: "incident.open",
  input: sale,
  allow: "system",
  async run(sold, scene) {
    await lockVariant(scene, sold.variantId);
    const [abnormal] = await abnormalVariants(scene.tx, [sold], scene.now);
    if (!abnormal) return ok({ incidentId: null, orders: 0 });
    await freeze(scene, [abnormal]);
    return ok(await gather(abnormal, scene));
  },
});

/** The same for what the checkout found itself: its variants are frozen already, its order is held. */
export const openIncidentOfHeld = command({
  name: "incident.open_held",
  input: z.strictObject({ sales: z.array(abnormalSale) }),
  allow: "system",
  async run({ sales }, scene) {
    for (const found of [...sales].sort((a, b) => a.variantId.localeCompare(b.variantId))) {
      await lockVariant(scene, found.variantId);
      await gather(found, scene);
    }
    return ok(null);
  },
});

const lockVariant = ({ tx }: Scene, variantId: string) =>
  tx.$executeRaw`SELECT FROM variant WHERE id = ${variantId}::uuid FOR NO KEY UPDATE`;

/** Opens the incident of a variant unless it is open, and takes into it the orders that it touched. */
async function gather(
  { variantId, sku, reason, priceMinor, costMinor, usualMinor }: AbnormalSale,
  { tx, now, audit, record }: Scene,
) {
  const open = await tx.priceIncident.findFirst({ where: { variantId, state: "open" }, select: { id: true } });
  const incidentId = open?.id ?? newId();
  if (!open) {
    await tx.priceIncident.create({
      data: { id: incidentId, variantId, sku, reason, priceMinor, costMinor, usualMinor, openedAt: now },
    });
    audit({
      subject: `incident:${incidentId}`,
      changes: { opened: [null, { sku, reason, priceMinor, usualMinor }] },
    });
    record(incidentOpened({ incidentId }));
  }
  const orders = await touchedOrders(tx, variantId, priceMinor, now);
  await tx.incidentOrder.createMany({
    data: orders.map(({ orderId, number, quantity, paidMinor, held }) => ({
      incidentId,
      orderId,
      orderNumber: number,
      quantity,
      paidMinor,
      heldBeforeCapture: held,
      at: now,
    })),
    skipDuplicates: true,
  });
  return { incidentId, orders: orders.length };
}

/**
 * A named person decides for every order of an incident at once: honour the price, cancel, or cancel with a voucher of
 * `voucherMinor` cents. The orders and their letters follow within seconds. Refuses `incident_not_open`.
 */
export const decideIncident = command({
  name: "incident.decide",
  input: z
    .strictObject({
      id: z.uuid(),
      decision: z.enum(decisions),
      reason: z.string().trim().min(3).max(500),
      voucherMinor: z.int().min(100).max(100_000).optional(),
    })
    .refine(({ decision, voucherMinor }) => (decision === "voucher") === (voucherMinor !== undefined), {
      path: ["voucherMinor"],
    }),
  allow: "incidents.decide",
  async run({ id, decision, reason, voucherMinor }, { tx, now, actor, audit, record }) {
    const { count } = await tx.priceIncident.updateMany({
      where: { id, state: "open" },
      data: {
        state: "decided",
        decision,
        decisionReason: reason,
        voucherMinor: voucherMinor ?? null,
        decidedById: idOf(actor),
        decidedByName: nameOf(actor),
        decidedAt: now,
      },
    });
    if (count === 0) return refuse({ code: "incident_not_open" });
    audit({ subject: `incident:${id}`, changes: { decision: [null, decision] }, reason });
    record(incidentDecided({ incidentId: id }));
    return ok({ id, decision });
  },
});
