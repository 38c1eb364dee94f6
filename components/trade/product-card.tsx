import type { ReactNode } from "react";
import type { ProductCard as Card } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { CardAvailability } from "./card-availability.tsx";
import { CardDurability } from "./card-durability.tsx";
import { CardPicture } from "./card-picture.tsx";
import { Placeholder } from "./placeholder.tsx";
import { Price, Reduction } from "./price.tsx";
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
  locale,
  promise,
  heading: Heading = "h3",
  eager,
  sizes = cardSizes,
  quickAdd,
}: {
  card: Card;
  locale: Locale;
  /** The day it would be at home, as words ("mar. 24 nov."); null when it cannot be delivered. */
  promise: string | null;
  heading?: "h2" | "h3";
  eager?: boolean;
  sizes?: string;
  /** A button that adds it at once, only where there is no choice to make. */
  quickAdd?: ReactNode;
}) {
  const t = translator(locale);
  const href = `/${locale}/p/${card.handle}`;
  const more = card.swatches.length - shownSwatches;
  return (
    <article className="card">
      <div className="card-top">
        <div className="card-picture">
          {card.picture ? (
            <CardPicture file={card.picture.file} width={card.picture.width} sizes={sizes} {...(eager && { eager })} />
          ) : (
            <Placeholder name={card.name} />
          )}
          {card.prior && (
            <p>
              <Reduction percent={card.prior.percent} locale={locale} />
            </p>
          )}
          {quickAdd}
        </div>
        <Swatches
          swatches={card.swatches.slice(0, shownSwatches)}
          base={`${href}?${card.swatchOption}=`}
          label={t("shop.card.colours")}
          {...(more > 0 && { more: `+${more}` })}
        />
      </div>
      <div className="card-title">
        <Heading>
          <a href={href}>{card.name}</a>
        </Heading>
        <CardDurability card={card} locale={locale} />
      </div>
      <div className="card-price">
        <Price price={{ ...card, ...card.price }} locale={locale} />
      </div>
      <div className="card-when">
        <CardAvailability card={card} promise={promise} locale={locale} />
      </div>
    </article>
  );
}
