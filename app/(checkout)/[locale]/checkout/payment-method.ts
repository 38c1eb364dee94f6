import { z } from "zod";
import type { Fields } from "#app/form-fields";
import { standinToken, standinWalletToken } from "#lib/payments/standin-cards";
import { env } from "#lib/platform/env";

/** One of the cards that the customer lets us keep, if they chose it; whose it is is looked up where it pays. */
export const keptCardOf = ({ savedCard }: Fields): string | undefined => {
  const chosen = z.uuid().safeParse(savedCard);
  return chosen.success ? chosen.data : undefined;
};

/** Stripe's own fields hand over a token; the demo's card field and wallets are looked up among its own. */
export function methodOf({ paymentMethod, card, wallet }: Fields): string | null {
  if (env.STRIPE_PUBLISHABLE_KEY) return typeof paymentMethod === "string" ? paymentMethod : null;
  if (typeof wallet === "string" && wallet !== "none") return standinWalletToken(wallet);
  return typeof card === "string" ? standinToken(card) : null;
}
