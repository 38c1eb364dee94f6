import { z } from "zod";
import { dateBackOrdersAt, expectIncoming } from "#lib/inventory/incoming";
import { moveStock } from "#lib/inventory/moving";
import { worksAt } from "#lib/inventory/own-store";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { batchFault } from "./batch-fault.ts";
import { lockConsignment } from "./sql/consignments.ts";
import { arrivalOf, differs, onItsWay } from "./unloading.ts";

const units = z.int().min(0).max(100_000);
const batch = z.strictObject({ code: z.string().trim().min(1).max(40), bestBefore: z.iso.date() });

/**
 * Goods arrive, in one go or in parts; `closing` gives up what has not come. Damaged units are on hand and set aside.
 * Refuses `not_allowed_now`, `other_store`, `already_sent` (the same form twice), `wrong_article` (not on the list),
 * `more_damaged_than_received`, `nothing_received`, `reason_needed` when something differs from what was announced, and
 * what `batchFault` and `moveStock` say of batches.
 */
export const receiveGoods = command({
  name: "stockroom.receive",
  input: z.strictObject({
    id: z.uuid(),
    receiptId: z.uuid().optional(),
    lines: z
      .array(
        z.strictObject({ sku: z.string().min(1).max(64), received: units, damaged: units, batch: batch.optional() }),
      )
      .max(500),
    closing: z.boolean(),
    reason: z.string().trim().max(200).default(""),
  }),
  allow: "stock.receive",
  async run({ id, receiptId = newId(), lines: unloaded, closing, reason }, scene) {
    const { actor, tx, now, audit } = scene;
    const consignment = await lockConsignment(tx, id);
    if (!consignment) return refuse({ code: "not_allowed_now" });
    const { destinationCode, originCode, number, expectedOn, state } = consignment;
    if (!worksAt(actor, destinationCode)) return refuse({ code: "other_store", location: destinationCode });
    if (await tx.goodsReceipt.findUnique({ where: { id: receiptId } })) return refuse({ code: "already_sent" });
    if (state !== "sent" && state !== "partly_received") return refuse({ code: "not_allowed_now" });
    const wrong = unloaded.find(({ sku }) => !consignment.lines.some((line) => line.sku === sku));
    if (wrong) return refuse({ code: "wrong_article", sku: wrong.sku });
    const broken = unloaded.find(({ received, damaged }) => damaged > received);
    if (broken) return refuse({ code: "more_damaged_than_received", sku: broken.sku });
    const fault = batchFault(consignment.lines, unloaded, dayOf(now));
    if (fault) return refuse(fault);
    if (!closing && unloaded.every(({ received }) => received === 0)) return refuse({ code: "nothing_received" });

    const nothing = { received: 0, damaged: 0 };
    const arrivals = consignment.lines.map((line) => {
      const mine = unloaded.find(({ sku }) => sku === line.sku);
      return { line, batch: mine?.batch, arrival: arrivalOf(line, mine ?? nothing, closing) };
    });
    if (reason.length < 3 && arrivals.some(({ arrival }) => differs(arrival)))
      return refuse({ code: "reason_needed", field: "reason" });

    for (const { line, arrival } of arrivals)
      await tx.consignmentLine.update({
        where: { consignmentId_variantId: { consignmentId: id, variantId: line.variantId } },
        data: {
          received: { increment: arrival.received },
          surplus: { increment: arrival.surplus },
          damaged: { increment: arrival.damaged },
          missing: { increment: arrival.missing },
        },
      });
    const left = arrivals.map(({ line, arrival }) => ({
      variantId: line.variantId,
      locationCode: destinationCode,
      quantity: onItsWay(line) - arrival.received - arrival.missing,
      expectedOn: line.expectedOn,
    }));
    await expectIncoming(tx, { source: `consignment:${id}`, expectedOn, units: left });
    await dateBackOrdersAt(scene, left);
    const moved = await moveStock(tx, {
      moves: arrivals
        .filter(({ arrival }) => arrival.received + arrival.surplus > 0)
        .map(({ line, batch, arrival }) => ({
          variantId: line.variantId,
          locationCode: destinationCode,
          batch,
          onHandDelta: arrival.received + arrival.surplus,
          setAside: { units: arrival.damaged, reason: "damaged" },
        })),
      reason: originCode ? "transfer_in" : "receipt",
      reference: `consignment:${id}`,
      note: reason || null,
      actorName: nameOf(actor),
      now,
    });
    if (!moved.ok) return moved;

    const done = left.every(({ quantity }) => quantity === 0);
    const next = done ? "received" : "partly_received";
    await tx.consignment.update({ where: { id }, data: { state: next, closedAt: done ? now : null } });
    await tx.goodsReceipt.create({
      data: {
        id: receiptId,
        consignmentId: id,
        at: now,
        actorName: nameOf(actor),
        reason: reason || null,
        lines: arrivals.map(({ line, batch, arrival }) => ({ sku: line.sku, ...arrival, ...(batch && { batch }) })),
      },
    });
    tellStock(moved.value, scene);
    audit({ subject: `consignment:${number}`, changes: { state: [state, next] }, ...(reason && { reason }) });
    return ok({ id, number, state: next });
  },
});
