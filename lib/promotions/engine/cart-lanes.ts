import { lanes, type Sentence } from "../schema.ts";
import type { Offer } from "./offer.ts";
import { addUp, bestSet, byPriority, standApart } from "./stacking.ts";
import { type Act, type Ground, Table } from "./table.ts";

/** Why an offer that could have acted did not, found out only while the others acted. */
export type Dropped = Readonly<{ reason: "condition_unmet"; says: Sentence } | { reason: "over_budget" }>;

export type Outcome = Readonly<{
  acts: readonly Act[];
  dropped: ReadonlyMap<Offer, Dropped>;
  left: readonly number[];
  delivery: ReturnType<Table["delivery"]>;
  totalMinor: number;
}>;

/** Two that would act on one line, or on the delivery, and do not add up; or one that stands apart. */
export const clash = (a: Act, b: Act): boolean =>
  standApart(a.offer.promotion, b.offer.promotion) || (meet(a, b) && !addUp(a.offer.promotion, b.offer.promotion));

const meet = (a: Act, b: Act): boolean =>
  (a.deliveryMinor > 0 && b.deliveryMinor > 0) || a.off.some((minor, i) => minor > 0 && (b.off[i] ?? 0) > 0);

/**
 * The best of the line, order and delivery lanes for the customer (rule 5.1). `alone` is what each offer would do by
 * itself, by priority. Those that give to each line on its own compete line by line; the others as wholes.
 */
export function bestOutcome(ground: Ground, alone: readonly Act[]): Outcome {
  const wholes = alone.filter(({ offer }) => !offer.lineByLine);
  const byLine = alone.filter(({ offer }) => offer.lineByLine);
  const contested = wholes.filter((act) => alone.some((other) => other !== act && clash(act, other)));
  const sure = wholes.filter((act) => !contested.includes(act));

  const outcomes = new Map<readonly Act[], Outcome>();
  const outcomeOf = (set: readonly Act[]): Outcome => {
    const known = outcomes.get(set) ?? played(ground, [...sure, ...set], byLine);
    outcomes.set(set, known);
    return known;
  };
  const chosen = bestSet(byGain(contested), clash, (set) => outcomeOf(set).totalMinor);
  return outcomeOf(chosen);
}

/** Sets are tried from the highest priority down, and among equals from the greatest saving. */
const byGain = (acts: readonly Act[]): Act[] =>
  [...acts].sort((a, b) => b.offer.promotion.priority - a.offer.promotion.priority || b.totalMinor - a.totalMinor);

/** Lets them act in their lanes. One that cannot after all is left out, and its lines are open to the others again. */
function played(ground: Ground, wholes: readonly Act[], byLine: readonly Act[]): Outcome {
  const dropped = new Map<Offer, Dropped>();
  for (;;) {
    const still = (acts: readonly Act[]) => acts.filter(({ offer }) => !dropped.has(offer));
    const before = dropped.size;
    const outcome = inTheirLanes(ground, still(wholes), still(byLine), dropped);
    if (dropped.size === before) return outcome;
  }
}

function inTheirLanes(
  ground: Ground,
  wholes: readonly Act[],
  byLine: readonly Act[],
  dropped: Map<Offer, Dropped>,
): Outcome {
  const table = new Table(ground);
  const winners = winnersByLine(ground, wholes, byLine);
  const acts: Act[] = [];
  for (const lane of lanes) {
    const scene = table.scene();
    const cast = [...wholes, ...byLine].filter(({ offer }) => offer.promotion.lane === lane);
    for (const { offer, open: seen } of cast.sort(inOrder)) {
      const says = offer.unmet(scene);
      if (says) {
        dropped.set(offer, { reason: "condition_unmet", says });
        continue;
      }
      const open = table.open(offer.promotion);
      const act = offer.lineByLine
        ? table.weigh(offer, seen, (i) => open.includes(i) && winners[i]?.has(offer) === true)
        : table.weigh(offer, open);
      if (act.totalMinor > (offer.promotion.left.budgetMinor ?? Number.POSITIVE_INFINITY)) {
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

const inOrder = (a: Act, b: Act): number =>
  lanes.indexOf(a.offer.promotion.lane) - lanes.indexOf(b.offer.promotion.lane) ||
  byPriority(a.offer.promotion, b.offer.promotion);

/** Who acts on each line, of those that give to each line on its own: the best for it beside the wholes that act there. */
function winnersByLine(ground: Ground, wholes: readonly Act[], byLine: readonly Act[]): ReadonlySet<Offer>[] {
  return ground.lines.map((_, line) => {
    const seated = wholes.filter(({ off }) => (off[line] ?? 0) > 0);
    const admitted = byLine.filter(
      ({ off, offer: { promotion } }) =>
        (off[line] ?? 0) > 0 &&
        wholes.every(({ offer }) => !standApart(offer.promotion, promotion)) &&
        seated.every(({ offer }) => addUp(offer.promotion, promotion)),
    );
    if (admitted.length < 2) return new Set(admitted.map(({ offer }) => offer));
    const set = bestSet(byGain(admitted), clashOn, (some) => leftOf(ground, line, some));
    return new Set(set.map(({ offer }) => offer));
  });
}

const clashOn = (a: Act, b: Act): boolean => !addUp(a.offer.promotion, b.offer.promotion);

/** What these leave of one line, each acting on what the one before has left. */
function leftOf(ground: Ground, line: number, acts: readonly Act[]): number {
  const before = ground.left[line] ?? 0;
  const [only] = acts;
  if (!only) return before;
  if (acts.length === 1) return before - (only.off[line] ?? 0);
  const table = new Table(ground);
  for (const { offer, open } of [...acts].sort(inOrder)) table.take(table.weigh(offer, open, (i) => i === line));
  return table.left()[line] ?? 0;
}
