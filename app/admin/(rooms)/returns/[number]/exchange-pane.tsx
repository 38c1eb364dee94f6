import type { ExchangeView } from "#lib/exchanges/schema";
import { settlementOf } from "#lib/exchanges/settlement";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What is to leave instead of what comes back, what it costs and gives, and where that stands. */
export function ExchangePane({ exchange, locale }: { exchange: ExchangeView; locale: Locale }) {
  const t = translator(locale);
  const { quantity, name, optionsText, sku, backMinor, totalMinor, isEven } = exchange;
  const amount = (minor: number) => moneyText(money(minor), locale);
  const { dueMinor, backMinor: restMinor } = settlementOf(backMinor, 0, totalMinor);
  const sums = [
    [t("exchanges.desk.back"), backMinor],
    [t("exchanges.desk.total"), totalMinor],
    ...(dueMinor > 0 ? [[t("exchanges.desk.due"), dueMinor] as const] : []),
    ...(restMinor > 0 ? [[t("exchanges.desk.rest"), restMinor] as const] : []),
  ] as const;
  return (
    <section className="grid gap-1.5 border-b border-hairline p-5 text-[13px] leading-5" aria-labelledby="exchange">
      <h2 id="exchange" className="text-base">
        {t("exchanges.desk.title")}
      </h2>
      <p>
        <span className="block font-semibold">
          {t("exchanges.desk.instead", { quantity, name: [name, optionsText].filter(Boolean).join(", ") })}
        </span>
        <span className="block text-muted">{sku}</span>
      </p>
      <dl className="grid gap-1">
        {sums.map(([label, minor]) => (
          <div key={label} className="flex justify-between gap-4">
            <dt className="text-muted">{label}</dt>
            <dd className="figures">{amount(minor)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">{t(isEven ? "exchanges.desk.even" : "exchanges.desk.today")}</p>
      <p>{standing(exchange, dueMinor, locale)}</p>
    </section>
  );
}

function standing({ state, keptUntil, newOrder, dropped }: ExchangeView, dueMinor: number, locale: Locale) {
  const t = translator(locale);
  const day = dateText(keptUntil, locale);
  switch (state) {
    case "kept":
      return t("exchanges.desk.kept", { day });
    case "asked":
      return t("exchanges.desk.asked", { amount: moneyText(money(dueMinor), locale), day });
    case "placed":
      return (
        <a className="text-blue hover:underline" href={`/admin/orders/${newOrder?.number}`}>
          {t("exchanges.desk.placed", { number: newOrder?.number ?? "" })}
        </a>
      );
    case "dropped":
      return t("exchanges.desk.dropped", { why: t(`exchanges.why_dropped.${dropped ?? "not_available"}`) });
  }
}
