import { Button, Section, Text } from "react-email";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { SupplierOrderView } from "#lib/purchasing/schema";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type SupplierOrderProps = Readonly<{
  house: House;
  order: SupplierOrderView;
  /** Told off instead of ordered. */
  calledOff: boolean;
}>;

/** An order as its supplier gets it, whole in the mail: they have no page of ours. */
export function SupplierOrder({ house, order, calledOff, locale }: SupplierOrderProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const { number, supplier, destination, note, totalMinor } = order;
  const title = t(calledOff ? "purchasing.mail.calledOffTitle" : "purchasing.mail.title", { number });
  return (
    <Sheet locale={locale} house={house} preview={title} title={title} why={t("purchasing.mail.why")}>
      <Text style={look.text}>{t(calledOff ? "purchasing.mail.calledOffText" : "purchasing.mail.text")}</Text>
      <OrderedTable order={order} locale={locale} />
      <Text style={look.text}>
        {t("purchasing.paper.sum")} <strong>{amount(totalMinor, locale)}</strong>
      </Text>
      <Text style={look.text}>
        {t("purchasing.paper.deliverTo")} {destination}
      </Text>
      {supplier.terms && <Text style={look.text}>{t("purchasing.paper.terms", { terms: supplier.terms })}</Text>}
      {note && <Text style={look.text}>{note}</Text>}
      {!calledOff && <Text style={look.text}>{t("purchasing.paper.quote", { number })}</Text>}
    </Sheet>
  );
}

function OrderedTable({ order, locale }: { order: SupplierOrderView; locale: Locale }) {
  const t = translator(locale);
  return (
    <table style={{ width: "100%", borderCollapse: "collapse", marginBottom: "16px" }}>
      <tbody>
        {order.lines.map(({ sku, name, reference, quantity, packSize, costMinor, expectedOn }) => (
          <tr key={sku} style={{ borderTop: "1px solid #E2E5EB" }}>
            <td style={look.line}>
              {t("mails.quantity", { quantity, name: name[locale] })}
              <span style={{ color: "#565D6B", fontSize: "13px" }}>
                <br />
                {[
                  `${reference} (${sku})`,
                  t("purchasing.paper.packs", { count: quantity / packSize, size: packSize }),
                  amount(costMinor, locale),
                  ...(expectedOn ? [dateText(new Date(`${expectedOn}T12:00:00Z`), locale)] : []),
                ].join(" · ")}
              </span>
            </td>
            <td style={look.amount}>{amount(quantity * costMinor, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export type SupplierOrderWaitsProps = Readonly<{
  house: House;
  order: SupplierOrderView;
  alone: boolean;
  orderUrl: string;
}>;

/** An order over what one person may spend: the others who may agree are told. */
export function SupplierOrderWaits({
  house,
  order,
  alone,
  orderUrl,
  locale,
}: SupplierOrderWaitsProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const title = t("purchasing.mail.waitsTitle", { number: order.number });
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>
        {t("purchasing.mail.waitsText", {
          author: order.askedByName ?? order.authorName,
          supplier: order.supplier.name,
          amount: amount(order.totalMinor, locale),
        })}
      </Text>
      {alone && <Text style={look.text}>{t("purchasing.mail.waitsAlone")}</Text>}
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={orderUrl} style={look.button}>
          {t("purchasing.mail.read")}
        </Button>
      </Section>
    </Sheet>
  );
}
