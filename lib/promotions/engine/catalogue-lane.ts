import type { Scene } from "../scene.ts";
import type { Article, BasketLine, PublishedPromotion } from "../schema.ts";
import { floorOf } from "./floors.ts";
import type { Offer } from "./offer.ts";
import { addUp, bestSet } from "./stacking.ts";

export type Markdown = Readonly<{ promotion: PublishedPromotion; minor: number }>;

/** One unit on its page: how it is fetched, and by whom, nobody knows yet. */
export const onItsPage = (article: Article): BasketLine => ({
  ...article,
  id: article.sku,
  quantity: 1,
  method: "delivery",
  store: null,
});

/**
 * The price of one article: of the promotions that may act together on it, the set that leaves the least. A new book
 * keeps its price here, for only those who collect it may have 5 % off (law L26).
 */
function marksDown(unit: BasketLine, offers: readonly Offer[], scene: Scene): readonly Markdown[] {
  if (unit.kind === "gift_card" || unit.fixedBookPrice) return [];
  const worth = offers.filter((offer) => takes(offer, unit, unit.listMinor, scene) > 0);
  if (worth.length < 2) return inTurn(worth, unit, scene);
  const set = bestSet(
    worth,
    (a, b) => !addUp(a.promotion, b.promotion),
    (some) => inTurn(some, unit, scene).reduce((left, { minor }) => left - minor, unit.listMinor),
  );
  return inTurn(set, unit, scene);
}

function inTurn(offers: readonly Offer[], unit: BasketLine, scene: Scene): Markdown[] {
  let left = unit.listMinor;
  return offers.flatMap((offer) => {
    const minor = takes(offer, unit, left, scene);
    left -= minor;
    return minor > 0 ? [{ promotion: offer.promotion, minor }] : [];
  });
}

const takes = ({ grants, promotion }: Offer, unit: BasketLine, left: number, scene: Scene): number => {
  const wish = wishes(grants, unit, left, scene);
  return Math.max(0, Math.min(wish, left - floorOf(unit, promotion.clearance, false)));
};

const wishes = (grants: Offer["grants"], unit: BasketLine, left: number, scene: Scene): number =>
  grants({ ...scene, lines: [{ line: unit, leftMinor: left, reduced: false }] }).off?.[0] ?? 0;

/** What an offer would take off these lines by itself, and what it would like to. */
export function byItself(offer: Offer, lines: readonly BasketLine[], scene: Scene) {
  let [taken, wished] = [0, 0];
  for (const line of lines) {
    const unit = { ...line, quantity: 1 };
    taken += line.quantity * (marksDown(unit, [offer], scene)[0]?.minor ?? 0);
    wished += line.quantity * wishes(offer.grants, unit, unit.listMinor, scene);
  }
  return { taken, wished };
}

/** The markdowns of each line's unit. A promotion whose budget does not cover all that it would give gives nothing. */
export function catalogueLane(
  lines: readonly BasketLine[],
  offers: readonly Offer[],
  scene: Scene,
): Readonly<{ markdowns: readonly (readonly Markdown[])[]; overBudget: readonly Offer[] }> {
  const overBudget: Offer[] = [];
  for (;;) {
    const still = offers.filter((offer) => !overBudget.includes(offer));
    const markdowns = lines.map((line) => marksDown({ ...line, quantity: 1 }, still, scene));
    const over = still.filter(({ promotion }) => {
      const { budgetMinor } = promotion.left;
      return budgetMinor !== null && given(promotion, lines, markdowns) > budgetMinor;
    });
    if (over.length === 0) return { markdowns, overBudget };
    overBudget.push(...over);
  }
}

/** What a promotion takes off all these lines together. */
export const given = (
  promotion: PublishedPromotion,
  lines: readonly BasketLine[],
  markdowns: readonly (readonly Markdown[])[],
): number =>
  lines.reduce((sum, { quantity }, i) => {
    const own = markdowns[i]?.find((one) => one.promotion === promotion);
    return sum + (own?.minor ?? 0) * quantity;
  }, 0);
