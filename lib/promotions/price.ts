import { billOf } from "./engine/bill.ts";
import { bestOutcome } from "./engine/cart-lanes.ts";
import { catalogueLane, type Markdown } from "./engine/catalogue-lane.ts";
import { lineFloorOf } from "./engine/floors.ts";
import { type Offer, offered } from "./engine/offer.ts";
import { Shelves } from "./engine/shelves.ts";
import { byPriority } from "./engine/stacking.ts";
import { type Ground, Table } from "./engine/table.ts";
import { type Denial, overBudget, standing, unmet } from "./engine/verdicts.ts";
import { verdictsOn } from "./engine/verdicts-on.ts";
import { weighed } from "./engine/weighing.ts";
import type { Standing } from "./scene.ts";
import type { Basket, BasketLine, PricedBasket, PublishedPromotion } from "./schema.ts";

/**
 * What a basket costs at an instant, to the cent and by the unit, and why: one verdict for every promotion (rule 5.1).
 * The same for the page, the cart, the order and a replay of last month; neither the order of the lines nor that of the
 * promotions moves a cent.
 */
export function price(basket: Basket, promotions: readonly PublishedPromotion[], now: Date): PricedBasket {
  const lines = [...basket.lines].sort(inOneOrder);
  const shelves = new Shelves(lines);
  const denials = new Map<PublishedPromotion, Denial>();
  const offers: Offer[] = [];
  for (const promotion of [...promotions].sort(byPriority)) {
    const denial = standing(promotion, basket.codes, now);
    if (denial) denials.set(promotion, denial);
    else offers.push(offered(promotion, shelves));
  }

  const atList = listGround(basket, lines, now);
  const catalogue = shown(atList, offers, denials);
  const ground: Ground = {
    ...atList,
    standings: lines.map((line, i) => reducedBy(line, catalogue.markdowns[i] ?? [])),
    seats: catalogue.markdowns.map((markdowns) => markdowns.map(({ promotion }) => promotion)),
  };
  const alone = weighed(ground, offers, denials);
  const outcome = bestOutcome(ground, alone);
  return {
    ...billOf(ground, catalogue.markdowns, outcome),
    verdicts: verdictsOn(promotions, { ground, catalogue, alone, outcome, denials }),
  };
}

/** The catalogue lane, with what only this customer or this cart may have of it. */
function shown(atList: Ground, offers: readonly Offer[], denials: Map<PublishedPromotion, Denial>) {
  const scene = new Table(atList).scene();
  const eligible = offers.filter((offer) => {
    if (offer.promotion.lane !== "catalogue") return false;
    const missing = offer.unmet(scene);
    if (missing) denials.set(offer.promotion, unmet(missing));
    return !missing && !offer.idle;
  });
  const lane = catalogueLane(atList.lines, eligible, scene);
  for (const { promotion } of lane.overBudget) denials.set(promotion, overBudget);
  return lane;
}

const listGround = (basket: Basket, lines: readonly BasketLine[], now: Date): Ground => ({
  basket,
  lines,
  now,
  floors: lines.map(lineFloorOf),
  standings: lines.map((line) => reducedBy(line, [])),
  seats: lines.map(() => []),
});

const reducedBy = (line: BasketLine, markdowns: readonly Markdown[]): Standing => ({
  line,
  leftMinor: markdowns.reduce((unit, { minor }) => unit - minor, line.listMinor) * line.quantity,
  reduced: markdowns.length > 0,
});

/** Cents that do not divide go by this order, so that it must not be that of adding to the cart. */
function inOneOrder(a: BasketLine, b: BasketLine): number {
  const before = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  return (
    before(a.sku, b.sku) ||
    before(a.method, b.method) ||
    before(a.store ?? "", b.store ?? "") ||
    b.quantity - a.quantity ||
    b.listMinor - a.listMinor ||
    before(a.id, b.id)
  );
}
