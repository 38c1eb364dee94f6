import { definitionOf, type PromotionDraft } from "./definition.ts";
import { price } from "./price.ts";
import type { Basket, PricedBasket, PublishedPromotion } from "./schema.ts";

/** A draft as it would be in force from the start of time, for a customer who has used none of it yet. */
export const asPublished = (draft: PromotionDraft, id: string, codes: readonly string[]): PublishedPromotion => ({
  ...definitionOf(draft),
  id,
  version: 0,
  from: new Date(0),
  until: null,
  codes,
  left: { uses: draft.maxUses, perCustomer: draft.maxUsesPerCustomer, budgetMinor: draft.budgetMinor },
});

type Trial = Readonly<{
  basket: Basket;
  /** Those in force, the promotion itself included as it is published now. */
  promotions: readonly PublishedPromotion[];
  draft: PublishedPromotion;
  now: Date;
}>;

/** What a basket costs without a draft and with it, by the engine that prices the shop. */
export function tryOn({ basket, promotions, draft, now }: Trial): { without: PricedBasket; with: PricedBasket } {
  const others = promotions.filter(({ id }) => id !== draft.id);
  return { without: price(basket, others, now), with: price(basket, [...others, draft], now) };
}
