import { Submit } from "#components/account/submit";
import { ActionArea } from "#components/ui/action-area";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { mostPictures, type OwnReview, type ReviewPicture } from "#lib/reviews/schema";
import { PictureChoice } from "./picture-choice.tsx";
import { smallAt } from "./review-pictures.tsx";
import { StarChoice } from "./star-choice.tsx";

const refusals = ["review_not_found", "personal_data", "too_many_attempts", "cross_site"] as const;
const pictureRefusals = [
  "file_too_large",
  "svg_refused",
  "not_a_picture",
  "picture_too_large",
  "picture_too_small",
] as const;
const starWords = ["one", "two", "three", "four", "five"] as const;

/** Stars, a few words and the review. Works without JavaScript; nothing typed is lost. */
export function ReviewForm({
  own: { lineId, review },
  token,
  action,
  locale,
}: {
  own: OwnReview;
  token: string;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
}) {
  const t = translator(locale);
  const told = Object.fromEntries(refusals.map((code) => [code, t(`refusals.codes.${code}.detail`)]));
  const ofPictures = Object.fromEntries(
    pictureRefusals.map((code) => [
      code,
      t("reviews.pictures.refused", { place: "{place}", why: t(`reviews.pictures.why.${code}`) }),
    ]),
  );
  const tooMany = t("reviews.pictures.tooMany", { count: mostPictures });
  const kept = review && review.state !== "withdrawn" ? review : null;
  return (
    <ActionForm
      action={action}
      refusals={{
        ...{ ...told, ...ofPictures, too_many_review_pictures: tooMany },
        unknown: t("refusals.codes.unknown.detail"),
      }}
      problems={{
        missing: t("reviews.problems.missing"),
        stars: t("reviews.problems.stars"),
        title: t("reviews.problems.title"),
        text: t("reviews.problems.text"),
        "text.personal_data": t("reviews.problems.personal"),
        ...{ "pictures.too_long": tooMany, "pictures.too_many_review_pictures": tooMany },
        pictures: t("reviews.pictures.again"),
      }}
      className="grid gap-6"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="lineId" value={lineId} />
      <input type="hidden" name="token" value={token} />
      <StarChoice
        legend={t("reviews.form.stars")}
        words={starWords.map((word) => t(`reviews.form.starsWords.${word}`))}
        chosen={kept?.stars ?? null}
      />
      <ActionField name="title" label={t("reviews.form.titleLabel")} value={kept?.title ?? ""} maxLength={80} />
      <ActionArea
        name="text"
        label={t("reviews.form.text")}
        hint={t("reviews.form.textHint")}
        value={kept?.text ?? ""}
        rows={7}
        maxLength={2000}
      />
      <KeptPictures pictures={kept?.pictures ?? []} locale={locale} />
      <PictureChoice
        label={t("reviews.pictures.label")}
        hint={t("reviews.pictures.hint", { count: mostPictures })}
        optional={t("reviews.pictures.optional")}
        most={mostPictures}
        tooMuch={tooMany}
      />
      {kept?.state === "published" && <p className="text-sm text-muted">{t("reviews.form.again")}</p>}
      <Submit label={kept ? t("reviews.form.sendAgain") : t("reviews.form.send")} />
      <p className="text-sm text-muted">{t("reviews.form.privacy")}</p>
    </ActionForm>
  );
}

/** Pictures that were sent before; ticked, one goes with the next sending. */
function KeptPictures({ pictures, locale }: { pictures: readonly ReviewPicture[]; locale: Locale }) {
  const t = translator(locale);
  if (pictures.length === 0) return null;
  return (
    <fieldset>
      <legend className="text-[0.9375rem] font-medium">{t("reviews.pictures.yours")}</legend>
      <ul className="mt-2 flex flex-wrap gap-4">
        {pictures.map(({ id, file }, index) => (
          <li key={id}>
            <img src={smallAt(file)} alt="" width={96} height={96} className="size-24 rounded-control object-cover" />
            <Checkbox name="without[]" value={id}>
              {t("reviews.pictures.remove", { place: index + 1 })}
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
