import type { z } from "zod";

import type { goingBack } from "#lib/exchanges/schema";
import { reasons } from "#lib/exchanges/schema";
import { unitsIn } from "./(checkout)/[locale]/retractation/[number]/read-statement.ts";
import type { Fields } from "./form-fields.ts";

type Back = Readonly<Pick<z.infer<typeof goingBack>, "lines" | "reason"> & { token: string; number: string }>;
type Cart = Readonly<{ cartId: string; token: string }>;

/** What goes back, as the forms of an exchange carry it from step to step. */
export const readGoingBack = (fields: Fields) => ({
  number: fields.number,
  ...(fields.token && { token: fields.token }),
  reason: fields.reason,
  lines: unitsIn(fields),
});

/** The same in an address, with the cart of what is wanted instead once it was chosen. */
export function addressOf({ token, lines, reason }: Back, cart?: Cart): string {
  const query = new URLSearchParams(lines.map(({ lineId, quantity }) => [`quantity:${lineId}`, String(quantity)]));
  query.set("reason", reason);
  query.set("token", token);
  if (cart) {
    query.set("cart", cart.cartId);
    query.set("key", cart.token);
  }
  return query.toString();
}

/** What an address says of it; `back` are the lines of the order that it names, with how many of each. */
export function askedIn<L extends Readonly<{ id: string }>>(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  order: Readonly<{ lines: readonly L[] }> | null,
) {
  const lines = unitsIn(asked);
  const back = (order?.lines ?? []).flatMap((line) => {
    const named = lines.find(({ lineId }) => lineId === line.id);
    return named ? [{ ...line, quantity: named.quantity }] : [];
  });
  return {
    lines,
    back,
    reason: reasons.find((reason) => reason === asked.reason) ?? reasons[0],
    cart: { cartId: text(asked.cart), token: text(asked.key) },
  };
}

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");
