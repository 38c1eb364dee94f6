import type { ReactNode } from "react";
import { cardText } from "#components/trade/card-text";
import { ProductCard } from "#components/trade/product-card";
import type { ProductCard as Card } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ProductRow } from "./product-row.tsx";

/** What a page adds to each card: the day it would be at home, and a button to add it at once where there is no choice. */
export type CardExtras = Readonly<{
  promise: (card: Card) => string | null;
  quickAdd: (card: Card) => ReactNode;
}>;

/** Products as pictures (visual ranges) or as lines with their facts (technical ones): a choice of the category (ux S31). */
export function ListProducts({
  cards,
  locale,
  layout,
  extras,
  eagerCount = 4,
  heading = "h2",
}: {
  cards: readonly Card[];
  locale: Locale;
  layout: "grid" | "list";
  extras: CardExtras;
  /** How many pictures are above the fold. */
  eagerCount?: number;
  heading?: "h2" | "h3";
}) {
  const t = translator(locale);
  const textOf = (card: Card) => cardText(card, extras.promise(card), locale);
  if (layout === "list")
    return (
      <ul>
        {cards.map((card, index) => (
          <li key={card.handle}>
            <ProductRow
              card={textOf(card)}
              see={t(card.variantCount > 1 ? "list.row.choose" : "list.row.see")}
              eager={index < eagerCount}
            />
          </li>
        ))}
      </ul>
    );
  return (
    <ul className="grid grid-cols-2 gap-x-3 md:grid-cols-3 md:gap-x-6 xl:grid-cols-4 xl:gap-x-5">
      {cards.map((card, index) => (
        <li key={card.handle} className="card-place">
          <ProductCard
            card={textOf(card)}
            heading={heading}
            quickAdd={extras.quickAdd(card)}
            eager={index < eagerCount}
          />
        </li>
      ))}
    </ul>
  );
}
