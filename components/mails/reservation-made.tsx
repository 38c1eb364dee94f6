import { Button, Section, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type ReservationMadeProps = Readonly<{
  house: House;
  reservation: Readonly<{ name: string; quantity: number; customerName: string; code: string; until: string }>;
  store: Readonly<{ name: string; city: string; street: string; postcode: string; phone: string }>;
  reservationUrl: string;
}>;

/** What waits, where, until when, and the code to say at the counter. */
export function ReservationMade({
  house,
  reservation,
  store,
  reservationUrl,
  locale,
}: ReservationMadeProps & { locale: Locale }) {
  const t = translator(locale);
  const { name, quantity, customerName, code, until } = reservation;
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("reservations.mail.preview", { until })}
      title={t("reservations.mail.title")}
    >
      <Text style={look.text}>{t("reservations.mail.greeting", { name: customerName })}</Text>
      <Text style={look.text}>{t("reservations.mail.text", { quantity, store: store.name, until })}</Text>
      <Text style={look.heading}>{name}</Text>
      <Text style={look.small}>{t("reservations.mail.code")}</Text>
      <Section style={{ margin: "0 0 20px" }}>
        <Text style={{ ...look.tag, margin: "0 0 6px" }}>{code}</Text>
      </Section>
      <Text style={look.text}>
        {store.street}, {store.postcode} {store.city}. {store.phone}
      </Text>
      <Section style={{ margin: "24px 0 0" }}>
        <Button href={reservationUrl} style={look.button}>
          {t("reservations.mail.see")}
        </Button>
      </Section>
    </Sheet>
  );
}
