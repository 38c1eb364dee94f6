import type { ReactNode } from "react";
import type { CardText } from "#components/trade/card-text";
import { ProductCard } from "#components/trade/product-card";

/** A row of products: swiped on a phone, two rows of five on a wide screen. */
export function Rail({
  id,
  title,
  more,
  cards,
}: {
  id: string;
  title: string;
  more: Readonly<{ href: string; words: string }> | null;
  cards: readonly Readonly<{ card: CardText; quickAdd: ReactNode }>[];
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className="container-page pt-12 lg:pt-[72px]">
      <div className="flex items-end justify-between gap-4">
        <h2 id={id} className="text-2xl leading-tight">
          {title}
        </h2>
        {more && (
          <a
            href={more.href}
            className="inline-flex min-h-11 items-center font-semibold whitespace-nowrap text-blue underline-offset-4 hover:underline"
          >
            {more.words}
          </a>
        )}
      </div>
      <ul className="rail -mx-4 mt-4 flex snap-x scroll-px-4 gap-4 overflow-x-auto px-4 pb-1 md:-mx-8 md:scroll-px-8 md:px-8 lg:mx-0 lg:grid lg:grid-cols-5 lg:gap-x-5 lg:gap-y-0 lg:overflow-visible lg:px-0">
        {cards.map(({ card, quickAdd }) => (
          <li
            key={card.href}
            className="w-[44vw] max-w-56 shrink-0 snap-start lg:row-span-4 lg:mb-10 lg:grid lg:w-auto lg:max-w-none lg:grid-rows-subgrid"
          >
            <ProductCard card={card} quickAdd={quickAdd} sizes="(min-width: 1024px) 240px, 44vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}
