import { z } from "zod";
import { slotHalf } from "#lib/delivery/schema";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cartKey, keyOf } from "./key.ts";
import { changeOpenCart } from "./sql/change.ts";

/**
 * Chooses a method by appointment and when its van comes. Whether it can come then is seen when the cart is priced;
 * whether the slot is still free, when it is paid. Refuses `unknown_delivery_option` for a method that makes none.
 */
export const chooseSlot = command({
  name: "cart.choose_slot",
  input: z.strictObject({ ...cartKey, method: z.string().min(1).max(40), date: z.iso.date(), half: slotHalf }),
  allow: "anyone",
  async run({ method, date, half, ...opens }, { tx, now }) {
    const makesSlots = { code: method, active: true, slotCapacity: { not: null } };
    if (!(await tx.deliveryMethod.findFirst({ where: makesSlots, select: { code: true } })))
      return refuse({ code: "unknown_delivery_option", id: method });
    const chosen = { deliveryMethod: method, slot: { method, date, half } };
    return (await changeOpenCart(tx, keyOf(opens), chosen, now)) ? ok(null) : refuse({ code: "cart_not_found" });
  },
});
