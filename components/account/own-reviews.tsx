import { Stars } from "#components/reviews/stars";
import { Badge } from "#components/ui/badge";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OwnReview } from "#lib/reviews/schema";

/** What a customer thought of what they received, each with the way to change it or to take it back. */
export function OwnReviews({ reviews, locale }: Readonly<{ reviews: readonly OwnReview[]; locale: Locale }>) {
  const t = translator(locale);
  if (reviews.length === 0) return <p className="text-muted">{t("account.messages.noReviews")}</p>;
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {reviews.map(({ lineId, article, handle, review }) => (
        <li key={lineId} className="py-4">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <TextLink href={`/${locale}/p/${handle}#reviews`} className="font-semibold">
              {article}
            </TextLink>
            {review && <Badge>{t(`account.messages.reviewStates.${review.state}`)}</Badge>}
          </div>
          {review && (
            <>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 font-medium [overflow-wrap:anywhere]">
                <Stars stars={review.stars} locale={locale} />
                {review.title}
              </p>
              <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{review.text}</p>
              {review.refusedFor && (
                <p className="mt-1 text-sm">
                  {t("reviews.state.refused", { reason: t(`reviews.refusedFor.${review.refusedFor}`) })}{" "}
                  {review.refusalNote}
                </p>
              )}
            </>
          )}
          <TextLink href={`/${locale}/reviews/${lineId}`} className="inline-flex min-h-11 items-center text-sm">
            {t("account.messages.change", { article })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
