"use client";

import { AvailabilityLine } from "#components/trade/availability-line";
import { CardFacts } from "#components/trade/card-facts";
import { CardPicture } from "#components/trade/card-picture";
import type { CardText } from "#components/trade/card-text";
import { Price } from "#components/trade/price";
import { Reduction } from "#components/trade/reduction";
import { StoreLine } from "#components/trade/store-line";
import { Swatches } from "#components/trade/swatches";
import { Icon } from "#components/ui/icon";

const sizes = "(min-width:1280px) 208px,(min-width:640px) 176px,112px";

/** A product as a line: picture, what it is, then price and promise. For ranges that are compared by facts. */
export function ProductRow({
  card,
  see,
  eager,
}: {
  card: CardText;
  /** "Choisir", "Voir" */
  see: string;
  eager: boolean;
}) {
  return (
    <article className="row">
      <div className="card-picture">
        <CardPicture card={card} sizes={sizes} eager={eager} />
      </div>
      <div className="row-title">
        {card.brand && <p>{card.brand}</p>}
        <h2>
          <a href={card.href}>{card.name}</a>
        </h2>
        <CardFacts {...card} />
        {card.swatches && <Swatches {...card.swatches} />}
      </div>
      <div className="row-offer">
        <Reduction {...card} />
        <div className="card-price">
          <Price {...card.price} />
        </div>
        <div className="card-when">
          {card.delivery && <AvailabilityLine {...card.delivery} />}
          {card.stores && <StoreLine {...card.stores} />}
        </div>
        <p className="row-see" aria-hidden="true">
          {see}
          <Icon name="arrow-right" />
        </p>
      </div>
    </article>
  );
}
