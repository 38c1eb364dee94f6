import { Badge } from "#components/ui/badge";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Outlook } from "#lib/rehearsal/queries-promotion";

const shown = 5;
const euro = 100;

/** Told before a promotion is published: what it should come to, and which articles beside it may lose. */
export function OutlookPanel({ outlook, locale }: { outlook: Outlook; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="grid gap-x-10 gap-y-5 border-t border-hairline px-5 py-5 text-[13px] xl:grid-cols-2">
      <section aria-labelledby="forecast">
        <h2 id="forecast" className="flex items-center gap-2 pb-1.5 text-base">
          {t("promotionOutlook.title")}
          <Badge>{t("promotionOutlook.estimate")}</Badge>
        </h2>
        <ForecastList outlook={outlook} locale={locale} />
      </section>
      <section aria-labelledby="neighbours-lose">
        <h2 id="neighbours-lose" className="pb-1.5 text-base">
          {t("promotionOutlook.neighbours")}
        </h2>
        <NeighbourList outlook={outlook} locale={locale} />
      </section>
    </div>
  );
}

function ForecastList({ outlook: { forecast, underWay }, locale }: { outlook: Outlook; locale: Locale }) {
  const t = translator(locale);
  const open = forecast?.rehearsalId ?? underWay;
  const link = open && <TextLink href={`/admin/rehearsals/${open}`}>{t("promotionOutlook.see")}</TextLink>;
  if (!forecast)
    return (
      <p className="border-t border-hairline py-2 text-muted">
        {t(underWay ? "promotionOutlook.underWay" : "promotionOutlook.none")} {link}
      </p>
    );
  const about = (minor: number) =>
    t("promotionOutlook.about", { amount: moneyText(money(Math.round(minor / euro) * euro), locale) });
  const facts = [
    [t("promotionOutlook.orders"), String(forecast.orders)],
    [t("promotionOutlook.revenue"), about(forecast.revenueMinor)],
    [t("promotionOutlook.margin"), about(forecast.marginMinor)],
    [
      t("promotionOutlook.cost"),
      forecast.budgetReached
        ? t("promotionOutlook.ofBudget", { amount: moneyText(money(forecast.costMinor), locale) })
        : about(forecast.costMinor),
    ],
  ] as const;
  const days = (count: number) => t("promotionOutlook.days", { days: Math.max(1, Math.round(count)) });
  return (
    <>
      <dl className="figures border-b border-hairline">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-3 border-t border-hairline py-2">
            <dt className="text-muted">{name}</dt>
            <dd className="text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="py-2 text-xs text-muted">
        {t("promotionOutlook.how", { days: days(forecast.days), rehearsed: days(forecast.rehearsedDays) })} {link}
      </p>
    </>
  );
}

function NeighbourList({ outlook: { neighbours }, locale }: { outlook: Outlook; locale: Locale }) {
  const t = translator(locale);
  if (neighbours.length === 0)
    return <p className="border-t border-hairline py-2 text-muted">{t("promotionOutlook.neighboursNone")}</p>;
  const others = neighbours.length - shown;
  return (
    <>
      <ul className="figures border-b border-hairline">
        {neighbours.slice(0, shown).map(({ sku, name, fullUnits, fullGrossMinor }) => (
          <li key={sku} className="flex justify-between gap-3 border-t border-hairline py-2">
            <span>
              {name[locale]} <span className="whitespace-nowrap text-muted">{sku}</span>
            </span>
            <span className="text-right whitespace-nowrap text-muted">
              {t("promotionOutlook.sold", { units: fullUnits, amount: moneyText(money(fullGrossMinor), locale) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="py-2 text-xs text-muted">
        {t("promotionOutlook.neighboursText")} {others > 0 && t("promotionOutlook.more", { count: others })}
      </p>
    </>
  );
}
