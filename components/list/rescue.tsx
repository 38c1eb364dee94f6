import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type CardExtras, ListProducts } from "./list-products.tsx";

/** What others choose most, where a list or a search has nothing to show (ux S38). */
export function Rescue({
  cards,
  locale,
  extras,
}: {
  cards: readonly ProductCard[];
  locale: Locale;
  extras: CardExtras;
}) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="best-sellers" className="mt-12">
      <h2 id="best-sellers" className="mb-5 text-xl">
        {translator(locale)("list.bestSellers")}
      </h2>
      <ListProducts cards={cards} locale={locale} layout="grid" heading="h3" extras={extras} eagerCount={0} />
    </section>
  );
}
