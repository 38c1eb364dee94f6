import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { AlertView } from "#lib/alerts/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What a customer waits to be told, each with the button that ends it. */
export function AlertsList({
  alerts,
  end,
  locale,
}: Readonly<{ alerts: readonly AlertView[]; end: (form: FormData) => Promise<void>; locale: Locale }>) {
  const t = translator(locale);
  if (alerts.length === 0) return <p className="text-muted">{t("alerts.none")}</p>;
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {alerts.map(({ id, kind, priceMinor, expiresAt, article }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <div className="min-w-0">
            <TextLink href={`/${locale}/p/${article.handle}`} className="font-semibold">
              {article.name}
            </TextLink>
            <p className="figures text-sm text-muted">
              {t(`alerts.kinds.${kind}`, { price: moneyText(money(priceMinor ?? 0), locale) })}
              {" · "}
              {t("alerts.until", { day: dateText(new Date(expiresAt), locale) })}
            </p>
          </div>
          <form action={end}>
            <input type="hidden" name="alertId" value={id} />
            <input type="hidden" name="locale" value={locale} />
            <Button look="secondary" aria-label={t("alerts.endNamed", { article: article.name })}>
              {t("alerts.own.end")}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
