import { Button, Heading, Hr, Link, Section, Text } from "react-email";
import type { LegalText } from "#lib/content/schema";
import { relayAddress } from "#lib/delivery/relay-text";
import { slotText } from "#lib/delivery/slot-text";
import { countryName } from "#lib/kernel/country-name";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import type { ToldException } from "#lib/returns/schema";
import { LegalDocument } from "./legal-document.tsx";
import { look } from "./look.ts";
import { LinesTable, TotalsTable } from "./order-table.tsx";
import { PaidLater } from "./paid-later.tsx";
import { PromiseTag } from "./promise-tag.tsx";
import { type House, Sheet } from "./sheet.tsx";
import { WithdrawalRight } from "./withdrawal-right.tsx";

export type ConfirmationProps = Readonly<{
  house: House;
  order: OrderView;
  /** Opens the order without an account; signed, and expires. */
  orderUrl: string;
  /** The terms of sale as accepted and the withdrawal page with its model form, whole: the durable medium (L4). */
  terms: LegalText;
  termsVersion: string;
  withdrawal: LegalText;
  /** How long it may be withdrawn from once it is received. */
  withdrawalDays: number;
  /** What of it cannot be withdrawn from, as its offers said. */
  exceptions: readonly ToldException[];
}>;

/**
 * Confirms the contract on a durable medium (L221-13): what, for how much, when, from whom, and the buyer's rights. An
 * order whose price somebody looks at is told as recorded: nothing is charged, and no day is promised yet.
 */
export function OrderConfirmation({
  house,
  order,
  orderUrl,
  terms,
  termsVersion,
  withdrawal,
  withdrawalDays,
  exceptions,
  locale,
}: ConfirmationProps & { locale: Locale }) {
  const t = translator(locale);
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={order.held ? t("mails.held.preview") : t("mails.confirmation.preview", { count: order.parcels.length })}
      title={t(order.held ? "mails.held.title" : "mails.confirmation.title")}
      after={
        <>
          <LegalDocument text={terms} />
          <LegalDocument text={withdrawal} />
        </>
      }
    >
      <Text style={look.text}>{t("mails.greeting", { name: order.customer.name })}</Text>
      {order.held ? (
        <>
          <Text style={look.text}>{t("mails.held.text", { paid: order.intentId ? "card" : "credit" })}</Text>
          <Text style={look.text}>{t("mails.held.recap")}</Text>
        </>
      ) : (
        <Text style={look.text}>{t("mails.confirmation.text", { paid: paidWhen(order) })}</Text>
      )}
      <PaidLater order={order} locale={locale} />
      <Text style={look.small}>
        {t("mails.orderNumber", { number: order.number, date: dateText(new Date(order.placedAt), locale) })}
      </Text>
      {order.parcels.map((parcel) => (
        <Section key={parcel.id} style={{ margin: "20px 0 0" }}>
          <PromiseTag parcel={parcel} expected={order.held} locale={locale} />
          <Text style={{ ...look.text, margin: "0 0 4px" }}>{destination(order, parcel, locale)}</Text>
          {parcel.method === "delivery" && !parcel.byMail && order.slot && (
            <Text style={{ ...look.text, margin: "0 0 4px" }}>
              {t("orders.slot", { when: slotText(order.slot, locale) })}
            </Text>
          )}
          <LinesTable lines={parcel.lines} locale={locale} />
        </Section>
      ))}
      <Hr style={look.rule} />
      <TotalsTable order={order} locale={locale} />
      <Section style={{ margin: "24px 0 8px" }}>
        <Button href={orderUrl} style={look.button}>
          {t("mails.follow")}
        </Button>
      </Section>
      <Hr style={look.rule} />
      <Heading as="h2" style={look.heading}>
        {t("mails.confirmation.rightsTitle")}
      </Heading>
      <WithdrawalRight {...{ order, exceptions, locale }} days={withdrawalDays} shopUrl={house.shopUrl} />
      <Text style={look.text}>{t("mails.confirmation.guarantee")}</Text>
      <Text style={look.text}>
        {t("mails.confirmation.documents", { version: termsVersion })}{" "}
        <Link href={`${house.shopUrl}/${locale}/legal/cgv`} style={look.link}>
          {terms.title}
        </Link>
      </Text>
    </Sheet>
  );
}

/** Its money comes later, is taken when something leaves, or is there. */
const paidWhen = ({ owed, authorised }: OrderView) => (owed > 0 ? "owed" : authorised > 0 ? "later" : "now");

function destination(
  { address, relayPoint, customer }: OrderView,
  { method, byMail, seats, locationName }: ParcelView,
  locale: Locale,
): string {
  const t = translator(locale);
  if (seats) return t("kinds.there", { store: locationName });
  if (method === "pickup") return t("mails.confirmation.pickupAt", { place: locationName });
  if (byMail) return t("mails.confirmation.byMail", { email: customer.email });
  if (relayPoint) return t("mails.confirmation.relayAt", { point: `${relayPoint.name}, ${relayAddress(relayPoint)}` });
  if (!address) return t("mails.confirmation.byMail", { email: customer.email });
  const { line1, postcode, country } = address;
  const city = country === "FR" ? address.city : `${address.city}, ${countryName(country, locale)}`;
  return t("mails.confirmation.homeTo", { line1, postcode, city, name: customer.name });
}
