import { Button, Section, Text } from "react-email";
import type { Decision, IncidentSummary } from "#lib/incidents/schema";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PriceChangeView } from "#lib/pricing/schema";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

type InLocale = Readonly<{ locale: Locale }>;

function Press({ href, children }: { href: string; children: string }) {
  return (
    <Section style={{ margin: "24px 0 0" }}>
      <Button href={href} style={look.button}>
        {children}
      </Button>
    </Section>
  );
}

export type PricesHeldProps = Readonly<{
  house: House;
  author: string;
  /** What the batch is called, or why the one price is asked for. */
  name: string;
  count: number;
  /** The first of them. */
  changes: readonly PriceChangeView[];
  heldUntil: string;
  alone: boolean;
  pricesUrl: string;
}>;

/** Prices that wait for a second person, or in a shop of one for its owner's second thoughts. */
export function PricesHeld({
  house,
  author,
  name,
  count,
  changes,
  heldUntil,
  alone,
  pricesUrl,
  locale,
}: PricesHeldProps & InLocale) {
  const t = translator(locale);
  const at = new Date(heldUntil);
  const until = `${dateText(at, locale)}, ${timeText(at, locale)}`;
  const title = t("prices.mails.held.title", { count });
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>{t("prices.mails.held.asked", { author, name })}</Text>
      {changes.map(({ id, sku, fromMinor, toMinor }) => (
        <Text key={id} style={look.text}>
          {t("prices.mails.held.change", {
            sku,
            from: fromMinor === null ? "—" : amount(fromMinor, locale),
            to: amount(toMinor, locale),
          })}
        </Text>
      ))}
      <Text style={look.text}>
        {t(alone ? "prices.mails.held.alone" : "prices.mails.held.waits", { count, until })}
      </Text>
      <Press href={pricesUrl}>{t("prices.mails.held.button")}</Press>
    </Sheet>
  );
}

export type PriceIncidentProps = Readonly<{
  house: House;
  name: string;
  number: string;
  article: string;
  priceMinor: number;
  decision: Decision;
  voucherMinor: number | null;
  orderUrl: string;
}>;

/** What became of an order that was placed at a wrong price. */
export function PriceIncident({
  house,
  name,
  article,
  priceMinor,
  decision,
  voucherMinor,
  orderUrl,
  locale,
}: PriceIncidentProps & InLocale) {
  const t = translator(locale);
  const title = t("prices.mails.incident.title");
  const about = t("prices.mails.incident.about", { name: article, price: amount(priceMinor, locale) });
  return (
    <Sheet locale={locale} house={house} preview={about} title={title}>
      <Text style={look.text}>{t("mails.greeting", { name })}</Text>
      <Text style={look.text}>{about}</Text>
      <Text style={look.text}>
        {t(`prices.mails.incident.${decision}`, { amount: amount(voucherMinor ?? 0, locale) })}
      </Text>
      <Text style={look.text}>{t("prices.mails.incident.sorry")}</Text>
      <Press href={orderUrl}>{t("prices.mails.incident.button")}</Press>
    </Sheet>
  );
}

export type PriceFrozenProps = Readonly<{ house: House; incident: IncidentSummary; incidentUrl: string }>;

/** The alert of a sale at an abnormal price, for whoever may decide. */
export function PriceFrozen({ house, incident, incidentUrl, locale }: PriceFrozenProps & InLocale) {
  const t = translator(locale);
  const { sku, reason, priceMinor, costMinor, usualMinor, orders } = incident;
  const reference = amount((reason === "below_cost" ? costMinor : usualMinor) ?? 0, locale);
  const says = t(`prices.mails.frozen.${reason}`, { sku, price: amount(priceMinor, locale), reference });
  return (
    <Sheet locale={locale} house={house} preview={says} title={t("prices.mails.frozen.title")}>
      <Text style={look.text}>{says}</Text>
      <Text style={look.text}>{t("prices.mails.frozen.done", { count: orders })}</Text>
      <Press href={incidentUrl}>{t("prices.mails.frozen.button")}</Press>
    </Sheet>
  );
}
