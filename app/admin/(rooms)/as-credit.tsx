import { ActionRadio, ActionSelect } from "#components/ui/action-choice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { consentWays } from "#lib/orders/schema";

/** Where money goes back to: as it was paid, or as store credit where its customer agreed, and how they did. */
export function AsCredit({ hasAccount, locale }: Readonly<{ hasAccount: boolean; locale: Locale }>) {
  const t = translator(locale);
  return (
    <div className="group/means grid gap-3">
      <fieldset>
        <legend className="font-medium">{t("elsewhere.dialog.legend")}</legend>
        <ActionRadio name="as" value="original" defaultChecked>
          {t("elsewhere.dialog.original")}
        </ActionRadio>
        {hasAccount ? (
          <ActionRadio name="as" value="credit">
            {t("elsewhere.dialog.credit")}
          </ActionRadio>
        ) : (
          <p className="text-sm text-muted">{t("elsewhere.dialog.noAccount")}</p>
        )}
      </fieldset>
      <div className="hidden gap-2 group-has-[[value=credit]:checked]/means:grid">
        <ActionSelect name="wayOf" label={t("elsewhere.dialog.wayOf")} value="phone">
          {consentWays.map((way) => (
            <option key={way} value={way}>
              {t(`elsewhere.dialog.ways.${way}`)}
            </option>
          ))}
        </ActionSelect>
        <p className="text-sm text-muted">{t("elsewhere.dialog.law")}</p>
      </div>
    </div>
  );
}
