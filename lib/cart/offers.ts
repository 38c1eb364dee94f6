import { refusalText } from "#lib/language/refusal-text";
import type { CodeState } from "#lib/promotions/code-state";
import type { InForce } from "#lib/promotions/in-force";
import { nearness } from "#lib/promotions/nearness";
import type { BasketLine, Discount, PricedBasket, PublishedPromotion, Sentence, Verdict } from "#lib/promotions/schema";
import type { Limits } from "#lib/promotions/uses";
import type { CartCode, CartDiscount, CartPromotion, CartVerdict } from "./schema.ts";

/** Told to the shopper from half the way on, the nearest first; more would be noise. */
const nearFrom = 0.5;
const nearShown = 2;

/** The promotions that took something off, with what the limits need to count them. */
export function promotionsOf({ verdicts }: PricedBasket, { promotions, codes }: InForce): CartPromotion[] {
  return verdicts.flatMap(({ promotionId, name, lane, applied, discountMinor }) => {
    const promotion = promotions.find(({ id }) => id === promotionId);
    if (!promotion || !applied || discountMinor === 0) return [];
    const code = promotion.needsCode
      ? codes.find((one) => one.state === "open" && one.promotionId === promotionId)
      : null;
    return {
      promotionId,
      version: promotion.version,
      name,
      lane,
      amountMinor: discountMinor,
      code: code?.code ?? null,
      limits: limitsOf(promotion, code?.counted ?? false),
    };
  });
}

function limitsOf({ left }: PublishedPromotion, counted: boolean): Limits {
  if (left.perCustomer !== null) return "per_customer";
  return counted || left.uses !== null || left.budgetMinor !== null ? "total" : "none";
}

/** Those that act on the cart, and those that are nearly had, with what is missing. */
export function verdictsToTell(
  { verdicts }: PricedBasket,
  promotions: readonly PublishedPromotion[],
  lines: readonly BasketLine[],
): CartVerdict[] {
  const told = verdicts.filter(({ lane }) => lane !== "catalogue");
  const near = told
    .filter(({ reason }) => reason === "condition_unmet")
    .map((verdict) => {
      const promotion = promotions.find(({ id }) => id === verdict.promotionId);
      return { verdict, part: (promotion && nearness(promotion, lines)) ?? 0 };
    })
    .filter(({ part }) => part >= nearFrom && part < 1)
    .sort((a, b) => b.part - a.part)
    .slice(0, nearShown);
  const acting = told.filter(({ applied, discountMinor }) => applied && discountMinor > 0);
  return [...acting, ...near.map(({ verdict }) => verdict)].map(
    ({ promotionId, name, lane, applied, discountMinor, says }) => ({
      promotionId,
      name,
      lane,
      applied,
      amount: discountMinor,
      says,
    }),
  );
}

/** Every code with what it does, or why it does nothing. */
export const codesOf = (codes: readonly CodeState[], verdicts: readonly Verdict[]): CartCode[] =>
  codes.map(({ code, promotionId, state }) => {
    const verdict = verdicts.find((one) => one.promotionId === promotionId);
    return state === "open" && verdict
      ? { code, applied: verdict.applied, reason: verdict.reason, says: verdict.says }
      : { code, applied: false, reason: state, says: sentenceOf(state) };
  });

const sentenceOf = (refusal: string): Sentence => ({
  fr: refusalText(refusal, "fr").detail,
  en: refusalText(refusal, "en").detail,
});

export const discountOf = ({ promotionId, name, amountMinor }: Discount): CartDiscount => ({
  promotionId,
  name,
  amount: amountMinor,
});

/** Discounts of one promotion are one, in the order in which they first appear. */
export function perPromotion(discounts: readonly CartDiscount[]): CartDiscount[] {
  const summed = new Map<string, CartDiscount>();
  for (const one of discounts)
    summed.set(one.promotionId, { ...one, amount: one.amount + (summed.get(one.promotionId)?.amount ?? 0) });
  return [...summed.values()];
}
