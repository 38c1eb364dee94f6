import type { PublishedPromotion } from "../schema.ts";
import type { Offer } from "./offer.ts";
import { addUp } from "./stacking.ts";
import { type Act, type Ground, Table } from "./table.ts";
import { atFloor, blockedBy, type Denial, nothingToDiscount, overBudget, unmet } from "./verdicts.ts";

/** What each offer of the cart’s lanes would do by itself; those that would do nothing are told why. */
export function weighed(ground: Ground, offers: readonly Offer[], denials: Map<PublishedPromotion, Denial>): Act[] {
  const table = new Table(ground);
  const scene = table.scene();
  const acts: Act[] = [];
  for (const offer of offers) {
    if (offer.promotion.lane === "catalogue") continue;
    const missing = offer.unmet(scene);
    const act = missing || offer.idle ? null : table.weigh(offer, table.open(offer));
    const denial = missing ? unmet(missing) : act ? denialOf(act, table, ground) : nothingToDiscount;
    if (denial) denials.set(offer.promotion, denial);
    else if (act) acts.push(act);
  }
  return acts;
}

function denialOf(act: Act, table: Table, { seats }: Ground): Denial | null {
  const { promotion } = act.offer;
  if (act.totalMinor > 0) {
    const tooMuch = !act.offer.lineByLine && act.totalMinor > (promotion.left.budgetMinor ?? act.totalMinor);
    return tooMuch ? overBudget : null;
  }
  if (act.gifts.length > 0) return null;
  if (act.floored) return atFloor;
  if (act.open.length === act.offer.reach.length) return nothingToDiscount;
  const wider = table.weigh(act.offer, act.offer.reach);
  if (wider.totalMinor === 0) return wider.floored ? atFloor : nothingToDiscount;
  const against = (seated: PublishedPromotion) => !addUp(seated, promotion);
  const inTheWay = seats.find((seated) => seated.some(against))?.find(against);
  return blockedBy(inTheWay, wider.totalMinor);
}
