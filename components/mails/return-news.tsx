import type { ReactNode } from "react";
import { Button, Section, Text } from "react-email";
import type { ExchangeView } from "#lib/exchanges/schema";
import { dateText, dayMonthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";
import { look } from "./look.ts";
import { Follow } from "./order-news.tsx";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type ReturnNewsProps = Readonly<{
  house: House;
  back: ReturnView;
  orderUrl: string;
  slipUrl: string;
  /** The day by which the refund is promised, "2026-12-08". */
  refundBy: string | null;
  /** What its customer gets instead, where it is exchanged. */
  exchange?: ExchangeView | null;
}>;

const dayOf = (day: string, locale: Locale) => dayMonthText(new Date(`${day}T12:00:00Z`), locale);

/** Something is to come back: how. */
export function ReturnAnnounced(props: ReturnNewsProps & { locale: Locale }) {
  const { back, slipUrl, exchange, locale } = props;
  const t = translator(locale);
  return (
    <News {...props} title={t("returns.mail.announced.title")}>
      <Text style={look.text}>{t("returns.mail.announced.text", { number: back.number })}</Text>
      {exchange && (
        <Text style={look.text}>
          {t("exchanges.mail.announced", { ...articleOf(exchange), day: dateText(exchange.keptUntil, locale) })}
        </Text>
      )}
      <Section style={{ margin: "20px 0" }}>
        <Button href={slipUrl} style={look.button}>
          {t("returns.mail.label")}
        </Button>
      </Section>
    </News>
  );
}

/** It is here, and by when the money is back. */
export function ReturnReceived(props: ReturnNewsProps & { locale: Locale }) {
  const { back, refundBy, locale } = props;
  const t = translator(locale);
  return (
    <News {...props} title={t("returns.mail.received.title")}>
      <Text style={look.text}>{t("returns.mail.received.text", { number: back.number })}</Text>
      {refundBy && (
        <Text style={look.text}>{t("returns.mail.received.refundBy", { day: dayOf(refundBy, locale) })}</Text>
      )}
    </News>
  );
}

/** How it ended, where the mail about the refund does not say all: less was paid back, it was repaired, or not taken. */
export function ReturnClosed(props: ReturnNewsProps & { locale: Locale }) {
  const { back, exchange, locale } = props;
  const t = translator(locale);
  const refused = back.state === "refused";
  const reason = back.settlementNote ?? "";
  return (
    <News {...props} title={t(refused ? "returns.mail.closed.refusedTitle" : "returns.mail.closed.title")}>
      {refused && <Text style={look.text}>{t("returns.mail.closed.refused", { number: back.number, reason })}</Text>}
      {exchange?.newOrder && (
        <Text style={look.text}>{t("exchanges.mail.exchanged", { number: exchange.newOrder.number })}</Text>
      )}
      {back.refundMinor > 0 && (
        <Text style={look.text}>{t("returns.mail.closed.refunded", { amount: amount(back.refundMinor, locale) })}</Text>
      )}
      {back.deductionMinor > 0 && (
        <Text style={look.text}>
          {t("returns.mail.closed.deducted", { amount: amount(back.deductionMinor, locale), reason })}
        </Text>
      )}
      {back.wish === "repair" && !refused && <Text style={look.text}>{t("returns.mail.closed.repaired")}</Text>}
      {back.lines.map(
        ({ id, name, guaranteeUntil }) =>
          guaranteeUntil && (
            <Text key={id} style={look.text}>
              {t("returns.mail.closed.guarantee", { name, day: fullDay(guaranteeUntil, locale) })}
            </Text>
          ),
      )}
    </News>
  );
}

/** What was kept in exchange is kept no longer: why, and what becomes of what comes back. */
export function ExchangeDropped(props: ReturnNewsProps & { exchange: ExchangeView; locale: Locale }) {
  const { back, exchange, locale } = props;
  const t = translator(locale);
  const why = t(`exchanges.why_dropped.${exchange.dropped ?? "not_available"}`);
  return (
    <News {...props} title={t("exchanges.mail.dropped.title")}>
      <Text style={look.text}>{t("exchanges.mail.dropped.text", { ...articleOf(exchange), why })}</Text>
      {back.wish === "refund" && <Text style={look.text}>{t("exchanges.mail.dropped.refund")}</Text>}
    </News>
  );
}

const articleOf = ({ quantity, name, optionsText }: ExchangeView) => ({
  quantity,
  name: [name, optionsText].filter(Boolean).join(", "),
});

const fullDay = (day: string, locale: Locale) => dateText(new Date(`${day}T12:00:00Z`), locale);

function News({
  house,
  back,
  orderUrl,
  title,
  locale,
  children,
}: ReturnNewsProps & { title: string; locale: Locale; children: ReactNode }) {
  const t = translator(locale);
  return (
    <Sheet locale={locale} house={house} preview={t("returns.mine.number", { number: back.number })} title={title}>
      <Text style={look.text}>{t("mails.greeting", { name: back.customerName })}</Text>
      {children}
      {back.lines.map(({ id, quantity, name }) => (
        <Text key={id} style={{ ...look.text, margin: "0 0 4px" }}>
          {t("returns.withdraw.line", { quantity, name })}
        </Text>
      ))}
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}
