import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ReviewPictures } from "#components/reviews/review-pictures";
import { Stars } from "#components/reviews/stars";
import { ActionArea } from "#components/ui/action-area";
import { ActionSelect } from "#components/ui/action-choice";
import { Button } from "#components/ui/button";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type DeskReview, refusalReasons } from "#lib/reviews/schema";
import { answerAction, publishAction, refuseAction, refusePictureAction } from "./actions";

/** One review with what is held against it, and what may be done: nobody edits its words. */
export function ReviewRow({ review, locale }: { review: DeskReview; locale: Locale }) {
  const t = translator(locale);
  const { id, state, stars, title, text, author, reports, answer, decidedBy, pictures } = review;
  const day = (at: Date) => dateText(at, locale);
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 max-w-[76ch]">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
          <Stars stars={stars} locale={locale} />
          <a href={`/${locale}/p/${review.handle}#reviews`} className="font-medium hover:text-blue">
            {review.product}
          </a>
          <a href={`/admin/orders/${review.orderNumber}`} className="figures text-muted hover:text-blue">
            {t("reviews.desk.order", { number: review.orderNumber })}
          </a>
        </p>
        <p className="mt-2 font-semibold" lang={review.locale}>
          {title}
        </p>
        <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]" lang={review.locale}>
          {text}
        </p>
        <ReviewPictures
          pictures={pictures}
          alt={(place) => t("reviews.pictures.alt", { place, count: pictures.length, title })}
          under={(picture, place) => (
            <RefusePicture review={review} pictureId={picture.id} place={place} locale={locale} />
          )}
        />
        <p className="figures mt-2 text-[13px] text-muted">
          {author || t("reviews.nobody")},{" "}
          {t("reviews.desk.received", { day: day(new Date(`${review.experiencedOn}T12:00:00Z`)) })},{" "}
          {t("reviews.desk.written", { day: day(review.writtenAt) })}
          {review.publishedAt && `, ${t("reviews.published", { day: day(review.publishedAt) })}`}
          {review.changed && `, ${t("reviews.changed")}`}
          {decidedBy && ` ${t("reviews.desk.decidedBy", { name: decidedBy })}`}
        </p>
        {review.refusedFor && (
          <p className="mt-2 text-[13px]">
            {t(`reviews.desk.reasons.${review.refusedFor}`)}
            {review.refusalNote && ` : ${review.refusalNote}`}
          </p>
        )}
        {answer && (
          <p className="mt-2 rounded-control bg-wash p-3 text-sm whitespace-pre-line">
            <span className="block font-medium">{answer.author}</span>
            {answer.text}
          </p>
        )}
        {reports.length > 0 && (
          <div className="mt-2 text-[13px]">
            <p className="font-semibold text-vermilion">{t("reviews.desk.reports", { count: reports.length })}</p>
            <ul>
              {reports.map((report) => (
                <li key={report.at.toISOString()}>
                  {t(`reviews.reporting.reasons.${report.reason}`)}
                  {report.text && ` : ${report.text}`}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="flex flex-wrap content-start gap-1.5 lg:justify-end">
        {(state === "waiting" || reports.length > 0) && (
          <form action={publishAction}>
            <input type="hidden" name="reviewId" value={id} />
            <Button size="sm">{t(state === "waiting" ? "reviews.desk.publish" : "reviews.desk.keep")}</Button>
          </form>
        )}
        {state === "published" && <Answer review={review} locale={locale} />}
        {(state === "waiting" || state === "published") && <Refuse review={review} locale={locale} />}
      </div>
    </li>
  );
}

function Refuse({ review: { id, state }, locale }: { review: DeskReview; locale: Locale }) {
  const t = translator(locale);
  const refuse = t(state === "published" ? "reviews.desk.takeDown" : "reviews.desk.refuse");
  return (
    <FormDialog
      button={refuse}
      title={t("reviews.desk.refuseTitle")}
      action={refuseAction}
      submit={refuse}
      submitLook="danger"
      keep={t("reviews.desk.keepClosed")}
      words={wordsOf(locale)}
    >
      <input type="hidden" name="reviewId" value={id} />
      <Why locale={locale} />
    </FormDialog>
  );
}

function RefusePicture(props: { review: DeskReview; pictureId: string; place: number; locale: Locale }) {
  const { review, pictureId, place, locale } = props;
  const t = translator(locale);
  return (
    <FormDialog
      button={t("reviews.desk.refusePicture", { place })}
      title={t("reviews.desk.refusePictureTitle", { place })}
      action={refusePictureAction}
      submit={t("reviews.desk.refusePicture", { place })}
      submitLook="danger"
      keep={t("reviews.desk.keepClosed")}
      words={wordsOf(locale)}
    >
      <input type="hidden" name="reviewId" value={review.id} />
      <input type="hidden" name="pictureId" value={pictureId} />
      <p className="text-muted text-pretty">{t("reviews.desk.refusePictureText")}</p>
      <Why locale={locale} />
    </FormDialog>
  );
}

/** The reason that the author is told, with a sentence if one helps. */
function Why({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <ActionSelect name="reason" label={t("reviews.desk.reason")} value="off_topic">
        {refusalReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`reviews.desk.reasons.${reason}`)}
          </option>
        ))}
      </ActionSelect>
      <ActionArea name="note" label={t("reviews.desk.note")} maxLength={400} />
    </>
  );
}

function Answer({ review: { id, answer }, locale }: { review: DeskReview; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t(answer ? "reviews.desk.answerAgain" : "reviews.desk.answer")}
      title={t("reviews.desk.answerTitle")}
      action={answerAction}
      submit={t("reviews.desk.publish")}
      keep={t("reviews.desk.keepClosed")}
      words={wordsOf(locale)}
    >
      <input type="hidden" name="reviewId" value={id} />
      <ActionArea
        name="text"
        label={t("reviews.desk.answerLabel")}
        value={answer?.text ?? ""}
        rows={6}
        maxLength={1000}
      />
    </FormDialog>
  );
}

const wordsOf = (locale: Locale) => ({
  refusals: refusalWords(["review_not_found", "review_not_now", "review_picture_not_found", "cross_site"], locale),
  problems: {
    missing: translator(locale)("reviews.problems.missing"),
    text: translator(locale)("reviews.problems.missing"),
  },
  close: translator(locale)("common.close"),
});
