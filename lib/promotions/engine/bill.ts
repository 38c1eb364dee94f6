import { deliveryPerRate, vatPerRate } from "#lib/taxes/vat";
import type { Discount, PricedBasket, PricedBasketLine, PublishedPromotion } from "../schema.ts";
import { evenly } from "../units.ts";
import type { Outcome } from "./cart-lanes.ts";
import type { Markdown } from "./catalogue-lane.ts";
import type { Ground } from "./table.ts";

/** What is due, line by line and unit by unit, in the order of the basket. */
export function billOf(
  { basket, lines }: Ground,
  catalogue: readonly (readonly Markdown[])[],
  outcome: Outcome,
): Omit<PricedBasket, "verdicts"> {
  const priced = new Map(lines.map((line, i) => [line.id, pricedLine(line, catalogue[i] ?? [], outcome, i)]));
  const inOrder = basket.lines.flatMap(({ id }) => priced.get(id) ?? []);
  const goodsMinor = inOrder.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const taxed = lines.map((line, i) => ({ gross: outcome.left[i] ?? 0, basisPoints: line.vatBasisPoints }));
  const { delivery } = outcome;
  return {
    lines: inOrder,
    gifts: outcome.acts.flatMap(({ offer, gifts }) =>
      gifts.map((gift) => ({ promotionId: offer.promotion.id, ...gift })),
    ),
    goodsMinor,
    delivery: delivery && {
      ...delivery,
      discounts: outcome.acts
        .filter(({ deliveryMinor }) => deliveryMinor > 0)
        .map(({ offer, deliveryMinor }) => discount(offer.promotion, deliveryMinor)),
    },
    totalMinor: goodsMinor + (delivery?.minor ?? 0),
    vat: vatPerRate([...taxed, ...deliveryPerRate(delivery?.minor ?? 0, taxed)]),
  };
}

function pricedLine(
  { id, quantity, listMinor }: Ground["lines"][number],
  markdowns: readonly Markdown[],
  { acts, left }: Outcome,
  at: number,
): PricedBasketLine {
  const totalMinor = left[at] ?? 0;
  return {
    id,
    quantity,
    listMinor,
    unitMinor: markdowns.reduce((unit, { minor }) => unit - minor, listMinor),
    totalMinor,
    markdowns: markdowns.map(({ promotion, minor }) => discount(promotion, minor * quantity)),
    discounts: acts.flatMap(({ offer, off }) => {
      const minor = off[at] ?? 0;
      return minor > 0 ? [discount(offer.promotion, minor)] : [];
    }),
    unitsMinor: evenly(totalMinor, quantity),
  };
}

const discount = ({ id, name }: PublishedPromotion, amountMinor: number): Discount => ({
  promotionId: id,
  name,
  amountMinor,
});
