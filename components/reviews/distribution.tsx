import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { reviewsHref } from "#lib/reviews/review-links";
import type { Rating, ReviewsAsked } from "#lib/reviews/schema";

const fiveToOne = [5, 4, 3, 2, 1] as const;

/** How many gave each score; a bar leads to the reviews that gave it (ux S54). */
export function Distribution({
  rating: { count, stars: given },
  asked,
  path,
  locale,
}: {
  rating: Rating;
  asked: ReviewsAsked;
  path: string;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <ul aria-label={t("reviews.distribution")} className="figures mt-4 max-w-xs text-sm">
      {fiveToOne.map((stars) => {
        const many = given[stars - 1] ?? 0;
        const bar = (
          <>
            <span className="w-20 whitespace-nowrap">{t("reviews.ofStars", { stars })}</span>
            <span aria-hidden="true" className="h-2 flex-1 overflow-hidden rounded-chip bg-wash">
              <span className="block h-full bg-ink" style={{ width: `${(many * 100) / count}%` }} />
            </span>
            <span className="w-8 text-right text-muted">{many}</span>
          </>
        );
        const line = "flex min-h-11 items-center gap-3 lg:min-h-8";
        return (
          <li key={stars}>
            {many > 0 ? (
              <a
                href={reviewsHref(path, { ...asked, stars, page: 1 })}
                aria-current={asked.stars === stars ? "true" : undefined}
                className={`${line} hover:text-blue aria-[current]:font-semibold`}
              >
                {bar}
                <span className="sr-only">{t("reviews.onlyStars", { stars, count: many })}</span>
              </a>
            ) : (
              <span className={line}>{bar}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
