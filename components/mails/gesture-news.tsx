import { Button, Section, Text } from "react-email";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { GestureView, OrderView, RefundRequestView } from "#lib/orders/schema";
import { look } from "./look.ts";
import { Follow, NotTaken, Opening } from "./order-news.tsx";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

/** Of the gesture's money, `releasedMinor` was never taken. */
export type GestureProps = Readonly<{
  house: House;
  order: OrderView;
  orderUrl: string;
  gesture: GestureView;
  releasedMinor: number;
}>;

/** What was given about an order, in the words of who gave it. */
export function OrderGesture(props: GestureProps & Readonly<{ locale: Locale }>) {
  const { house, order, orderUrl, gesture, releasedMinor, locale } = props;
  const t = translator(locale);
  const givenMinor = gesture.amount - releasedMinor;
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("gestures.mails.made.preview")}
      title={t("gestures.mails.made.title")}
    >
      <Opening order={order} locale={locale} text={gesture.words} />
      {givenMinor > 0 && (
        <Text style={look.text}>
          {t(`gestures.mails.made.${gesture.pays}`, { amount: amount(givenMinor, locale) })}
        </Text>
      )}
      <NotTaken minor={releasedMinor} locale={locale} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

export type RefundWaitsProps = Readonly<{ house: House; request: RefundRequestView; requestUrl: string }>;

/** A refund or a gesture that waits for a second person, or in a shop of one for its owner's second thoughts. */
export function RefundWaits({ house, request, requestUrl, locale }: RefundWaitsProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const { order, amount: amountMinor, reason, authorName: author, alone, heldUntil } = request;
  const at = new Date(heldUntil);
  const until = `${dateText(at, locale)}, ${timeText(at, locale)}`;
  const title = t("gestures.mails.waits.title");
  const told = { author, amount: amount(amountMinor, locale), number: order.number, reason };
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t("gestures.mails.waits.asked", told)}</Text>
      <Text style={look.text}>{t(`gestures.mails.waits.${alone ? "alone" : "waits"}`, { until })}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={requestUrl} style={look.button}>
          {t(`gestures.mails.waits.${alone ? "stop" : "read"}`)}
        </Button>
      </Section>
    </Sheet>
  );
}
