import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Rating } from "#lib/reviews/schema";
import { Stars, scoreText } from "./stars.tsx";

/** The score under a product's name, which leads to its reviews; nothing where there are none. */
export function RatingLine({ rating: { count, average }, locale }: { rating: Rating; locale: Locale }) {
  if (average === null) return null;
  return (
    <a
      href="#reviews"
      className="figures inline-flex min-h-11 items-center gap-2 text-sm hover:text-blue hover:underline lg:min-h-9"
    >
      <Stars stars={average} locale={locale} />
      <span aria-hidden="true">{scoreText(average, locale)}</span>
      <span className="text-muted">{translator(locale)("reviews.count", { count })}</span>
    </a>
  );
}
