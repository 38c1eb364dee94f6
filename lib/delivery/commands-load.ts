import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { roomOn } from "./calendars.ts";
import { promiseOf } from "./promise.ts";
import { giveBackLoad, methodNow, takeLoadOf } from "./sql/load.ts";
import { compileMethods } from "./sql/methods.ts";
import { deliveryTag } from "./tags.ts";

/**
 * Takes a parcel's part of the day on which it is made ready, once an order. It follows the order by a moment, so that
 * no checkout waits for another: orders of the same second may go over a full day by a few.
 */
export const takeLoad = command({
  name: "delivery.take_load",
  input: z.strictObject({ orderId: z.uuid(), method: z.string(), postcode: z.string().nullable(), at: z.date() }),
  allow: "system",
  async run({ orderId, method, postcode, at }, { tx, expire }) {
    const found = await methodNow(tx, method);
    const promise = found && promiseOf(found.route, { now: at, postcode });
    if (!promise) return ok({ date: null });
    const { place } = found.route;
    const taken = await takeLoadOf(tx, { orderId, place: place.code, date: promise.ready });
    if (taken && roomOn(place, promise.ready) === 1) {
      await compileMethods(tx);
      expire(deliveryTag);
    }
    return ok({ date: promise.ready });
  },
});

/** Gives back what a cancelled order had taken. */
export const freeLoad = command({
  name: "delivery.free_load",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, { tx, expire }) {
    const freed = await giveBackLoad(tx, orderId);
    if (freed > 0) {
      await compileMethods(tx);
      expire(deliveryTag);
    }
    return ok({ freed });
  },
});
