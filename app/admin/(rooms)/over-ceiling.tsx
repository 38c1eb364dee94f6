import { Notice } from "#components/ui/notice";
import { roles as everyRole } from "#lib/identity/roles";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OverCeiling as Over } from "#lib/orders/queries-return-ceiling";

/** More than its reader may settle of a return: how much they may, and who does it instead, in the room of returns. */
export function OverCeiling({
  over: { mostMinor, payers },
  does,
  locale,
}: Readonly<{
  over: Over;
  /** What they would do; the goods of an exchange may be worth too much, or what is left over of it. */
  does: "refund" | "exchange" | "exchangeGoods";
  locale: Locale;
}>) {
  const t = translator(locale);
  const names = everyRole
    .filter(({ code }) => payers.includes(code))
    .map(({ nameFr, nameEn }) => (locale === "en" ? nameEn : nameFr).toLocaleLowerCase(locale));
  const who = new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
  const most = moneyText(money(mostMinor), locale);
  const goods = does === "exchangeGoods" ? "yes" : "no";
  return (
    <Notice tone="warning" title={t("returns.over.title", { goods, some: mostMinor > 0 ? "yes" : "no", most })}>
      {t("returns.over.text", { exchange: does === "refund" ? "no" : "yes", who })}
    </Notice>
  );
}
