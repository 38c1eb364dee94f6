import { z } from "zod";
import { relayList } from "#lib/delivery/queries-relay";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cartKey, keyOf } from "./key.ts";
import { changeOpenCart, postcodeOf } from "./sql/change.ts";

/**
 * Has the parcel brought to one of the points that the method's carrier named near the cart's postcode, and chooses that
 * method. Refuses `unknown_relay_point` for any other.
 */
export const chooseRelayPoint = command({
  name: "cart.choose_relay_point",
  input: z.strictObject({ ...cartKey, method: z.string().min(1).max(40), id: z.string().min(1).max(40) }),
  allow: "anyone",
  async run({ method, id, ...opens }, { tx, now }) {
    const key = keyOf(opens);
    const near = await postcodeOf(tx, key);
    const list = near && (await relayList(method, near, tx));
    const point = list ? list.points?.find((one) => one.id === id) : undefined;
    if (!near || !point) return refuse({ code: "unknown_relay_point", id });
    const relayPoint = { ...point, method, near };
    const changed = await changeOpenCart(tx, key, { deliveryMethod: method, relayPoint }, now);
    return changed ? ok(null) : refuse({ code: "cart_not_found" });
  },
});
