import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { roomOn } from "./calendars.ts";
import { giveBackLoad, placeNow, takeLoadOf } from "./sql/load.ts";
import { compileMethods } from "./sql/methods.ts";
import { deliveryTag } from "./tags.ts";

/**
 * Takes a parcel's part of the day on which its promise has it made ready, once an order and place. It follows the order
 * by a moment, so that no checkout waits for another: orders of the same second may go over a full day by a few.
 */
export const takeLoad = command({
  name: "delivery.take_load",
  input: z.strictObject({ orderId: z.uuid(), place: z.string(), date: z.iso.date() }),
  allow: "system",
  async run({ orderId, place, date }, { tx, expire }) {
    const calendar = await placeNow(tx, place);
    const taken = await takeLoadOf(tx, { orderId, place, date });
    if (taken && calendar && roomOn(calendar, date) === 1) {
      await compileMethods(tx);
      expire(deliveryTag);
    }
    return ok({ taken });
  },
});

/** Gives back what an order had taken of the places that send nothing of it any more. */
export const freeLoad = command({
  name: "delivery.free_load",
  input: z.strictObject({ orderId: z.uuid(), sending: z.array(z.string()) }),
  allow: "system",
  async run({ orderId, sending }, { tx, expire }) {
    const freed = await giveBackLoad(tx, orderId, sending);
    if (freed > 0) {
      await compileMethods(tx);
      expire(deliveryTag);
    }
    return ok({ freed });
  },
});
