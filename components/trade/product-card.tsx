"use client";

import type { ReactNode } from "react";
import { AvailabilityLine } from "./availability-line.tsx";
import { CardFacts } from "./card-facts.tsx";
import { CardPicture } from "./card-picture.tsx";
import type { CardText } from "./card-text.tsx";
import { Heart } from "./heart.tsx";
import { Price } from "./price.tsx";
import { Reduction } from "./reduction.tsx";
import { StoreLine } from "./store-line.tsx";
import { Swatches } from "./swatches.tsx";

const shownSwatches = 5;
const cardSizes = "(min-width:1280px) 240px,(min-width:768px) 30vw,46vw";

/**
 * A product in a list: a subgrid of four rows (picture and colours, name, price, availability), so that prices and
 * promises align across a row of cards. Put it in a list item with `card-place`.
 * One link is stretched over the card; colours and `quickAdd` stand above it.
 */
export function ProductCard({
  card,
  heading: Heading = "h3",
  eager,
  sizes = cardSizes,
  quickAdd,
}: {
  card: CardText;
  heading?: "h2" | "h3";
  eager?: boolean;
  sizes?: string;
  /** A button that adds it at once, only where there is no choice to make. */
  quickAdd?: ReactNode;
}) {
  return (
    <article className="card">
      <div className="card-top">
        <div className="card-picture">
          <CardPicture card={card} sizes={sizes} eager={eager} />
          <Reduction {...card} />
          {quickAdd}
          <Heart handle={handleOf(card.href)} label={card.wish} className="heart" />
        </div>
        {card.swatches && <Swatches {...card.swatches} most={shownSwatches} preview />}
      </div>
      <div className="card-title">
        <Heading>
          <a href={card.href}>{card.name}</a>
        </Heading>
        <CardFacts {...card} />
      </div>
      <div className="card-price">
        <Price {...card.price} />
      </div>
      <div className="card-when">
        {card.delivery && <AvailabilityLine {...card.delivery} />}
        {card.stores && <StoreLine {...card.stores} />}
      </div>
    </article>
  );
}

const handleOf = (href: string): string => href.slice(href.lastIndexOf("/") + 1);
