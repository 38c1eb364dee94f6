import { Button, Section, Text } from "react-email";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

/** A gift card as it is mailed, its code spelled in groups: the one place where it is ever written. */
export type MailedCard = Readonly<{ code: string; amountMinor: number; expiresAt: string | null }>;
export type GiftCardsProps = Readonly<{ house: House; cards: readonly MailedCard[]; balanceUrl: string }>;

export function GiftCards({ house, cards, balanceUrl, locale }: GiftCardsProps & { locale: Locale }) {
  const t = translator(locale);
  const count = cards.length;
  return (
    <Sheet locale={locale} house={house} preview={t("credit.mail.preview")} title={t("credit.mail.title", { count })}>
      <Text style={look.text}>{t("credit.mail.greeting")}</Text>
      <Text style={look.text}>{t("credit.mail.text", { count })}</Text>
      {cards.map(({ code, amountMinor, expiresAt }) => (
        <Section key={code} style={{ margin: "0 0 20px" }}>
          <Text style={{ ...look.tag, margin: "0 0 6px" }}>{code}</Text>
          <Text style={look.small}>
            {expiresAt
              ? t("credit.mail.worth", {
                  amount: amount(amountMinor, locale),
                  date: dateText(new Date(expiresAt), locale),
                })
              : t("credit.mail.worthForever", { amount: amount(amountMinor, locale) })}
          </Text>
        </Section>
      ))}
      <Text style={look.text}>{t("credit.mail.how")}</Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={balanceUrl} style={look.button}>
          {t("credit.mail.balance")}
        </Button>
      </Section>
    </Sheet>
  );
}
