import { z } from "zod";
import { expectIncoming } from "#lib/inventory/incoming";
import { moveStock } from "#lib/inventory/moving";
import { worksAt } from "#lib/inventory/own-store";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { articlesNamed } from "./sql/articles.ts";
import { lockConsignment } from "./sql/consignments.ts";
import { announceDelivery } from "./supplier-delivery.ts";

const place = z.string().min(1).max(12);

const announcement = z.strictObject({
  from: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("place"), code: place }),
    z.strictObject({ kind: z.literal("supplier"), name: z.string().trim().min(2).max(80) }),
  ]),
  to: place,
  expectedOn: z.iso.date(),
  note: z.string().trim().max(200).default(""),
  lines: z
    .array(z.strictObject({ article: z.string().trim().min(1).max(64), quantity: z.int().min(1).max(100_000) }))
    .min(1)
    .max(500),
});

/**
 * Announces goods: a transfer of what one's own place has, a draft until it is sent, or a supplier's delivery, expected
 * at once and announced by those who answer for all stock. Refuses
 * `unknown_location`, `same_place`, `date_passed`, `unknown_sku`, `article_twice`, `other_store`.
 */
export const announceConsignment = command({
  name: "stockroom.announce",
  input: announcement,
  allow: "stock.receive",
  async run({ from, to, expectedOn, note, lines }, scene) {
    const { actor, tx, now, audit } = scene;
    if (expectedOn < dayOf(now)) return refuse({ code: "date_passed", field: "expectedOn" });
    const origin = from.kind === "place" ? from.code : null;
    if (origin === to) return refuse({ code: "same_place" });
    const mayAnnounce = origin ? worksAt(actor, origin) : allowed(actor, "stock.adjust");
    if (!mayAnnounce) return refuse({ code: "other_store", location: origin ?? to });
    const wanted = [to, ...(origin ? [origin] : [])];
    if ((await tx.stockLocation.count({ where: { code: { in: wanted } } })) < wanted.length)
      return refuse({ code: "unknown_location", location: to });
    const articles = await articlesNamed(
      tx,
      lines.map(({ article }) => article),
    );
    const nobody = lines.find(({ article }) => !articles.has(article));
    if (nobody) return refuse({ code: "unknown_sku", sku: nobody.article });
    const units = lines.flatMap(({ article, quantity }) => {
      const found = articles.get(article);
      return found ? [{ variantId: found.variantId, quantity }] : [];
    });
    if (new Set(units.map(({ variantId }) => variantId)).size < units.length) return refuse({ code: "article_twice" });

    if (from.kind === "supplier")
      return ok(await announceDelivery(scene, { supplier: from.name, to, expectedOn, note, lines: units }));
    const id = newId();
    const { number } = await tx.consignment.create({
      data: {
        id,
        originCode: origin,
        destinationCode: to,
        state: "draft",
        expectedOn: new Date(expectedOn),
        note: note || null,
        authorName: nameOf(actor),
        createdAt: now,
        lines: { create: units },
      },
    });
    audit({ subject: `consignment:${number}`, changes: { to: [null, to], expectedOn: [null, expectedOn] } });
    return ok({ id, number });
  },
});

/** A transfer leaves: its units are off the shelf here and on their way there. Refuses `not_allowed_now`, `other_store`, `below_promised`. */
export const sendTransfer = command({
  name: "stockroom.send",
  input: z.strictObject({ id: z.uuid() }),
  allow: "stock.receive",
  async run({ id }, scene) {
    const { actor, tx, now, audit } = scene;
    const consignment = await lockConsignment(tx, id);
    if (!consignment?.originCode || consignment.state !== "draft") return refuse({ code: "not_allowed_now" });
    const { originCode, destinationCode, number, expectedOn, lines } = consignment;
    if (!worksAt(actor, originCode)) return refuse({ code: "other_store", location: originCode });

    const moved = await moveStock(tx, {
      moves: lines.map(({ variantId, quantity }) => ({ variantId, locationCode: originCode, onHandDelta: -quantity })),
      reason: "transfer_out",
      reference: `consignment:${id}`,
      note: null,
      actorName: nameOf(actor),
      now,
    });
    if (!moved.ok) return moved;
    const units = lines.map(({ variantId, quantity }) => ({ variantId, quantity, locationCode: destinationCode }));
    await expectIncoming(tx, { source: `consignment:${id}`, expectedOn, units });
    await tx.consignment.update({ where: { id }, data: { state: "sent", sentAt: now } });
    tellStock(moved.value, scene);
    audit({ subject: `consignment:${number}`, changes: { state: ["draft", "sent"] } });
    return ok({ id, number });
  },
});

/** A draft that nobody sends after all. Refuses `not_allowed_now`, `other_store`. */
export const dropDraft = command({
  name: "stockroom.drop",
  input: z.strictObject({ id: z.uuid() }),
  allow: "stock.receive",
  async run({ id }, { actor, tx, audit }) {
    const consignment = await lockConsignment(tx, id);
    if (!consignment?.originCode || consignment.state !== "draft") return refuse({ code: "not_allowed_now" });
    if (!worksAt(actor, consignment.originCode))
      return refuse({ code: "other_store", location: consignment.originCode });
    await tx.consignmentLine.deleteMany({ where: { consignmentId: id } });
    await tx.consignment.delete({ where: { id } });
    audit({ subject: `consignment:${consignment.number}`, changes: { state: ["draft", null] } });
    return ok({ id });
  },
});
