import { Button, Link, Section, Text } from "react-email";
import { trackingLink } from "#lib/carriers/tracking-link";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { isPaidLater } from "#lib/orders/paid-later";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import { backTo } from "../credit/tender-name.tsx";
import { look } from "./look.ts";
import { amount, LinesTable } from "./order-table.tsx";
import { PromiseTag } from "./promise-tag.tsx";
import { type House, Sheet } from "./sheet.tsx";

type OfOrder = Readonly<{ house: House; order: OrderView; orderUrl: string }>;
export type ParcelNewsProps = OfOrder & Readonly<{ parcel: ParcelView }>;
export type CancelledProps = OfOrder;
/** Of the amount, `releasedMinor` was never taken. */
export type RefundedProps = OfOrder & Readonly<{ amountMinor: number; releasedMinor: number }>;

export function OrderSent({ house, order, orderUrl, parcel, locale }: ParcelNewsProps & { locale: Locale }) {
  const t = translator(locale);
  const day = shortDayText(new Date(parcel.promisedAt), locale);
  return (
    <Sheet locale={locale} house={house} preview={t("mails.sent.preview", { day })} title={t("mails.sent.title")}>
      <Opening order={order} locale={locale} text={t("mails.sent.text", { place: parcel.locationName })} />
      <PromiseTag parcel={parcel} locale={locale} />
      {parcel.trackingCode && <Tracking carrier={parcel.carrier} code={parcel.trackingCode} locale={locale} />}
      <LinesTable lines={parcel.lines} locale={locale} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

export function OrderCancelled({ house, order, orderUrl, locale }: CancelledProps & { locale: Locale }) {
  const t = translator(locale);
  const backMinor = order.captured - order.authorised - order.owed - order.released;
  const isLater = order.tenders.some(({ kind, isElsewhere }) => isPaidLater(kind) && !isElsewhere);
  const text =
    backMinor > 0
      ? t("mails.cancelled.text", { amount: amount(backMinor, locale) })
      : t(order.captured > 0 && !isLater ? "mails.cancelled.nothing" : "mails.cancelled.unpaid");
  return (
    <Sheet locale={locale} house={house} preview={t("mails.cancelled.preview")} title={t("mails.cancelled.title")}>
      <Opening order={order} locale={locale} text={text} />
      <NotTaken minor={isLater ? 0 : order.released} locale={locale} />
      <LinesTable lines={order.parcels.flatMap(({ lines }) => lines)} locale={locale} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

export function OrderRefunded(props: RefundedProps & { locale: Locale }) {
  const { house, order, orderUrl, amountMinor, releasedMinor, locale } = props;
  const t = translator(locale);
  const backMinor = amountMinor - releasedMinor;
  const backInAllMinor = order.refunded - order.released;
  const isLater = order.tenders.some(({ kind, isElsewhere }) => isPaidLater(kind) && !isElsewhere);
  const means = backTo(
    order.tenders.filter(({ refunded }) => refunded > 0 && backMinor > 0),
    locale,
  );
  const words = backMinor > 0 ? "refunded" : "notCharged";
  const text =
    backMinor > 0
      ? t("mails.refunded.text", { amount: amount(backMinor, locale) })
      : t(isLater ? "paidLater.lessOwed" : "mails.notTaken", { amount: amount(releasedMinor, locale) });
  return (
    <Sheet locale={locale} house={house} preview={t(`mails.${words}.preview`)} title={t(`mails.${words}.title`)}>
      <Opening order={order} locale={locale} text={text} />
      {backMinor > 0 && <NotTaken minor={releasedMinor} locale={locale} />}
      {backInAllMinor > backMinor && (
        <Text style={look.text}>{t("mails.refunded.total", { amount: amount(backInAllMinor, locale) })}</Text>
      )}
      {means && <Text style={look.text}>{means}</Text>}
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}

function Tracking({ carrier, code, locale }: { carrier: string | null; code: string; locale: Locale }) {
  const text = translator(locale)("mails.sent.tracking", { carrier: carrier ?? "", code });
  const href = trackingLink(carrier, code);
  return (
    <Text style={look.text}>
      {href ? (
        <Link href={href} style={look.link}>
          {text}
        </Link>
      ) : (
        text
      )}
    </Text>
  );
}

export function Opening({ order, text, locale }: { order: OrderView; text: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <Text style={look.text}>{t("mails.greeting", { name: order.customer.name })}</Text>
      <Text style={look.text}>{text}</Text>
      <Text style={look.small}>
        {t("mails.orderNumber", { number: order.number, date: dateText(new Date(order.placedAt), locale) })}
      </Text>
    </>
  );
}

/** What a card's bank lets go of: it was never charged. */
export function NotTaken({ minor, locale }: { minor: number; locale: Locale }) {
  if (minor === 0) return null;
  return <Text style={look.text}>{translator(locale)("mails.notTaken", { amount: amount(minor, locale) })}</Text>;
}

export function Follow({ url, locale }: { url: string; locale: Locale }) {
  return (
    <Section style={{ margin: "24px 0 0" }}>
      <Button href={url} style={look.button}>
        {translator(locale)("mails.follow")}
      </Button>
    </Section>
  );
}
