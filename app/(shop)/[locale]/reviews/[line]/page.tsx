import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { ReviewForm } from "#components/reviews/review-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { dateText } from "#lib/kernel/date-text";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { shortName } from "#lib/kernel/short-name";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { ownReview } from "#lib/reviews/queries-own";
import type { OwnReview } from "#lib/reviews/schema";
import { MissingPage } from "../../missing-page";
import { askNoMoreAction, withdrawAction, writeAction } from "./actions";

type Props = PageProps<"/[locale]/reviews/[line]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("reviews.form.title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where a buyer writes about what they received, changes it or takes it back; guests hold the link of the invitation. */
export default async function WriteReview({ params, searchParams }: Props) {
  const [{ locale, line }, asked] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const token = typeof asked.token === "string" ? asked.token : "";
  const own = /^[0-9a-f-]{36}$/.test(line)
    ? await ownReview({ lineId: line, ...(token && { token }) }, await currentActor(), clock.now())
    : null;
  if (!own) return <MissingPage locale={locale} />;

  const t = translator(locale);
  const { review } = own;
  const standing = review && review.state !== "withdrawn";
  const day = dateText(new Date(`${own.receivedOn}T12:00:00Z`), locale);
  const hidden = (
    <>
      <input type="hidden" name="lineId" value={line} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
  return (
    <NarrowPage
      title={own.article}
      text={t("reviews.form.ofArticle", { day, number: own.orderNumber })}
      after={
        <>
          <TextLink href={`/${locale}/p/${own.handle}`}>{t("reviews.reporting.back")}</TextLink>
          <TextLink href={`/${locale}/legal/avis`}>{t("reviews.how")}</TextLink>
          <form action={askNoMoreAction}>
            {hidden}
            <Button look="quiet" className="px-0!">
              {t("reviews.form.askNoMore")}
            </Button>
          </form>
        </>
      }
    >
      {typeof asked.refused === "string" && (
        <Notice tone="error" title={refusalText(asked.refused, locale).detail} className="mb-6" />
      )}
      {asked.silenced && <Notice tone="success" title={t("reviews.form.silenced")} className="mb-6" />}
      <WhereItStands review={review} locale={locale} />
      <h2 className="mb-3 text-xl">{t("reviews.form.title")}</h2>
      <p className="mb-6 text-muted text-pretty">{t("reviews.form.intro", { name: shortName(own.customerName) })}</p>
      <ReviewForm key={review?.state} own={own} token={token} action={writeAction} locale={locale} />
      {standing && (
        <form action={withdrawAction} className="mt-4">
          {hidden}
          <Button look="quiet" className="px-0!">
            {t("reviews.form.withdraw")}
          </Button>
        </form>
      )}
    </NarrowPage>
  );
}

function WhereItStands({ review, locale }: { review: OwnReview["review"]; locale: Locale }) {
  if (!review) return null;
  const t = translator(locale);
  const reason = review.refusedFor ? t(`reviews.refusedFor.${review.refusedFor}`) : "";
  return (
    <Notice
      tone={review.state === "refused" ? "warning" : "success"}
      title={t(`reviews.state.${review.state}`, { reason })}
      className="mb-8"
    >
      {review.refusalNote && <p>{review.refusalNote}</p>}
    </Notice>
  );
}
