import type { Decision, IncidentView } from "#lib/incidents/schema";
import { inLocale, type Locale, locales } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { priceText } from "../../change-text";

/** What each customer will read, in their own language, for each way to decide. */
export function Letters({
  incident,
  shown,
  locale,
}: {
  incident: IncidentView;
  shown: readonly Decision[];
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby="letters" className="px-5 pt-8">
      <h2 id="letters" className="pb-2 text-base">
        {t("adminPrices.incidents.letters")}
      </h2>
      {shown.map((decision) => (
        <details key={decision} className="border-t border-hairline py-2 text-[13px]">
          <summary className="cursor-pointer font-medium max-lg:py-2">
            {t(`adminPrices.incidents.decisions.${decision}`)}
          </summary>
          <div className="grid gap-6 pt-2 lg:grid-cols-2">
            {locales.map((language) => (
              <Letter key={language} incident={incident} decision={decision} language={language} locale={locale} />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}

function Letter({
  incident,
  decision,
  language,
  locale,
}: {
  incident: IncidentView;
  decision: Decision;
  language: Locale;
  locale: Locale;
}) {
  const t = translator(language);
  const number = incident.touched[0]?.number ?? "BF-…";
  const amount = translator(language)("adminPrices.incidents.voucherAmount");
  const price = priceText(incident.priceMinor, language);
  return (
    <article lang={language} className="rounded-card bg-wash p-4">
      <h3 className="pb-1 text-xs font-normal text-muted" lang={locale}>
        {translator(locale)(language === "fr" ? "adminPrices.incidents.letterFr" : "adminPrices.incidents.letterEn")}
      </h3>
      <p className="pb-2 font-semibold">{t("prices.mails.incident.subject", { number })}</p>
      <div className="space-y-2">
        <p>{t("prices.mails.incident.about", { name: inLocale(incident.productName, language), price })}</p>
        <p>
          {decision === "voucher"
            ? t("prices.mails.incident.voucher", { amount })
            : t(`prices.mails.incident.${decision}`)}
        </p>
        <p>{t("prices.mails.incident.sorry")}</p>
      </div>
    </article>
  );
}
