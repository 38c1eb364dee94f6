import { CardAvailability } from "#components/trade/card-availability";
import { CardDurability } from "#components/trade/card-durability";
import { CardPicture } from "#components/trade/card-picture";
import { Placeholder } from "#components/trade/placeholder";
import { Price, Reduction } from "#components/trade/price";
import { Swatches } from "#components/trade/swatches";
import { Icon } from "#components/ui/icon";
import type { ProductCard as Card } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A product as a line: picture, what it is, then price and promise. For ranges that are compared by facts. */
export function ProductRow({
  card,
  locale,
  promise,
  eager,
}: {
  card: Card;
  locale: Locale;
  promise: string | null;
  eager: boolean;
}) {
  const t = translator(locale);
  const href = `/${locale}/p/${card.handle}`;
  return (
    <article className="row">
      <div className="card-picture">
        {card.picture ? (
          <CardPicture
            file={card.picture.file}
            width={card.picture.width}
            sizes="(min-width:1280px) 208px,(min-width:640px) 176px,112px"
            {...(eager && { eager })}
          />
        ) : (
          <Placeholder name={card.name} />
        )}
      </div>
      <div className="row-title">
        {card.brand && <p>{card.brand}</p>}
        <h2>
          <a href={href}>{card.name}</a>
        </h2>
        <CardDurability card={card} locale={locale} />
        <Swatches
          swatches={card.swatches.map(({ picture: _, ...swatch }) => swatch)}
          base={`${href}?${card.swatchOption}=`}
          label={t("shop.card.colours")}
        />
      </div>
      <div className="row-offer">
        {card.prior && (
          <p className="mb-1">
            <Reduction percent={card.prior.percent} locale={locale} />
          </p>
        )}
        <div className="card-price">
          <Price price={{ ...card, ...card.price }} locale={locale} />
        </div>
        <div className="card-when">
          <CardAvailability card={card} promise={promise} locale={locale} />
        </div>
        <p className="row-see" aria-hidden="true">
          {t(card.variantCount > 1 ? "list.row.choose" : "list.row.see")}
          <Icon name="arrow-right" />
        </p>
      </div>
    </article>
  );
}
