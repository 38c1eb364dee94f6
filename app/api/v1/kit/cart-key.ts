import { z } from "zod";
import { cartKey } from "#lib/cart/key";

const form = z.object(cartKey);

/** Whether this could open a cart at all. What could not is answered as a cart that is not there, not as a wrong field. */
export const couldOpenACart = (cartId: unknown, token: string): boolean => form.safeParse({ cartId, token }).success;
