import type { Fields } from "#app/form-fields";
import type { Actor } from "#lib/kernel/actor";
import { defaultLocale, isLocale } from "#lib/kernel/locale";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { payRequest } from "#lib/orders/request-payment";
import type { RequestOutcome } from "#lib/orders/schema";
import { ProviderUnavailable } from "#lib/payments/provider";
import { clock } from "#lib/platform/clock";
import type { Circumstance } from "#lib/platform/command";
import { shopUrl } from "#lib/platform/env";
import { outageOf } from "#lib/platform/outage";
import { methodOf } from "../../../checkout/payment-method.ts";
import { orderPath, payPath, returnPath, type Where } from "./paths.ts";

type Next = Readonly<{ next: string }>;

/** Pays what is asked for with the card of the form. Returns where to go: the order, the bank, or the page that waits for it. */
export async function payFromForm(actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<Next>> {
  const fields = raw as Fields;
  const { number, requestId } = fields;
  const token = typeof fields.token === "string" && fields.token ? fields.token : undefined;
  if (typeof number !== "string" || typeof requestId !== "string") return refuse({ code: "order_not_found" });
  const where: Where = { locale: isLocale(fields.locale) ? fields.locale : defaultLocale, number, token, requestId };
  const paymentMethod = methodOf(fields);
  if (paymentMethod === null) return refuse({ code: "invalid", field: "card" });
  const payment = { paymentMethod, returnUrl: shopUrl() + returnPath(where) };
  try {
    const paid = await payRequest(actor, { number, token, requestId }, payment, at.now ?? clock.now());
    return paid.ok ? ok({ next: whereTo(paid.value, where) }) : paid;
  } catch (error) {
    if (error instanceof ProviderUnavailable) return refuse({ code: "payment_unavailable" });
    if (outageOf(error)) return refuse({ code: "unavailable" });
    throw error;
  }
}

/** Where the browser goes for each way a payment by link can stand. */
export function whereTo(outcome: RequestOutcome, where: Where): string {
  switch (outcome.state) {
    case "paid":
      return orderPath(where);
    case "action":
      return outcome.actionUrl;
    case "declined":
      return payPath(where, "payment_declined");
    case "waiting":
      return returnPath(where);
    default:
      return payPath(where);
  }
}
