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
    const outcome = missing ? unmet(missing) : offer.idle ? nothingToDiscount : actOf(offer, table, ground);
    if ("offer" in outcome) acts.push(outcome);
    else denials.set(offer.promotion, outcome);
  }
  return acts;
}

function actOf(offer: Offer, table: Table, ground: Ground): Act | Denial {
  const act = table.weigh(offer, table.open(offer));
  return denialOf(act, table, ground) ?? act;
}

function denialOf(act: Act, table: Table, { seats }: Ground): Denial | null {
  const { promotion } = act.offer;
  if (act.totalMinor > 0) {
    const tooMuch = !act.offer.lineByLine && act.totalMinor > (promotion.left.budgetMinor ?? act.totalMinor);
    return tooMuch ? overBudget : null;
  }
  if (act.gifts.length > 0) return null;
  if (act.floored) return atFloor;
  const wider = table.weigh(act.offer, act.offer.reach);
  if (wider.totalMinor === 0) return wider.floored ? atFloor : nothingToDiscount;
  const against = (seated: PublishedPromotion) => !addUp(seated, promotion);
  const inTheWay = seats.find((seated) => seated.some(against))?.find(against);
  return blockedBy(inTheWay, wider.totalMinor);
}
