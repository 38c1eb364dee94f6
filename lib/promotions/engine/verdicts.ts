import type { PublishedPromotion, Sentence, Verdict } from "../schema.ts";
import { amount, sentence } from "../words.ts";

/** Why a promotion does nothing, known before any line is looked at. */
export function standing(promotion: PublishedPromotion, codes: readonly string[], now: Date): Denial | null {
  const { from, until, left, needsCode } = promotion;
  if (now < from)
    return { reason: "not_started", says: sentence("L’offre n’a pas commencé.", "The offer has not begun.") };
  if (until && now >= until)
    return { reason: "ended", says: sentence("L’offre est terminée.", "The offer has ended.") };
  if (needsCode && !promotion.codes.some((code) => codes.includes(code)))
    return { reason: "code_missing", says: sentence("Il faut saisir un code.", "A code is needed.") };
  if (left.uses !== null && left.uses <= 0)
    return { reason: "exhausted", says: sentence("L’offre est épuisée.", "The offer is used up.") };
  if (left.perCustomer !== null && left.perCustomer <= 0)
    return {
      reason: "exhausted_for_customer",
      says: sentence("Vous avez déjà profité de cette offre.", "You have already had this offer."),
    };
  return left.budgetMinor !== null && left.budgetMinor <= 0 ? overBudget : null;
}

export type Denial = Readonly<{ reason: string; says: Sentence; wouldSaveMinor?: number }>;

export const overBudget: Denial = {
  reason: "over_budget",
  says: sentence("Le budget de l’offre est épuisé.", "The budget of the offer is used up."),
};
export const nothingToDiscount: Denial = {
  reason: "nothing_to_discount",
  says: sentence("Aucun article du panier n’est concerné.", "No item of the basket is concerned."),
};
export const atFloor: Denial = {
  reason: "at_floor",
  says: sentence("Le prix ne peut pas descendre plus bas.", "The price cannot go any lower."),
};
export const unmet = (says: Sentence): Denial => ({ reason: "condition_unmet", says });

export const blockedBy = (winner: PublishedPromotion | undefined, wouldSaveMinor: number): Denial => ({
  reason: "blocked_by",
  says: winner
    ? sentence(
        `L’offre «\u00A0${winner.name.fr}\u00A0» est retenue\u00A0: les deux ne s’ajoutent pas.`,
        `“${winner.name.en}” was kept: the two do not add up.`,
      )
    : sentence("Elle ne s’ajoute pas aux offres retenues.", "It does not add up with the offers kept."),
  wouldSaveMinor,
});

export const denied = (promotion: PublishedPromotion, denial: Denial): Verdict => ({
  ...heading(promotion),
  applied: false,
  discountMinor: 0,
  ...denial,
});

export function applied(promotion: PublishedPromotion, discountMinor: number): Verdict {
  const off = amount(discountMinor);
  const says =
    discountMinor > 0
      ? sentence(`−${off.fr}`, `−${off.en}`)
      : sentence("Un cadeau vous attend.", "A gift is waiting for you.");
  return { ...heading(promotion), applied: true, discountMinor, reason: "applied", says };
}

const heading = ({ id, name, lane }: PublishedPromotion) => ({ promotionId: id, name, lane });
