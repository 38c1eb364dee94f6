import type { ComponentProps } from "react";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { ExchangeView } from "#lib/exchanges/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";

/** What its customer gets instead of what comes back; as long as nothing was ordered, they may have their money instead. */
export function MyExchange({
  view,
  exchange,
  token,
  drop,
  words,
  locale,
}: {
  view: Pick<ReturnView, "number">;
  exchange: ExchangeView;
  /** Of the order that something comes back of; "" for who is handed no link. */
  token: string;
  drop: ComponentProps<typeof ActionForm>["action"];
  words: Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;
  locale: Locale;
}) {
  const t = translator(locale);
  const { state, newOrder } = exchange;
  return (
    <>
      <p className="mt-1 text-[15px]">{sentenceOf(exchange, locale)}</p>
      {newOrder && (
        <TextLink
          href={`/${locale}/orders/${newOrder.number}${token && `?token=${encodeURIComponent(newOrder.token)}`}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("exchanges.mine.see", { number: newOrder.number })}
        </TextLink>
      )}
      {state === "asked" && (
        <TextLink
          href={`/${locale}/orders/${exchange.orderNumber}/pay?token=${encodeURIComponent(token)}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("exchanges.mine.pay")}
        </TextLink>
      )}
      {(state === "kept" || state === "asked") && (
        <ActionForm action={drop} {...words} className="mt-2">
          <input type="hidden" name="number" value={view.number} />
          <input type="hidden" name="token" value={token} />
          <Button look="secondary">{t("exchanges.mine.drop")}</Button>
        </ActionForm>
      )}
    </>
  );
}

function sentenceOf(
  { state, quantity, name, optionsText, keptUntil, newOrder, dropped }: ExchangeView,
  locale: Locale,
) {
  const t = translator(locale);
  const article = { quantity, name: [name, optionsText].filter(Boolean).join(", ") };
  switch (state) {
    case "kept":
      return t("exchanges.mine.kept", { ...article, day: dateText(keptUntil, locale) });
    case "asked":
      return t("exchanges.mine.asked", article);
    case "placed":
      return t("exchanges.mine.placed", { number: newOrder?.number ?? "" });
    case "dropped":
      return t("exchanges.mine.dropped", { why: t(`exchanges.why_dropped.${dropped ?? "not_available"}`) });
  }
}
