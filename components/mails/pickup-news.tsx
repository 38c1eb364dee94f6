import { Section, Text } from "react-email";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { Follow, NotTaken, Opening, type ParcelNewsProps } from "./order-news.tsx";
import { amount, LinesTable } from "./order-table.tsx";
import { Sheet } from "./sheet.tsx";

/** The code that opens a pick-up, and the end of the day until which it waits; null while nothing says when that is. */
type Told = Readonly<{ code: string; until: string | null }>;
export type PickupNewsProps = ParcelNewsProps & Readonly<{ pickup: Told }>;
export type ParcelCancelledProps = ParcelNewsProps &
  Readonly<{ amountMinor: number; releasedMinor: number; uncollected: boolean }>;

const lastDay = (until: string, locale: Locale) => dayText(new Date(new Date(until).getTime() - 1), locale);

export function OrderReady({ house, order, orderUrl, parcel, pickup, locale }: PickupNewsProps & { locale: Locale }) {
  const t = translator(locale);
  return (
    <Sheet locale={locale} house={house} preview={t("mails.ready.preview")} title={t("mails.ready.title")}>
      <Opening order={order} locale={locale} text={t("mails.ready.text", { place: parcel.locationName })} />
      <Code pickup={pickup} locale={locale} />
      <LinesTable lines={parcel.lines} locale={locale} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

export function PickupReminder(props: PickupNewsProps & { locale: Locale }) {
  const { house, order, orderUrl, parcel, pickup, locale } = props;
  const t = translator(locale);
  return (
    <Sheet locale={locale} house={house} preview={t("mails.reminder.preview")} title={t("mails.reminder.title")}>
      <Opening order={order} locale={locale} text={t("mails.reminder.text", { place: parcel.locationName })} />
      <Code pickup={pickup} locale={locale} />
      <LinesTable lines={parcel.lines} locale={locale} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

export function ParcelCancelled(props: ParcelCancelledProps & { locale: Locale }) {
  const { house, order, orderUrl, parcel, amountMinor, releasedMinor, uncollected, locale } = props;
  const backMinor = amountMinor - releasedMinor;
  const t = translator(locale);
  const why = uncollected ? "yes" : "no";
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("mails.parcelCancelled.preview")}
      title={t("mails.parcelCancelled.title")}
    >
      <Opening
        order={order}
        locale={locale}
        text={t("mails.parcelCancelled.text", { uncollected: why, place: parcel.locationName })}
      />
      {backMinor > 0 && (
        <Text style={look.text}>{t("mails.parcelCancelled.refund", { amount: amount(backMinor, locale) })}</Text>
      )}
      <NotTaken minor={releasedMinor} locale={locale} />
      <LinesTable lines={parcel.lines} locale={locale} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

function Code({ pickup: { code, until }, locale }: { pickup: Told; locale: Locale }) {
  const t = translator(locale);
  return (
    <Section style={{ margin: "0 0 20px" }}>
      <Text style={look.small}>{t("mails.ready.code")}</Text>
      <Text style={{ ...look.tag, margin: "0 0 6px" }}>{code}</Text>
      {until && <Text style={look.text}>{t("mails.ready.until", { day: lastDay(until, locale) })}</Text>}
    </Section>
  );
}
