import { z } from "zod";
import { checkOut } from "#lib/checkout/check-out";
import { declarations } from "#lib/checkout/declarations";
import type { Outcome } from "#lib/checkout/schema";
import { visitor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { laterKinds } from "#lib/orders/paid-later";
import { orderByToken } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { limit } from "#lib/platform/rate-limit";
import { endpoint } from "../kit/endpoint.ts";
import type { Told } from "../kit/problem.ts";
import { presentMoney } from "../present/money.ts";
import { orderAnswer, presentOrder } from "../present/order.ts";
import { at, cartPath, keyOf } from "./cart-call.ts";

/** Nobody needs more tries at paying one cart; somebody who tests stolen cards does (PAY-21). */
const triesPerCart = { points: 10, seconds: 900 };

const placed = z.object({ order: orderAnswer });

export const postCheckout = endpoint({
  method: "post",
  path: "/carts/{id}/checkout",
  summary: {
    fr: "Paie le panier et passe la commande. Qui l’appelle commande avec obligation de paiement et accepte les conditions de vente.",
    en: "Pays the cart and places the order. Whoever calls it orders with obligation to pay and accepts the terms of sale.",
  },
  needs: "cart",
  params: cartPath,
  body: z.strictObject({
    payment: z
      .strictObject({
        token: z
          .string()
          .regex(/^pm_\w{1,120}$/)
          .meta({ description: "A payment method of the provider: pm_card_visa." }),
      })
      .optional()
      .meta({
        description:
          "Not needed where gift cards or store credit pay for all of it, nor where it is paid later (means).",
      }),
    means: z
      .enum(["card", ...laterKinds])
      .default("card")
      .meta({
        description:
          "How what is due is paid. A company may owe it on_account within its limit; what is all collected may be paid at the counter; a transfer is awaited before anything leaves. Only a card needs payment.",
      }),
    agreedTotal: z
      .int()
      .min(0)
      .optional()
      .meta({ description: "The total the buyer agreed to, in cents; without it, the one that this cart told last." }),
    declared: declarations.optional().meta({
      description:
        "What the buyer declares where the goods ask for it: their age (ofAge), that a code is given at once and cannot be withdrawn from then (atOnce), that a subscription is delivered again at its rhythm (again).",
    }),
    agreedDates: z.record(z.string().max(60), z.iso.date()).optional().meta({
      description:
        "By line id, the local date of the promise that the buyer agreed to. A later one is refused as date_changed, with both; without it, the dates of now hold.",
    }),
  }),
  answer: placed,
  status: 201,
  idempotent: true,
  refusals: [
    "cart_not_found",
    "empty_cart",
    "cart_incomplete",
    "declaration_missing",
    "out_of_stock",
    "price_frozen",
    "not_sent_abroad",
    "code_exhausted",
    "gift_card_day_limit",
    "total_changed",
    "due_changed",
    "date_changed",
    "credit_changed",
    "means_not_possible",
    "over_account_limit",
    "payment_needed",
    "payment_declined",
    "payment_action_required",
    "payment_pending",
    "payment_refunded",
    "too_many_attempts",
  ],
  async run(asked) {
    const { params, body, locale, now } = asked;
    const { allowed, retryAfterSeconds } = await limit("api.checkout", params.id, triesPerCart);
    if (!allowed) return refuse({ code: "too_many_attempts", retryAfterSeconds });

    const { means, agreedTotal: agreedTotalMinor, agreedDates: agreedDays, declared } = body;
    const paymentMethod = means === "card" ? body.payment?.token : undefined;
    const needsCard = means === "card" && !paymentMethod;
    const payment = { paymentMethod, returnUrl: `${shopUrl()}/${locale}/checkout/return` };
    const agreed = { agreedTotalMinor, agreedDays, declared, means, ...(needsCard && { agreedDueMinor: 0 }) };
    const done = await checkOut(visitor, { ...keyOf(asked), acceptTerms: true, ...agreed }, payment, at(asked));
    if (done.ok) return orderOf(done.value, now);
    const isUnpaid = needsCard && done.refusal.code === "due_changed" && "is" in done.refusal;
    return refuse(
      isUnpaid ? { code: "payment_needed", due: presentMoney(Number(done.refusal.is)) } : told(done.refusal),
    );
  },
});

async function orderOf(outcome: Outcome, now: Date): Promise<Result<z.input<typeof placed>, Refusal>> {
  switch (outcome.state) {
    case "paid": {
      const order = await orderByToken(outcome.order.number, outcome.order.token, now);
      return order ? ok({ order: presentOrder(order) }) : refuse({ code: "order_not_found" });
    }
    case "action":
      return refuse({ code: "payment_action_required", actionUrl: outcome.actionUrl });
    case "waiting":
      return refuse({ code: "payment_pending" });
    case "declined":
      return refuse({ code: "payment_declined", declineCode: outcome.declineCode });
    case "refunded":
      return refuse({ code: "payment_refunded", reason: outcome.reason });
    case "abandoned":
      return refuse({ code: "payment_abandoned" });
  }
}

/** A refusal as the API tells it: its totals as money. */
function told(refusal: Refusal): Told {
  const tellsAmounts = refusal.code === "total_changed" || refusal.code === "due_changed";
  if (tellsAmounts && "was" in refusal && "is" in refusal)
    return { code: refusal.code, was: presentMoney(Number(refusal.was)), is: presentMoney(Number(refusal.is)) };
  return refusal;
}
