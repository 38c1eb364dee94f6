import type { Metadata } from "next";
import { refusalWords } from "#app/refusal-words";
import { NarrowPage } from "#components/account/narrow-page";
import { Submit } from "#components/account/submit";
import { ActionArea } from "#components/ui/action-area";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import { TextLink } from "#components/ui/text-link";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { reportableReview } from "#lib/reviews/queries";
import { reportReasons } from "#lib/reviews/schema";
import { MissingPage } from "../../../missing-page";
import { reportAction } from "./actions";

type Props = PageProps<"/[locale]/reviews/report/[review]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("reviews.reporting.title"), robots: { index: false } };
}

/** A reader says what is wrong with a published review. */
export default async function ReportReview({ params }: Props) {
  const { locale, review: id } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const review = /^[0-9a-f-]{36}$/.test(id) ? await reportableReview(id, locale) : null;
  if (!review) return <MissingPage locale={locale} />;
  const t = translator(locale);
  return (
    <NarrowPage
      title={t("reviews.reporting.title")}
      text={t("reviews.reporting.text")}
      after={<TextLink href={`/${locale}/p/${review.handle}#reviews`}>{t("reviews.reporting.back")}</TextLink>}
    >
      <blockquote className="mb-8 rounded-card bg-wash p-4">
        <p className="font-semibold">{review.title}</p>
        <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{review.text}</p>
        <p className="mt-2 text-sm text-muted">{review.product}</p>
      </blockquote>
      <ActionForm
        action={reportAction}
        refusals={refusalWords(["review_not_found", "too_many_attempts", "cross_site"], locale)}
        problems={{ missing: t("reviews.problems.missing") }}
        className="grid gap-5"
      >
        <input type="hidden" name="reviewId" value={id} />
        <ActionSelect name="reason" label={t("reviews.reporting.reason")} value="insult">
          {reportReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reviews.reporting.reasons.${reason}`)}
            </option>
          ))}
        </ActionSelect>
        <ActionArea name="text" label={t("reviews.reporting.more")} maxLength={500} />
        <Submit label={t("reviews.reporting.send")} done={t("reviews.reporting.done")} />
      </ActionForm>
    </NarrowPage>
  );
}
