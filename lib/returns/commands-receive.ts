import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { returnCancelled, returnReceived } from "./facts.ts";
import { lockTheirs } from "./lock-theirs.ts";
import { lockReturn, notNow, otherPlace, returnNotFound } from "./locked-return.ts";
import { whose } from "./schema.ts";
import { mayBecome } from "./states.ts";
import { tell } from "./taking-back.ts";

const number = z.string().trim().max(20);

/**
 * What a customer sends is here, in the warehouse or at the counter of a store. Refuses `return_not_found`,
 * `return_moved_on`, `other_store`, `no_such_place`.
 */
export const receiveReturn = command({
  name: "returns.receive",
  input: z.strictObject({ number, location: z.string().max(12) }),
  allow: "returns.inspect",
  async run({ number, location }, scene) {
    const { tx, now, record, audit } = scene;
    const found = await lockReturn(tx, number);
    if (!found) return returnNotFound;
    const elsewhere = otherPlace(scene, location);
    if (elsewhere) return elsewhere;
    if (!mayBecome(found.state, "received")) return notNow(found);
    const place = await tx.stockLocation.findUnique({ where: { code: location }, select: { kind: true } });
    if (!place || place.kind === "supplier") return refuse({ code: "no_such_place" });

    await tx.return.update({
      where: { id: found.id },
      data: { state: "received", receivedAt: now, locationCode: location },
    });
    await tell(scene, found, "received", { place: location });
    record(returnReceived({ returnId: found.id }));
    audit({ subject: `return:${number}`, changes: { state: [found.state, "received"], place: [null, location] } });
    return ok({ number, state: "received" });
  },
});

/**
 * The customer proved that it is on its way: a withdrawal is to be paid back from now on (C. consom. L221-24). By whoever
 * holds the order's link, the customer whose order it is, or staff. Refuses `return_not_found`, `return_moved_on`.
 */
export const proveDispatch = command({
  name: "returns.prove_dispatch",
  input: z.strictObject({
    number,
    token: whose.token,
    trackingCode: z.string().trim().min(4).max(60),
  }),
  allow: "anyone",
  async run({ number, token, trackingCode }, scene) {
    const { tx, now, audit } = scene;
    const found = await lockReturn(tx, number);
    const order = found && (await tx.order.findUnique({ where: { id: found.orderId }, select: { number: true } }));
    if (!found || !order || !(await lockTheirs(scene, { number: order.number, token }))) return returnNotFound;
    if (found.state !== "announced" || found.provedAt) return notNow(found);
    await tx.return.update({ where: { id: found.id }, data: { provedAt: now, trackingCode } });
    await tell(scene, found, "proved", { trackingCode });
    audit({ subject: `return:${number}`, changes: { trackingCode: [null, trackingCode] } });
    return ok({ number });
  },
});

/** Nothing comes back after all. Refuses `return_not_found`, `return_moved_on`. */
export const cancelReturn = command({
  name: "returns.cancel",
  input: z.strictObject({ number, reason: z.string().trim().min(3).max(200) }),
  allow: "returns.write",
  async run({ number, reason }, scene) {
    const { tx, record, audit } = scene;
    const found = await lockReturn(tx, number);
    if (!found) return returnNotFound;
    if (!mayBecome(found.state, "cancelled")) return notNow(found);
    await tx.return.update({ where: { id: found.id }, data: { state: "cancelled", settlementNote: reason } });
    await tell(scene, found, "cancelled", { reason });
    record(returnCancelled({ returnId: found.id }));
    audit({ subject: `return:${number}`, changes: { state: [found.state, "cancelled"] }, reason });
    return ok({ number, state: "cancelled" });
  },
});
