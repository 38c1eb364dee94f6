import type { ReactNode } from "react";
import type { ProductCard as Card } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { CardAvailability } from "./card-availability.tsx";
import { CardDurability } from "./card-durability.tsx";
import { Picture } from "./picture.tsx";
import { Price, Reduction } from "./price.tsx";
import { Swatches } from "./swatches.tsx";

const shownSwatches = 5;
const cardSizes = "(min-width: 1280px) 240px, (min-width: 768px) 30vw, 46vw";

/**
 * A product in a list: a subgrid of four rows (picture and colours, name, price, availability), so that prices and
 * promises align across a row of cards. Put it in a list item with `row-span-4 grid grid-rows-subgrid`.
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
    <article className="group relative row-span-4 grid grid-rows-subgrid gap-y-0">
      <div className="grid">
        <div className="relative aspect-square overflow-hidden rounded-card bg-sweep">
          <Picture
            picture={card.picture}
            name={card.name}
            sizes={sizes}
            eager={eager}
            decorative
            className="size-full object-cover"
          />
          {card.prior && (
            <span className="absolute top-3 left-3">
              <Reduction percent={card.prior.percent} locale={locale} />
            </span>
          )}
          {quickAdd && <div className="absolute right-3 bottom-3 z-10">{quickAdd}</div>}
        </div>
        <div className="z-10 mt-3 flex h-6 items-center justify-between gap-2 justify-self-stretch pl-0.5">
          <Swatches
            swatches={card.swatches.slice(0, shownSwatches)}
            href={(code) => `${href}?${card.swatchOption}=${code}`}
            label={t("shop.card.colours")}
            more={more > 0 ? `+${more}` : null}
          />
        </div>
      </div>
      <div className="pt-2">
        <Heading className="line-clamp-2 font-text text-base leading-snug font-medium tracking-normal">
          <a
            href={href}
            className="outline-none after:absolute after:inset-0 after:rounded-card group-hover:underline group-hover:underline-offset-4 focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-blue"
          >
            {card.name}
          </a>
        </Heading>
        <CardDurability card={card} locale={locale} />
      </div>
      <div className="pt-1.5">
        <Price price={{ ...card, ...card.price }} locale={locale} />
      </div>
      <div className="space-y-0.5 pt-2">
        <CardAvailability card={card} promise={promise} locale={locale} />
      </div>
    </article>
  );
}
