import type { Scene, Standing } from "../scene.ts";
import type { Article, BasketLine, PublishedPromotion } from "../schema.ts";
import { bestSets, cheapest } from "./best-sets.ts";
import { floorOf } from "./floors.ts";
import type { Offer } from "./offer.ts";
import { at } from "./shelves.ts";
import { addUp } from "./stacking.ts";

export type Markdown = Readonly<{ promotion: PublishedPromotion; minor: number }>;

/** What an offer would take off each line's unit by itself, and what it would like to, were there no floor. */
export type Wish = Readonly<{ offer: Offer; off: readonly number[]; wished: boolean }>;

export type Catalogue = Readonly<{
  markdowns: readonly (readonly Markdown[])[];
  wishes: readonly Wish[];
  overBudget: readonly Offer[];
}>;

/** How many of the best sets are played out to the cent on one article. */
const played = 4;

/** One unit on its page: how it is fetched, and by whom, nobody knows yet. */
export const onItsPage = (article: Article): BasketLine => ({
  ...article,
  id: article.sku,
  quantity: 1,
  method: "delivery",
  store: null,
});

/**
 * The markdowns of each line's unit: of the promotions that may act together on it, the set that leaves the least.
 * A promotion whose budget does not cover all that it would give gives nothing.
 */
export function catalogueLane(lines: readonly BasketLine[], offers: readonly Offer[], scene: Scene): Catalogue {
  const units = lines.map((line): Standing => standing(line, line.listMinor));
  const wishes = offers.map((offer) => wish(offer, units, scene));
  const overBudget: Offer[] = [];
  for (;;) {
    const still = wishes.filter(({ offer }) => !overBudget.includes(offer));
    const markdowns = units.map((unit, i) =>
      marksDown(
        unit.line,
        i,
        still.filter(({ off }) => (off[i] ?? 0) > 0),
        scene,
      ),
    );
    const over = still.filter(({ offer }) => {
      const { budgetMinor } = offer.promotion.left;
      return budgetMinor !== null && given(offer, lines, markdowns) > budgetMinor;
    });
    if (over.length === 0) return { markdowns, wishes, overBudget };
    overBudget.push(...over.map(({ offer }) => offer));
  }
}

/** What an offer takes off all these lines together. */
export const given = (
  { promotion, reach }: Offer,
  lines: readonly BasketLine[],
  markdowns: Catalogue["markdowns"],
): number =>
  reach.reduce((sum, i) => {
    const own = markdowns[i]?.find((one) => one.promotion === promotion);
    return sum + (own?.minor ?? 0) * (lines[i]?.quantity ?? 0);
  }, 0);

const standing = (line: BasketLine, leftMinor: number): Standing => ({
  line: line.quantity === 1 ? line : { ...line, quantity: 1 },
  leftMinor,
  reduced: false,
});

function wish(offer: Offer, units: readonly Standing[], scene: Scene): Wish {
  const wishes = offer.grants({ ...scene, lines: at(units, offer.reach) }).off ?? [];
  const off = new Array<number>(units.length).fill(0);
  for (const [k, i] of offer.reach.entries()) {
    const unit = units[i];
    if (unit) off[i] = Math.min(wishes[k] ?? 0, room(unit.line, unit.leftMinor, offer));
  }
  return { offer, off, wished: wishes.some((minor) => minor > 0) };
}

/** A new book keeps its price here, for only those who collect it may have 5 % off (law L26). */
const room = (unit: BasketLine, left: number, { promotion }: Offer): number =>
  Math.max(0, left - floorOf(unit, promotion.clearance, false));

function marksDown(unit: BasketLine, at: number, wishes: readonly Wish[], scene: Scene): readonly Markdown[] {
  if (wishes.length < 2) return inTurn(wishes, unit, at, scene);
  const candidates = wishes.map((candidate) => ({ candidate, worth: candidate.off[at] ?? 0 }));
  const sets = bestSets(candidates, (a, b) => !addUp(a.offer.promotion, b.offer.promotion), played);
  const markdowns = sets.map((set) => inTurn(set, unit, at, scene));
  return cheapest(markdowns, (some) => some.reduce((left, { minor }) => left - minor, unit.listMinor)) ?? [];
}

/** The first gives what it wished to by itself, each other one what it would off what is left. */
function inTurn(wishes: readonly Wish[], unit: BasketLine, at: number, scene: Scene): Markdown[] {
  let left = unit.listMinor;
  return wishes.flatMap(({ offer, off }, turn) => {
    const minor = turn === 0 ? (off[at] ?? 0) : offLeft(offer, standing(unit, left), scene);
    left -= minor;
    return minor > 0 ? [{ promotion: offer.promotion, minor }] : [];
  });
}

function offLeft(offer: Offer, unit: Standing, scene: Scene): number {
  const [wished = 0] = offer.grants({ ...scene, lines: [unit] }).off ?? [];
  return Math.min(wished, room(unit.line, unit.leftMinor, offer));
}
