import { Button, Section, Text } from "react-email";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView, PaymentPurpose } from "#lib/orders/schema";
import { look } from "./look.ts";
import { Follow, Opening } from "./order-news.tsx";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

type OfOrder = Readonly<{ house: House; order: OrderView; orderUrl: string }>;
type Request = Readonly<{ purpose: PaymentPurpose; amountMinor: number; expiresAt: Date }>;
export type PaymentAskedProps = OfOrder & Readonly<{ request: Request; payUrl: string }>;
export type RequestReturnedProps = OfOrder & Readonly<{ amountMinor: number }>;

/** More money is asked for: how much, why, until when, and the link that pays it. */
export function PaymentAsked({ house, order, request, payUrl, locale }: PaymentAskedProps & { locale: Locale }) {
  const t = translator(locale);
  const asked = amount(request.amountMinor, locale);
  const { expiresAt } = request;
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("paymentRequests.mail.preview")}
      title={t("paymentRequests.mail.title", { amount: asked })}
    >
      <Opening order={order} locale={locale} text={t("paymentRequests.why", { purpose: request.purpose })} />
      <Section style={{ margin: "24px 0" }}>
        <Button href={payUrl} style={look.button}>
          {t("paymentRequests.mail.button", { amount: asked })}
        </Button>
      </Section>
      <Text style={look.text}>
        {t("paymentRequests.mail.until", { day: dayText(expiresAt, locale), time: timeText(expiresAt, locale) })}
      </Text>
    </Sheet>
  );
}

/** It was paid though nobody asked for it any more: all of it goes back. */
export function RequestReturned(props: RequestReturnedProps & { locale: Locale }) {
  const { house, order, orderUrl, amountMinor, locale } = props;
  const t = translator(locale);
  const back = amount(amountMinor, locale);
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("paymentRequests.mail.returnedPreview")}
      title={t("paymentRequests.mail.returnedTitle", { amount: back })}
    >
      <Opening
        order={order}
        locale={locale}
        text={t("paymentRequests.mail.returnedText", { amount: back, number: order.number })}
      />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}
