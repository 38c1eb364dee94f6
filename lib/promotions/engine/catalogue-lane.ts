import type { Scene, Standing } from "../scene.ts";
import type { Article, BasketLine, PublishedPromotion } from "../schema.ts";
import { bestSets, cheapest } from "./best-sets.ts";
import { floorOf } from "./floors.ts";
import type { Offer } from "./offer.ts";
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
        still
          .filter(({ off }) => (off[i] ?? 0) > 0)
          .map(({ offer, off }) => ({ candidate: offer, worth: off[i] ?? 0 })),
        scene,
      ),
    );
    const over = still.filter(({ offer: { promotion } }) => {
      const { budgetMinor } = promotion.left;
      return budgetMinor !== null && given(promotion, lines, markdowns) > budgetMinor;
    });
    if (over.length === 0) return { markdowns, wishes, overBudget };
    overBudget.push(...over.map(({ offer }) => offer));
  }
}

/** What a promotion takes off all these lines together. */
export const given = (
  promotion: PublishedPromotion,
  lines: readonly BasketLine[],
  markdowns: Catalogue["markdowns"],
): number =>
  lines.reduce((sum, { quantity }, i) => {
    const own = markdowns[i]?.find((one) => one.promotion === promotion);
    return sum + (own?.minor ?? 0) * quantity;
  }, 0);

const standing = (line: BasketLine, leftMinor: number): Standing => ({
  line: line.quantity === 1 ? line : { ...line, quantity: 1 },
  leftMinor,
  reduced: false,
});

function wish(offer: Offer, units: readonly Standing[], scene: Scene): Wish {
  const wishes = offer.grants({ ...scene, lines: offer.reach.flatMap((i) => units[i] ?? []) }).off ?? [];
  const off = new Array<number>(units.length).fill(0);
  for (const [at, i] of offer.reach.entries()) {
    const [minor, unit] = [wishes[at] ?? 0, units[i]];
    if (unit && minor > 0) off[i] = Math.min(minor, room(unit.line, unit.leftMinor, offer));
  }
  return { offer, off, wished: wishes.some((minor) => minor > 0) };
}

/** A new book keeps its price here, for only those who collect it may have 5 % off (law L26). */
const room = (unit: BasketLine, left: number, { promotion }: Offer): number =>
  unit.kind === "gift_card" ? 0 : Math.max(0, left - floorOf(unit, promotion.clearance, false));

function marksDown(
  unit: BasketLine,
  candidates: readonly Readonly<{ candidate: Offer; worth: number }>[],
  scene: Scene,
): readonly Markdown[] {
  const [only] = candidates;
  if (!only) return [];
  if (candidates.length === 1) return [{ promotion: only.candidate.promotion, minor: only.worth }];
  const sets = bestSets(candidates, (a, b) => !addUp(a.promotion, b.promotion), played);
  const left = (set: readonly Offer[]) =>
    inTurn(set, unit, scene).reduce((still, { minor }) => still - minor, unit.listMinor);
  return inTurn(cheapest(sets, left) ?? [], unit, scene);
}

function inTurn(offers: readonly Offer[], unit: BasketLine, scene: Scene): Markdown[] {
  let left = unit.listMinor;
  return offers.flatMap((offer) => {
    const [wished = 0] = offer.grants({ ...scene, lines: [standing(unit, left)] }).off ?? [];
    const minor = Math.min(wished, room(unit, left, offer));
    left -= minor;
    return minor > 0 ? [{ promotion: offer.promotion, minor }] : [];
  });
}
