import type { PublishedPromotion, Verdict } from "../schema.ts";
import { clash, type Outcome } from "./cart-lanes.ts";
import { type Catalogue, given, type Wish } from "./catalogue-lane.ts";
import { addUp } from "./stacking.ts";
import type { Act, Ground } from "./table.ts";
import { applied, atFloor, blockedBy, type Denial, denied, nothingToDiscount, overBudget, unmet } from "./verdicts.ts";

type Priced = Readonly<{
  ground: Ground;
  catalogue: Catalogue;
  alone: readonly Act[];
  outcome: Outcome;
  denials: ReadonlyMap<PublishedPromotion, Denial>;
}>;

/** One verdict for every promotion, in the order in which they were given. */
export function verdictsOn(promotions: readonly PublishedPromotion[], priced: Priced): Verdict[] {
  const acted = new Map(priced.outcome.acts.map((act) => [act.offer.promotion, act]));
  const weighed = new Map(priced.alone.map((act) => [act.offer.promotion, act]));
  const wishes = new Map(priced.catalogue.wishes.map((wish) => [wish.offer.promotion, wish]));
  const dropped = new Map([...priced.outcome.dropped].map(([{ promotion }, why]) => [promotion, why]));

  return promotions.map((promotion) => {
    const denial = priced.denials.get(promotion);
    if (denial) return denied(promotion, denial);
    if (promotion.lane === "catalogue") return onCatalogue(promotion, wishes.get(promotion), priced);
    const act = acted.get(promotion);
    if (act) return applied(promotion, act.totalMinor);
    const why = dropped.get(promotion);
    if (why) return denied(promotion, why.reason === "over_budget" ? overBudget : unmet(why.says));
    return denied(promotion, beatenBy(priced.outcome.acts, weighed.get(promotion)));
  });
}

function onCatalogue(promotion: PublishedPromotion, wish: Wish | undefined, { ground, catalogue }: Priced): Verdict {
  if (!wish) return denied(promotion, nothingToDiscount);
  const discount = given(wish.offer, ground.lines, catalogue.markdowns);
  if (discount > 0) return applied(promotion, discount);
  const alone = wish.offer.reach.reduce((sum, i) => sum + (wish.off[i] ?? 0) * (ground.lines[i]?.quantity ?? 0), 0);
  if (alone === 0) return denied(promotion, wish.wished ? atFloor : nothingToDiscount);
  const against = (seated: PublishedPromotion) => !addUp(seated, promotion);
  const winner = ground.seats.find((seated) => seated.some(against))?.find(against);
  return denied(promotion, blockedBy(winner, alone));
}

/** By one it does not go with; or else by those whose discounts have left it nothing to take. */
function beatenBy(acts: readonly Act[], act: Act | undefined): Denial {
  const winner = act && acts.find((other) => clash(other, act));
  return winner ? blockedBy(winner.offer.promotion, act.totalMinor) : atFloor;
}
