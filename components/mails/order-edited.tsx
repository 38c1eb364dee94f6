import { Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { changeText } from "#lib/orders/change-text";
import type { OrderView } from "#lib/orders/schema";
import type { OrderVersionView } from "#lib/orders/versions";
import { look } from "./look.ts";
import { Follow, Opening } from "./order-news.tsx";
import { amount, LinesTable } from "./order-table.tsx";
import { PromiseTag } from "./promise-tag.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type OrderEditedProps = Readonly<{
  house: House;
  order: OrderView;
  orderUrl: string;
  version: OrderVersionView;
}>;

/** An order says something else: what changed, what that makes of its total, and when everything arrives now. */
export function OrderEdited({ house, order, orderUrl, version, locale }: OrderEditedProps & { locale: Locale }) {
  const t = translator(locale);
  const differenceMinor = version.totalAfterMinor - version.totalBeforeMinor;
  const total = amount(version.totalAfterMinor, locale);
  const difference = amount(Math.abs(differenceMinor), locale);
  return (
    <Sheet locale={locale} house={house} preview={t("edits.mail.preview", { total })} title={t("edits.mail.title")}>
      <Opening order={order} locale={locale} text={t("edits.mail.text")} />
      {version.changes.map((change) => (
        <Text key={changeText(change, locale)} style={look.text}>
          {changeText(change, locale)}
        </Text>
      ))}
      {differenceMinor !== 0 && (
        <Text style={look.text}>
          {t(differenceMinor > 0 ? "edits.mail.paid" : "edits.mail.refund", { amount: difference })}
        </Text>
      )}
      <Text style={look.text}>{t("edits.mail.dates")}</Text>
      {order.parcels
        .filter(({ lines }) => lines.length > 0)
        .map((parcel) => (
          <div key={parcel.id}>
            <PromiseTag parcel={parcel} locale={locale} />
            <LinesTable lines={parcel.lines} locale={locale} />
          </div>
        ))}
      <Text style={look.text}>{t("edits.mail.preview", { total })}</Text>
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}
