import type { CardExtras } from "#components/list/list-products";
import { ListProducts } from "#components/list/list-products";
import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";

const most = 8;

/** A few other products under a title that says why they are here (ux S55). */
export function RelatedProducts({
  id,
  title,
  cards,
  locale,
  extras,
}: {
  id: string;
  title: string;
  cards: readonly ProductCard[];
  locale: Locale;
  extras: CardExtras;
}) {
  if (cards.length === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-12 border-t border-hairline pt-12 lg:pt-16">
      <h2 id={`${id}-title`} className="mb-6 text-2xl">
        {title}
      </h2>
      <ListProducts
        cards={cards.slice(0, most)}
        locale={locale}
        layout="grid"
        heading="h3"
        extras={extras}
        eagerCount={0}
      />
    </section>
  );
}
