import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { supplierCode } from "./schema.ts";
import { soldBy } from "./sql/articles.ts";
import { lockOrder } from "./sql/locked-order.ts";
import { nextOrderNumber } from "./sql/numbers.ts";
import { mayBecome } from "./states.ts";

const sku = z.string().trim().min(1).max(64);
const line = z.strictObject({ sku, quantity: z.int().min(1).max(100_000) });

/**
 * Writes a draft for a supplier at what they ask now. Nobody is told of it before it is sent. Refuses
 * `unknown_supplier`, `unknown_location`, `nothing_ordered`, `article_twice`, `not_from_supplier`, `not_whole_packs`.
 */
export const draftOrder = command({
  name: "purchasing.draft",
  input: z.strictObject({
    supplier: supplierCode,
    to: z.string().min(1).max(12),
    note: z.string().trim().max(400).default(""),
    lines: z.array(line).max(500),
  }),
  allow: "purchasing.write",
  async run({ supplier, to, note, lines }, { actor, tx, now, audit }) {
    if (lines.length === 0) return refuse({ code: "nothing_ordered" });
    if (new Set(lines.map((one) => one.sku)).size < lines.length) return refuse({ code: "article_twice" });
    if (!(await tx.supplier.findUnique({ where: { code: supplier } })))
      return refuse({ code: "unknown_supplier", supplier });
    if (!(await tx.stockLocation.findUnique({ where: { code: to } })))
      return refuse({ code: "unknown_location", location: to });
    const skus = lines.map((one) => one.sku);
    const articles = await soldBy(tx, supplier, skus);
    const stranger = skus.find((one) => !articles.has(one));
    if (stranger) return refuse({ code: "not_from_supplier", sku: stranger });
    const broken = lines.find((one) => one.quantity % (articles.get(one.sku)?.packSize ?? 1) !== 0);
    if (broken)
      return refuse({ code: "not_whole_packs", sku: broken.sku, pack: articles.get(broken.sku)?.packSize ?? 1 });

    const id = newId();
    const number = await nextOrderNumber(tx, dayOf(now).slice(0, 4));
    await tx.purchaseOrder.create({
      data: {
        id,
        number,
        supplierCode: supplier,
        destinationCode: to,
        state: "draft",
        note,
        authorName: nameOf(actor),
        createdAt: now,
        lines: {
          create: lines.flatMap(({ sku, quantity }) => {
            const { sku: _, ...article } = articles.get(sku) ?? { sku };
            return "variantId" in article ? [{ ...article, quantity }] : [];
          }),
        },
      },
    });
    audit({
      subject: `supplier-order:${number}`,
      changes: { supplier: [null, supplier], lines: [null, lines.length] },
    });
    return ok({ id, number });
  },
});

/**
 * Changes a draft: quantities (nought takes a line out), the days agreed with the supplier (null: their usual time), the
 * note. Refuses `unknown_order`, `not_allowed_now`, `unknown_sku`, `not_whole_packs`, `date_passed`, `nothing_ordered`.
 */
export const changeDraft = command({
  name: "purchasing.change_draft",
  input: z.strictObject({
    number: z.string().max(20),
    note: z.string().trim().max(400).default(""),
    lines: z
      .array(z.strictObject({ sku, quantity: z.int().min(0).max(100_000), expectedOn: z.iso.date().nullable() }))
      .max(500),
  }),
  allow: "purchasing.write",
  async run({ number, note, lines }, { tx, now, audit }) {
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    if (order.state !== "draft") return refuse({ code: "not_allowed_now" });
    if (lines.some(({ expectedOn }) => expectedOn !== null && expectedOn < dayOf(now)))
      return refuse({ code: "date_passed", field: "expectedOn" });
    const changed = lines.map((asked) => ({ asked, known: order.lines.find((one) => one.sku === asked.sku) }));
    const stranger = changed.find(({ known }) => !known);
    if (stranger) return refuse({ code: "unknown_sku", sku: stranger.asked.sku });
    const broken = changed.find(({ asked, known }) => known && asked.quantity % known.packSize !== 0);
    if (broken?.known) return refuse({ code: "not_whole_packs", sku: broken.known.sku, pack: broken.known.packSize });
    const out = changed.filter(({ asked }) => asked.quantity === 0).length;
    if (out === order.lines.length) return refuse({ code: "nothing_ordered" });

    for (const { asked, known } of changed) {
      if (!known) continue;
      const where = { orderId_variantId: { orderId: order.id, variantId: known.variantId } };
      const { quantity, expectedOn } = asked;
      const data = { quantity, expectedOn: expectedOn === null ? null : new Date(expectedOn) };
      await (quantity === 0 ? tx.purchaseOrderLine.delete({ where }) : tx.purchaseOrderLine.update({ where, data }));
    }
    await tx.purchaseOrder.update({ where: { id: order.id }, data: { note } });
    const moved = changed.filter(({ asked, known }) => known && known.quantity !== asked.quantity);
    audit({
      subject: `supplier-order:${number}`,
      changes: Object.fromEntries(
        moved.map(({ asked, known }) => [`quantity.${asked.sku}`, [known?.quantity ?? null, asked.quantity]]),
      ),
    });
    return ok({ number });
  },
});

/** A draft that nobody sends after all, or that waits; its number stays taken. Refuses `unknown_order`, `not_allowed_now`. */
export const dropOrder = command({
  name: "purchasing.drop",
  input: z.strictObject({ number: z.string().max(20) }),
  allow: "purchasing.write",
  async run({ number }, { tx, now, audit }) {
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    if (order.state === "sent" || !mayBecome(order.state, "cancelled")) return refuse({ code: "not_allowed_now" });
    await tx.purchaseOrder.update({ where: { id: order.id }, data: { state: "cancelled", cancelledAt: now } });
    audit({ subject: `supplier-order:${number}`, changes: { state: [order.state, "cancelled"] } });
    return ok({ number });
  },
});
