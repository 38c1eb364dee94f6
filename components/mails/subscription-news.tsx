import { Button, Section, Text } from "react-email";
import { dateText, dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { SubscriptionView } from "#lib/subscriptions/schema";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type SubscriptionNewsProps = Readonly<{
  kind: "near" | "missed" | "ended";
  house: House;
  subscription: Pick<SubscriptionView, "name" | "article" | "quantity" | "totalMinor" | "rhythm">;
  /** Of the delivery that is told of, or when the contract ended. */
  day: Date;
  url: string;
}>;

/** A delivery comes or cannot come, or none comes any more: what, when and at which price, and the link to change it. */
export function SubscriptionNews(props: SubscriptionNewsProps & { locale: Locale }) {
  const { kind, house, subscription, day, url, locale } = props;
  const t = translator(locale);
  const { name, article, quantity, totalMinor, rhythm } = subscription;
  const facts = t("subscriptions.facts", {
    ...{ quantity, article, price: amount(totalMinor, locale) },
    rhythm: t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every }),
  });
  const title = t(`subscriptions.mail.${kind}.subject`, { article, day: dayText(day, locale) });
  const when = kind === "ended" ? dateText(day, locale) : dayText(day, locale);
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>
        {t(`subscriptions.mail.${kind}.text`, { facts, day: when, time: timeText(day, locale) })}
      </Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={url} style={look.button}>
          {t(kind === "ended" ? "subscriptions.mail.seeButton" : "subscriptions.mail.button")}
        </Button>
      </Section>
    </Sheet>
  );
}
