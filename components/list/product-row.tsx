import { CardAvailability } from "#components/trade/card-availability";
import { CardDurability } from "#components/trade/card-durability";
import { Picture } from "#components/trade/picture";
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
    <article className="group relative grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 border-b border-hairline py-6 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[9rem_minmax(0,1fr)_13rem] lg:gap-x-6 lg:py-8 xl:grid-cols-[13rem_minmax(0,1fr)_15rem] xl:gap-x-8">
      <div className="row-span-2 aspect-square self-start overflow-hidden rounded-card bg-sweep lg:row-span-1">
        <Picture
          picture={card.picture}
          name={card.name}
          sizes="(min-width: 1280px) 208px, (min-width: 640px) 176px, 112px"
          eager={eager}
          decorative
          className="size-full object-cover"
        />
      </div>
      <div className="min-w-0">
        {card.brand && <p className="text-sm text-muted">{card.brand}</p>}
        <h2 className="mt-0.5 font-text text-lg leading-snug font-semibold tracking-normal text-pretty">
          <a
            href={href}
            className="outline-none after:absolute after:inset-0 after:rounded-card group-hover:underline group-hover:underline-offset-4 focus-visible:after:outline-2 focus-visible:after:outline-blue"
          >
            {card.name}
          </a>
        </h2>
        <CardDurability card={card} locale={locale} />
        <div className="relative z-10 mt-3 w-fit">
          <Swatches
            swatches={card.swatches.map((swatch) => ({ ...swatch, picture: null }))}
            href={(code) => `${href}?${card.swatchOption}=${code}`}
            label={t("shop.card.colours")}
            more={null}
          />
        </div>
      </div>
      <div className="col-start-2 mt-2 lg:col-start-3 lg:mt-0">
        {card.prior && (
          <p className="mb-1">
            <Reduction percent={card.prior.percent} locale={locale} />
          </p>
        )}
        <div className="lg:[&>p:first-child]:text-2xl lg:[&>p:first-child]:leading-tight">
          <Price price={{ ...card, ...card.price }} locale={locale} />
        </div>
        <div className="mt-2 space-y-0.5">
          <CardAvailability card={card} promise={promise} locale={locale} />
        </div>
        <p
          className="mt-3 hidden h-11 items-center justify-center gap-2 rounded-control border border-edge font-semibold group-hover:border-ink lg:flex"
          aria-hidden="true"
        >
          {t(card.variantCount > 1 ? "list.row.choose" : "list.row.see")}
          <Icon name="arrow-right" />
        </p>
      </div>
    </article>
  );
}
