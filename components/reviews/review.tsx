import { Badge } from "#components/ui/badge";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PublishedReview } from "#lib/reviews/schema";
import { ReviewPictures } from "./review-pictures.tsx";
import { Stars } from "./stars.tsx";

/** One review as it was written, with the day of the experience and of its publication, and the shop's answer. */
export function Review({ review, locale }: { review: PublishedReview; locale: Locale }) {
  const t = translator(locale);
  const { id, author, stars, title, text, experiencedOn, publishedAt, changed, pictures, answer } = review;
  const language = review.locale === "en" ? t("reviews.inEnglish") : t("reviews.inFrench");
  return (
    <li className="py-6" id={`review-${id}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars stars={stars} locale={locale} />
        <h3 className="font-semibold" lang={review.locale}>
          {title}
        </h3>
      </div>
      <p className="mt-2 max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]" lang={review.locale}>
        {text}
      </p>
      <ReviewPictures
        pictures={pictures}
        alt={(place) => t("reviews.pictures.alt", { place, count: pictures.length, title })}
      />
      <p className="figures mt-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        <span className="font-medium text-ink">{author || t("reviews.nobody")}</span>
        <Badge tone="fir">{t("reviews.verified")}</Badge>
        <span>
          {t("reviews.received", { day: dateText(new Date(`${experiencedOn}T12:00:00Z`), locale) })},{" "}
          {t("reviews.published", { day: dateText(publishedAt, locale) })}
          {changed && `, ${t("reviews.changed")}`}.{review.locale !== locale && ` ${language}.`}
        </span>
        <a
          href={`/${locale}/reviews/report/${id}`}
          rel="nofollow"
          aria-label={t("reviews.reportOf", { title })}
          className="inline-flex min-h-11 items-center underline decoration-1 underline-offset-[3px] hover:text-ink lg:min-h-8"
        >
          {t("reviews.report")}
        </a>
      </p>
      {answer && (
        <div className="mt-3 max-w-[68ch] rounded-card bg-wash p-4">
          <p className="figures text-sm font-semibold">{t("reviews.answered", { day: dateText(answer.at, locale) })}</p>
          <p className="mt-1.5 whitespace-pre-line [overflow-wrap:anywhere]">{answer.text}</p>
        </div>
      )}
    </li>
  );
}
