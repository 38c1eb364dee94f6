import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice";
import type { DiscountAtRisk } from "#lib/edits/schema";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { changeText, differenceText } from "#lib/orders/change-text";
import type { VersionChange } from "#lib/orders/versions";

export type EditResultProps = Readonly<{
  changes: readonly VersionChange[];
  beforeMinor: number;
  afterMinor: number;
  atRisk: readonly DiscountAtRisk[];
  /** What comes, and when; `name` null is all of the delivery. */
  dates: readonly Readonly<{ name: string | null; at: string }>[];
  mine: boolean;
  locale: Locale;
  children: ReactNode;
}>;

/** What an edit would do: each change, the total before and after, the dates, the discounts that no longer hold. */
export function EditResult({
  changes,
  beforeMinor,
  afterMinor,
  atRisk,
  dates,
  mine,
  locale,
  children,
}: EditResultProps) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const differenceMinor = afterMinor - beforeMinor;
  const says =
    differenceMinor > 0
      ? t(mine ? "edits.toPayYou" : "edits.toPay", { amount: text(differenceMinor) })
      : differenceMinor < 0
        ? t("edits.toRefund", { amount: text(-differenceMinor) })
        : t("edits.free");
  const rows = [
    [t("edits.before"), text(beforeMinor)],
    [t("edits.after"), text(afterMinor)],
    [t("edits.difference"), differenceText(differenceMinor, locale)],
  ];
  return (
    <section aria-labelledby="result" aria-live="polite" className="grid content-start gap-4 lg:sticky lg:top-4">
      <h2 id="result" className="text-lg font-semibold">
        {t("edits.result")}
      </h2>
      <ul className="grid gap-1.5">
        {changes.map((change) => (
          <li key={changeText(change, locale)} className="[overflow-wrap:anywhere]">
            {changeText(change, locale)}
          </li>
        ))}
      </ul>
      <dl className="figures grid gap-1 border-t border-hairline pt-3">
        {rows.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-4 last:font-semibold">
            <dt>{label}</dt>
            <dd className="whitespace-nowrap">{value}</dd>
          </div>
        ))}
      </dl>
      <p>{says}</p>
      {changes.some(({ kind }) => kind === "added") && <p className="text-sm text-muted">{t("edits.todayPrices")}</p>}
      {dates.length > 0 && (
        <div>
          <h3 className="font-semibold">{t("edits.dates")}</h3>
          <ul>
            {dates.map(({ name, at }) => (
              <li key={`${name} ${at}`}>
                {name === null
                  ? t("edits.redated", { day: dayText(new Date(at), locale) })
                  : t("edits.comes", { name, day: dayText(new Date(at), locale) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {atRisk.length > 0 && (
        <Notice tone="warning" title={t("edits.discounts")}>
          <ul>
            {atRisk.map(({ promotionId, nameFr, nameEn, amountMinor }) => (
              <li key={promotionId}>
                {t("edits.atRisk", { name: locale === "en" ? nameEn : nameFr, amount: text(amountMinor) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {children}
    </section>
  );
}
