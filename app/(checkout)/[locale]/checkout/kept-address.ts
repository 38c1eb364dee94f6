import { z } from "zod";
import { readCartKey } from "#app/cookies";
import type { Fields } from "#app/form-fields";
import { addressOf } from "#lib/addresses/queries";
import { setAddress } from "#lib/cart/commands";
import { type Actor, idOf } from "#lib/kernel/actor";
import { type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";

/** Puts one of the customer's own addresses on their cart. Refuses `unknown_address`, and what `setAddress` refuses. */
export async function putKeptAddress(actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<unknown>> {
  const [key, accountId, id] = [await readCartKey(), idOf(actor), z.uuid().safeParse((raw as Fields).id).data];
  if (!key) return refuse({ code: "cart_not_found" });
  const kept = accountId && id ? await addressOf(accountId, id) : null;
  if (!kept) return refuse({ code: "unknown_address" });
  const { line1, line2, postcode, city, country } = kept;
  const where = { line1, postcode, city, country, ...(line2 && { line2 }) };
  return setAddress(actor, { cartId: key.id, token: key.token, ...where }, at);
}
