import { Button, Section, Text } from "react-email";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { WithdrawalView } from "#lib/returns/schema";
import { look } from "./look.ts";
import { Follow } from "./order-news.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type WithdrawalAcknowledgedProps = Readonly<{
  house: House;
  withdrawal: WithdrawalView;
  orderUrl: string;
  /** The slip to print, when something is to be sent back; and by which day, as a text. */
  slipUrl: string | null;
  goodsBy: string;
}>;

/** The acknowledgement of a withdrawal on a durable medium: what was stated, on which day and at which hour (L221-21). */
export function WithdrawalAcknowledged({
  house,
  withdrawal,
  orderUrl,
  slipUrl,
  goodsBy,
  locale,
}: WithdrawalAcknowledgedProps & { locale: Locale }) {
  const t = translator(locale);
  const { statedAt, name, email, lines, orderNumber } = withdrawal;
  const when = { date: dateText(statedAt, locale), time: timeText(statedAt, locale) };
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("returns.mail.withdrawal.preview", when)}
      title={t("returns.mail.withdrawal.title")}
    >
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{t("returns.mail.withdrawal.text", when)}</Text>
      <Text style={{ ...look.text, fontWeight: 700 }}>
        {t("returns.mail.withdrawal.statement", { number: orderNumber })}
      </Text>
      {lines.map((line) => (
        <Text key={line.orderLineId} style={{ ...look.text, margin: "0 0 4px" }}>
          {t("returns.withdraw.line", { quantity: line.quantity, name: line.name })}
        </Text>
      ))}
      <Text style={look.text}>{t("returns.mail.withdrawal.by", { name, email })}</Text>
      {lines.some(({ sent }) => !sent) && <Text style={look.text}>{t("returns.withdraw.refundUnsent")}</Text>}
      {slipUrl && (
        <>
          <Text style={look.text}>{t("returns.withdraw.sendBack", { day: goodsBy })}</Text>
          <Text style={look.text}>{t("returns.withdraw.refundWhen")}</Text>
          <Section style={{ margin: "20px 0" }}>
            <Button href={slipUrl} style={look.button}>
              {t("returns.mail.label")}
            </Button>
          </Section>
        </>
      )}
      {!slipUrl && <Follow url={orderUrl} locale={locale} />}
    </Sheet>
  );
}
