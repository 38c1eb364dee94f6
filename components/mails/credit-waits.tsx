import { Button, Section, Text } from "react-email";
import type { CreditRequestView } from "#lib/credit/schema";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type CreditWaitsProps = Readonly<{ house: House; request: CreditRequestView; requestUrl: string }>;

/** A gift card or a gesture that waits for a second person, or in a shop of one for its owner's second thoughts. */
export function CreditWaits({ house, request, requestUrl, locale }: CreditWaitsProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const { kind, amount, reason, authorName, alone, heldUntil } = request;
  const at = new Date(heldUntil);
  const until = `${dateText(at, locale)}, ${timeText(at, locale)}`;
  const title = t(`credit.requests.kinds.${kind}`);
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>
        {t("credit.requests.mail.asked", { author: authorName, amount: moneyText(money(amount), locale), reason })}
      </Text>
      <Text style={look.text}>{t(`credit.requests.mail.${alone ? "alone" : "waits"}`, { until })}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={requestUrl} style={look.button}>
          {t(`credit.requests.mail.${alone ? "stop" : "read"}`)}
        </Button>
      </Section>
    </Sheet>
  );
}
