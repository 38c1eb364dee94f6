import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { parcelDelivered } from "./facts.ts";
import { lockOrder, notFound } from "./locked-order.ts";

const whichParcel = { orderId: z.uuid(), parcelId: z.uuid() };

/**
 * A sentence of the carrier's on the order's timeline. `key` names the news: told again, it is written once.
 */
export const noteCarrierNews = command({
  name: "orders.noteCarrierNews",
  input: z.strictObject({
    ...whichParcel,
    key: z.string().max(200),
    carrier: z.string().max(60),
    news: z.string().max(40),
    at: z.date(),
    expectedOn: z.iso.date().nullable(),
  }),
  allow: "system",
  async run({ orderId, parcelId, carrier, at, ...data }, { tx }) {
    if (!(await lockOrder(tx, orderId))) return notFound;
    const told = { orderId, kind: "carrier", data: { path: ["key"], equals: data.key } };
    if (await tx.orderEvent.findFirst({ where: told })) return ok(null);
    await tx.orderEvent.create({
      data: { orderId, at, kind: "carrier", actorName: carrier, data: { parcelId, ...data } },
    });
    return ok(null);
  },
});

/** The parcel is where its customer wanted it, since `at`, as the carrier says; said again, nothing changes. */
export const markDelivered = command({
  name: "orders.markDelivered",
  input: z.strictObject({ ...whichParcel, at: z.date() }),
  allow: "system",
  async run({ orderId, parcelId, at }, { tx, record }) {
    const order = await lockOrder(tx, orderId);
    const parcel = order?.parcels.find(({ id }) => id === parcelId);
    if (!parcel) return notFound;
    if (parcel.deliveredAt) return ok(null);
    await tx.parcel.update({ where: { id: parcelId }, data: { deliveredAt: at } });
    record(parcelDelivered({ orderId, parcelId }));
    return ok(null);
  },
});
