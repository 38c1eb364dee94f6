import { Button, Section, Text } from "react-email";
import { dateText, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import type { Risk } from "#lib/promises/schema";
import { look } from "./look.ts";
import { LinesTable } from "./order-table.tsx";
import { PromiseTag } from "./promise-tag.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type PromiseLateProps = Readonly<{
  house: House;
  order: OrderView;
  orderUrl: string;
  parcel: ParcelView;
  /** The date that is given up; the one that is believed instead, null when none is. RFC 3339. */
  was: string;
  at: string | null;
  risk: Risk | null;
}>;

/** A date we will not keep, told before it passes: why, the new one, and what the customer may ask for. */
export function PromiseLate({
  house,
  order,
  orderUrl,
  parcel,
  was,
  at,
  risk,
  locale,
}: PromiseLateProps & { locale: Locale }) {
  const t = translator(locale);
  const given = new Date(was);
  const day = shortDayText(given, locale);
  const known = at ? "yes" : "no";
  return (
    <Sheet locale={locale} house={house} preview={t("late.mail.preview")} title={t("late.title")}>
      <Text style={look.text}>{t("mails.greeting", { name: order.customer.name })}</Text>
      <Text style={look.text}>
        {t("late.mail.text", {
          was: parcel.method === "pickup" ? `${day}, ${timeText(given, locale)}` : day,
          cause: risk ? t(`late.causes.${risk}`) : "",
        })}
      </Text>
      <Text style={look.text}>{t(at ? "late.mail.newDate" : "late.mail.noDate")}</Text>
      {at && <PromiseTag parcel={{ ...parcel, promisedAt: at }} locale={locale} />}
      <Text style={look.text}>{t("late.mail.choices", { known })}</Text>
      <Section style={{ margin: "20px 0" }}>
        <Button href={`${orderUrl}#retard`} style={look.button}>
          {t("late.mail.choose")}
        </Button>
      </Section>
      <LinesTable lines={parcel.lines} locale={locale} />
      <Text style={look.small}>{t("late.rights")}</Text>
      <Text style={look.small}>
        {t("mails.orderNumber", { number: order.number, date: dateText(new Date(order.placedAt), locale) })}
      </Text>
    </Sheet>
  );
}
