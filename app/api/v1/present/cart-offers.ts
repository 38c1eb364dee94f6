import { z } from "zod";
import type { CartCode, CartDiscount, CartVerdict, PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { moneyAnswer, presentMoney } from "./money.ts";

const discountAnswer = z
  .object({ promotionId: z.string(), name: z.string(), amount: moneyAnswer })
  .meta({ id: "Discount", description: "What a promotion takes off." });

const codeAnswer = z
  .object({
    code: z.string().meta({ description: "In its canonical spelling." }),
    applied: z.boolean(),
    reason: z.string().meta({
      description:
        "applied, condition_unmet, nothing_to_discount, blocked_by, at_floor, exhausted, exhausted_for_customer, over_budget, code_unknown, code_not_yet, code_expired or code_exhausted.",
    }),
    says: z.string().meta({ description: "The same in a sentence." }),
  })
  .meta({ id: "CartCode" });

const verdictAnswer = z
  .object({
    promotionId: z.string(),
    name: z.string(),
    lane: z.enum(["catalogue", "line", "order", "delivery"]),
    applied: z.boolean(),
    amount: moneyAnswer,
    says: z.string(),
  })
  .meta({
    id: "Verdict",
    description: "A promotion that acts on the cart, or is nearly had: what it gives, or what is missing.",
  });

export const discountsAnswer = z.array(discountAnswer);

/** What promotions do to a cart. */
export const offersAnswer = z.object({
  discounts: discountsAnswer,
  discount: moneyAnswer.meta({ description: "Off the goods; goods is what is left." }),
  deliveryDiscount: moneyAnswer.meta({ description: "Off the delivery; delivery is what is left." }),
  codes: z.array(codeAnswer),
  refusedCodes: z.array(codeAnswer).meta({ description: "Those of the codes that do nothing now, with their reason." }),
  verdicts: z.array(verdictAnswer),
  endedOffers: discountsAnswer.meta({ description: "Took this off when the cart was last touched, and no longer do." }),
});

export function presentOffers(cart: PricedCart): z.input<typeof offersAnswer> {
  const codes = cart.codes.map((code) => presentCode(code, cart.locale));
  return {
    discounts: presentDiscounts(cart.discounts, cart.locale),
    discount: presentMoney(cart.discount),
    deliveryDiscount: presentMoney(cart.deliveryDiscount),
    codes,
    refusedCodes: codes.filter(({ applied }) => !applied),
    verdicts: cart.verdicts.map((verdict) => presentVerdict(verdict, cart.locale)),
    endedOffers: presentDiscounts(cart.endedOffers, cart.locale),
  };
}

export const presentDiscounts = (discounts: readonly CartDiscount[], locale: Locale) =>
  discounts.map(({ promotionId, name, amount }) => ({ promotionId, name: name[locale], amount: presentMoney(amount) }));

const presentCode = ({ says, ...code }: CartCode, locale: Locale) => ({ ...code, says: says[locale] });

const presentVerdict = ({ name, amount, says, ...verdict }: CartVerdict, locale: Locale) => ({
  ...verdict,
  name: name[locale],
  amount: presentMoney(amount),
  says: says[locale],
});
