import { ActionRadio } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What is paid at the till: by card or in cash, and the number of its slip; `under` is where its form has them. */
export function TillFields({ under = "", locale }: { under?: "till." | ""; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="font-medium">{t("paidLater.desk.by")}</legend>
        <ActionRadio name={`${under}by`} value="card" defaultChecked>
          {t("paidLater.desk.card")}
        </ActionRadio>
        <ActionRadio name={`${under}by`} value="cash">
          {t("paidLater.desk.cash")}
        </ActionRadio>
      </fieldset>
      <SlipField under={under} locale={locale} />
    </>
  );
}

/** The number of the till's slip. */
export const SlipField = ({ under = "", locale }: { under?: string; locale: Locale }) => (
  <ActionField
    name={`${under}reference`}
    label={translator(locale)("paidLater.desk.reference")}
    autoComplete="off"
    maxLength={60}
  />
);
