import { lanes } from "../schema.ts";
import { bestSets, cheapest } from "./best-sets.ts";
import type { Offer } from "./offer.ts";
import { addUp, byPriority, standApart } from "./stacking.ts";
import { type Act, type Ground, Table, won } from "./table.ts";

/** How many of the best sets are played out to the cent on one line. */
const played = 4;

/** The lane first, then the priority: the order in which offers act. */
export const inOrder = (a: Act, b: Act): number =>
  lanes.indexOf(a.offer.promotion.lane) - lanes.indexOf(b.offer.promotion.lane) ||
  byPriority(a.offer.promotion, b.offer.promotion);

/** Who wins each line among the offers that give to each line on its own. */
export class LineWinners {
  private readonly ground: Ground;
  private readonly rivals: readonly (readonly Act[])[];
  private readonly unopposed: readonly (readonly Act[])[];

  constructor(ground: Ground, byLine: readonly Act[]) {
    this.ground = ground;
    this.rivals = onEachLine(ground.lines.length, byLine);
    this.unopposed = this.rivals.map((acts, i) => this.best(i, acts));
  }

  /** The best for each line beside the wholes that act on it; those that were dropped are out of it. */
  beside(wholes: readonly Act[], dropped: Readonly<{ has: (offer: Offer) => boolean }>): ReadonlySet<Offer>[] {
    const onLine = onEachLine(this.rivals.length, wholes);
    return this.rivals.map((acts, i) => {
      const here = onLine[i] ?? [];
      const admitted = acts.filter(
        ({ offer }) =>
          !dropped.has(offer) &&
          wholes.every((whole) => !standApart(whole.offer.promotion, offer.promotion)) &&
          here.every((whole) => addUp(whole.offer.promotion, offer.promotion)),
      );
      const won = admitted.length === acts.length ? (this.unopposed[i] ?? []) : this.best(i, admitted);
      return new Set(won.map(({ offer }) => offer));
    });
  }

  /** What the winners would lose if this whole acted: its price, in the worth of a set. */
  displacedBy({ offer: { promotion }, off }: Act): number {
    let lost = 0;
    this.unopposed.forEach((acts, i) => {
      for (const { offer: winner, off: won } of acts) {
        const gives = (off[i] ?? 0) > 0 ? !addUp(winner.promotion, promotion) : standApart(winner.promotion, promotion);
        if (gives) lost += won[i] ?? 0;
      }
    });
    return lost;
  }

  private best(line: number, acts: readonly Act[]): readonly Act[] {
    if (acts.length < 2) return acts;
    const candidates = acts.map((candidate) => ({ candidate, worth: candidate.off[line] ?? 0 }));
    const sets = bestSets(candidates, (a, b) => !addUp(a.offer.promotion, b.offer.promotion), played);
    return cheapest(sets, (set) => this.leftOf(line, set)) ?? [];
  }

  /** What these leave of one line, each acting on what the one before has left. */
  private leftOf(line: number, acts: readonly Act[]): number {
    const before = this.ground.standings[line]?.leftMinor ?? 0;
    if (acts.length < 2) return before - (acts[0]?.off[line] ?? 0);
    const table = new Table(this.ground);
    for (const act of [...acts].sort(inOrder)) table.take(won(table.again(act), (i) => i === line));
    return table.left()[line] ?? 0;
  }
}

/** The acts that take something off each line. */
function onEachLine(lines: number, acts: readonly Act[]): Act[][] {
  const found = Array.from({ length: lines }, (): Act[] => []);
  for (const act of acts) for (const i of act.touched) found[i]?.push(act);
  return found;
}
