import { ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { reviewsHref } from "#lib/reviews/review-links";
import { type ProductReviews as Reviews, reviewOrders } from "#lib/reviews/schema";
import { Distribution } from "./distribution.tsx";
import { Review } from "./review.tsx";
import { Stars, scoreText } from "./stars.tsx";

/**
 * What buyers think of a product, with everything the law wants beside it: that and how reviews are checked, their order,
 * the dates of each (C. consom. L111-7-2, D111-16 to D111-19). Filters, orders and pages are addresses.
 */
export function ProductReviews({ reviews: shown, path, locale }: { reviews: Reviews; path: string; locale: Locale }) {
  const t = translator(locale);
  const { rating, asked, pages, reviews } = shown;
  const checked = (
    <p className="max-w-[68ch] text-sm text-muted text-pretty">
      {t("reviews.checked")} <TextLink href={`/${locale}/legal/avis`}>{t("reviews.how")}</TextLink>
    </p>
  );
  if (rating.average === null) {
    return (
      <>
        <p className="mb-3">{t("reviews.none")}</p>
        {checked}
      </>
    );
  }
  return (
    <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[240px_minmax(0,1fr)]">
      <div>
        <p className="figures flex items-center gap-3">
          <span className="text-4xl leading-none font-bold">{scoreText(rating.average, locale)}</span>
          <Stars stars={rating.average} size={20} locale={locale} />
        </p>
        <p className="figures mt-2 text-sm text-muted">{t("reviews.count", { count: rating.count })}</p>
        <Distribution rating={rating} asked={asked} path={path} locale={locale} />
      </div>
      <div className="min-w-0">
        {checked}
        <nav aria-label={t("reviews.orderLabel")} className="mt-4 flex flex-wrap gap-x-5 text-sm">
          {reviewOrders.map((order) => (
            <a
              key={order}
              href={reviewsHref(path, { ...asked, order, page: 1 })}
              aria-current={order === asked.order ? "true" : undefined}
              className="inline-flex min-h-11 items-center text-blue hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(`reviews.howOrdered.${order}`)}
            </a>
          ))}
        </nav>
        {asked.stars !== null && (
          <p className="mt-1 text-sm">
            {t("reviews.shown", { stars: asked.stars })}{" "}
            <TextLink href={reviewsHref(path, { ...asked, stars: null, page: 1 })}>{t("reviews.all")}</TextLink>
          </p>
        )}
        <ul className="mt-2 divide-y divide-hairline">
          {reviews.map((review) => (
            <Review key={review.id} review={review} locale={locale} />
          ))}
        </ul>
        {reviews.length === 0 && asked.stars !== null && (
          <p className="py-6">{t("reviews.noneOf", { stars: asked.stars })}</p>
        )}
        {pages > 1 && (
          <nav aria-label={t("reviews.title")} className="figures mt-4 flex flex-wrap items-center gap-3 text-sm">
            {asked.page > 1 && (
              <ButtonLink look="secondary" rel="prev" href={reviewsHref(path, { ...asked, page: asked.page - 1 })}>
                {t("reviews.previous")}
              </ButtonLink>
            )}
            {asked.page < pages && (
              <ButtonLink look="secondary" rel="next" href={reviewsHref(path, { ...asked, page: asked.page + 1 })}>
                {t("reviews.next")}
              </ButtonLink>
            )}
            <span className="text-muted">{t("reviews.page", { page: asked.page, pages })}</span>
          </nav>
        )}
      </div>
    </div>
  );
}
