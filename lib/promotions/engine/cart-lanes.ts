import { lanes, type Sentence } from "../schema.ts";
import { bestSets, cheapest } from "./best-sets.ts";
import { inOrder, LineWinners } from "./line-winners.ts";
import type { Offer } from "./offer.ts";
import { addUp, standApart } from "./stacking.ts";
import { type Act, type Ground, Table, won } from "./table.ts";

/** Why an offer that could have acted did not, found out only while the others acted. */
export type Dropped = Readonly<{ reason: "condition_unmet"; says: Sentence } | { reason: "over_budget" }>;

export type Outcome = Readonly<{
  acts: readonly Act[];
  dropped: ReadonlyMap<Offer, Dropped>;
  left: readonly number[];
  delivery: ReturnType<Table["delivery"]>;
  totalMinor: number;
}>;

/** How many of the best sets are played out to the cent on the whole cart. */
const played = 3;

/** Two that would act on one line, or on the delivery, and do not add up; or one that stands apart. */
export function clash(a: Act, b: Act): boolean {
  const [one, other] = [a.offer.promotion, b.offer.promotion];
  return standApart(one, other) || (!addUp(one, other) && meet(a, b));
}

const meet = (a: Act, b: Act): boolean =>
  (a.deliveryMinor > 0 && b.deliveryMinor > 0) || a.touched.some((i) => (b.off[i] ?? 0) > 0);

/**
 * The best of the line, order and delivery lanes for the customer (rule 5.1). `alone` is what each offer would do by
 * itself. Those that give to each line on its own compete line by line; the others as wholes, which are first compared
 * by what each gives alone less what it takes the place of, and the best sets then played out to the cent.
 */
export function bestOutcome(ground: Ground, alone: readonly Act[]): Outcome {
  const wholes = alone.filter(({ offer }) => !offer.lineByLine);
  const byLine = alone.filter(({ offer }) => offer.lineByLine);
  const winners = new LineWinners(ground, byLine);
  const candidates = wholes
    .map((candidate) => ({ candidate, worth: candidate.totalMinor - winners.displacedBy(candidate) }))
    .sort((a, b) => b.candidate.offer.promotion.priority - a.candidate.offer.promotion.priority || b.worth - a.worth);
  const outcomes = bestSets(candidates, clash, played).map((set) => playedOut(ground, set, byLine, winners));
  return cheapest(outcomes, ({ totalMinor }) => totalMinor) ?? playedOut(ground, [], byLine, winners);
}

/** Lets them act in their lanes. One that cannot after all is left out, and its lines are open to the others again. */
function playedOut(ground: Ground, wholes: readonly Act[], byLine: readonly Act[], winners: LineWinners): Outcome {
  const dropped = new Map<Offer, Dropped>();
  for (;;) {
    const before = dropped.size;
    const still = wholes.filter(({ offer }) => !dropped.has(offer));
    const outcome = inTheirLanes(ground, { wholes: still, byLine, wins: winners.beside(still, dropped) }, dropped);
    if (dropped.size === before) return outcome;
  }
}

type Cast = Readonly<{ wholes: readonly Act[]; byLine: readonly Act[]; wins: readonly ReadonlySet<Offer>[] }>;

function inTheirLanes(ground: Ground, { wholes, byLine, wins }: Cast, dropped: Map<Offer, Dropped>): Outcome {
  const table = new Table(ground);
  const winning = new Set(wins.flatMap((offers) => [...offers]));
  const cast = [...wholes, ...byLine.filter(({ offer }) => winning.has(offer))].sort(inOrder);
  const acts: Act[] = [];
  for (const lane of lanes) {
    const scene = acts.length > 0 ? table.scene() : null;
    for (const candidate of cast.filter(({ offer: { promotion } }) => promotion.lane === lane)) {
      const { offer } = candidate;
      const says = scene && offer.unmet(scene);
      if (says) {
        dropped.set(offer, { reason: "condition_unmet", says });
        continue;
      }
      const now = table.again(candidate);
      const act = offer.lineByLine ? won(now, (i) => wins[i]?.has(offer) === true && table.isOpen(i, offer)) : now;
      if (act.totalMinor > (offer.promotion.left.budgetMinor ?? act.totalMinor)) {
        dropped.set(offer, { reason: "over_budget" });
        continue;
      }
      if (act.totalMinor === 0 && act.gifts.length === 0) continue;
      table.take(act);
      acts.push(act);
    }
  }
  const delivery = table.delivery();
  return { acts, dropped, left: table.left(), delivery, totalMinor: table.goods() + (delivery?.minor ?? 0) };
}
