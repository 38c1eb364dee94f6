import { refusalWords } from "#app/refusal-words";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PromotionRow } from "#lib/promotions/queries-admin";
import { startPrice, startPromotion } from "./actions";

const codes = ["promotion_not_found", "unknown_sku", "nothing_to_replay", "forbidden", "invalid"] as const;

function words(locale: Locale): FormWords {
  const t = translator(locale);
  return {
    refusals: refusalWords(codes, locale),
    problems: {},
    close: t("common.close"),
  };
}

/** Which promotion to rehearse, of those that are not over. */
export function PromotionDialog({ promotions, locale }: { promotions: readonly PromotionRow[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("rehearsals.startPromotion")}
      look="primary"
      title={t("rehearsals.startPromotion")}
      action={startPromotion}
      submit={t("rehearsals.run")}
      keep={t("rehearsals.keep")}
      words={words(locale)}
    >
      <ActionSelect name="promotionId" label={t("rehearsals.promotion")} hint={t("rehearsals.promotionHint")}>
        {promotions.map(({ id, nameFr, nameEn, stage }) => (
          <option key={id} value={id}>
            {`${locale === "en" ? (nameEn ?? nameFr) : nameFr} (${t(`promotions.stages.${stage}`)})`}
          </option>
        ))}
      </ActionSelect>
    </FormDialog>
  );
}

/** One article at another price. */
export function PriceDialog({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("rehearsals.startPrice")}
      title={t("rehearsals.startPrice")}
      action={startPrice}
      submit={t("rehearsals.run")}
      keep={t("rehearsals.keep")}
      words={words(locale)}
    >
      <ActionField name="sku" label={t("rehearsals.sku")} autoComplete="off" maxLength={64} />
      <ActionField name="price" label={t("rehearsals.price")} inputMode="decimal" maxLength={10} />
    </FormDialog>
  );
}
