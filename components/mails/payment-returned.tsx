import { Button, Section, Text } from "react-email";
import type { RefundReason } from "#lib/checkout/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type PaymentReturnedProps = Readonly<{
  house: House;
  name: string;
  amountMinor: number;
  reason: RefundReason;
  cartUrl: string;
}>;

/** A payment that no order keeps: why, and that all of it goes back. */
export function PaymentReturned({
  house,
  name,
  amountMinor,
  reason,
  cartUrl,
  locale,
}: PaymentReturnedProps & { locale: Locale }) {
  const t = translator(locale);
  return (
    <Sheet locale={locale} house={house} preview={t("mails.returned.preview")} title={t("mails.returned.title")}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{t("mails.returned.text", { amount: amount(amountMinor, locale), reason })}</Text>
      <Text style={look.text}>{t("mails.returned.soon")}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={cartUrl} style={look.button}>
          {t("mails.returned.button")}
        </Button>
      </Section>
    </Sheet>
  );
}
