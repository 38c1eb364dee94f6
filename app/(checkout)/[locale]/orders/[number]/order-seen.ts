import { currentActor } from "#app/actor";
import { orderByToken, orderOf } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";

/** The order for whoever holds its signed link, or for the customer whose it is; null for everybody else (ACL-02). */
export async function orderSeen(
  number: string,
  token: string | readonly string[] | null | undefined,
): Promise<OrderView | null> {
  if (token && typeof token === "string") return orderByToken(number, token, clock.now());
  return orderOf(await currentActor(), number);
}
