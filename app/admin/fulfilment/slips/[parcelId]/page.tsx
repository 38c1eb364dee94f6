import type { Metadata } from "next";
import { PrintButton } from "#components/orders/print-button";
import { TextLink } from "#components/ui/text-link";
import { packingOf } from "#lib/fulfilment/queries-pack";
import type { PackingView } from "#lib/fulfilment/schema";
import { mayActIn } from "#lib/kernel/actor";
import { countryName } from "#lib/kernel/country-name";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { isMember } from "#lib/taxes/rates";
import { MissingRoom } from "../../../(rooms)/missing-room";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("fulfilment.slip.title") };
}

/** The paper that goes into the parcel, in its customer's language; for a present it tells no prices. */
export default async function Slip({ params, searchParams }: PageProps<"/admin/fulfilment/slips/[parcelId]">) {
  const [{ parcelId }, asked] = [await params, await searchParams];
  const staff = await staffWho("orders.send", `/admin/fulfilment/slips/${parcelId}`);
  const room = await adminLocale();
  const parcel = await packingOf(parcelId, room);
  if (!parcel || !mayActIn(staff, parcel.locationCode)) return <MissingRoom />;
  const { locale } = parcel;
  const [t, said] = [translator(locale), translator(room)];
  const priced = asked.prices !== "none";
  const { orderNumber, to, label, placedAt } = parcel;
  const abroad = to.country && to.country !== "FR" ? countryName(to.country, locale) : null;
  return (
    <main
      id="content"
      className="mx-auto max-w-3xl bg-paper p-5 text-ink sm:p-10 print:max-w-none print:p-0"
      lang={locale}
    >
      <div className="flex flex-wrap items-center gap-x-5 pb-6 print:hidden" lang={room}>
        <TextLink href={`/admin/fulfilment/pack/${parcelId}`} className="inline-flex min-h-11 items-center">
          {said("fulfilment.pack.title", { number: orderNumber })}
        </TextLink>
        <TextLink href={priced ? "?prices=none" : "?"} className="inline-flex min-h-11 items-center">
          {said(priced ? "fulfilment.slip.withoutPrices" : "fulfilment.slip.withPrices")}
        </TextLink>
        <PrintButton label={said("fulfilment.slip.print")} className="ml-auto" />
      </div>
      <header className="flex flex-wrap items-end justify-between gap-4 border-b-2 border-ink pb-4">
        <p className="font-display text-2xl font-[650]">{t("common.shopName")}</p>
        <div className="figures text-right">
          <h1 className="text-xl">{t("fulfilment.slip.title")}</h1>
          <p>{t("fulfilment.slip.order", { number: orderNumber, day: dateText(new Date(placedAt), locale) })}</p>
        </div>
      </header>
      <div className="grid gap-6 py-6 sm:grid-cols-2 print:grid-cols-2">
        <div>
          <h2 className="text-sm font-semibold text-muted">{t("fulfilment.slip.sender")}</h2>
          <p>{parcel.locationName}</p>
        </div>
        <address className="not-italic">
          <h2 className="text-sm font-semibold text-muted">{t("fulfilment.slip.recipient")}</h2>
          {[to.name, to.line1, to.line2, `${to.postcode ?? ""} ${to.city ?? ""}`.trim(), abroad]
            .filter(Boolean)
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </address>
      </div>
      <Lines lines={parcel.lines} priced={priced} locale={locale} />
      {label && (
        <p className="figures pt-6">
          {t("fulfilment.slip.tracking", { carrier: label.carrierName, trackingNumber: label.trackingNumber })}
        </p>
      )}
      {to.country && isAbroad(to.country) && (
        <p className="figures pt-6 print:hidden" lang={room}>
          {said("fulfilment.slip.customs", customsOf(parcel, room))}
        </p>
      )}
      <p className="pt-6 text-muted">{t("fulfilment.slip.thanks")}</p>
    </main>
  );
}

/** Out of the Union: what is sent there passes its customs. */
const isAbroad = (country: string): boolean => !isMember(country) && country !== "MC";

/** What a customs declaration asks of a parcel, as far as the shop knows it. */
const customsOf = ({ lines, contents }: PackingView, locale: Locale) => ({
  value: moneyText(money(lines.reduce((sum, { totalGrossMinor }) => sum + totalGrossMinor, 0)), locale),
  grams: contents.reduce((sum, { grams }) => sum + (grams ?? 0), 0),
});

function Lines({ lines, priced, locale }: { lines: PackingView["lines"]; priced: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <table className="figures w-full text-sm">
      <caption className="sr-only">{t("fulfilment.slip.title")}</caption>
      <thead>
        <tr className="border-b border-ink text-left">
          <th scope="col" className="py-2">
            {t("fulfilment.slip.article")}
          </th>
          <th scope="col" className="px-2 text-right">
            {t("fulfilment.slip.quantity")}
          </th>
          {priced && (
            <th scope="col" className="text-right">
              {t("fulfilment.slip.price")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sku, name, optionsText, quantity, totalGrossMinor }) => (
          <tr key={`${sku} ${totalGrossMinor}`} className="break-inside-avoid border-b border-hairline align-top">
            <td className="py-2">
              {name} <span className="text-muted">{[optionsText, sku].filter(Boolean).join(" · ")}</span>
            </td>
            <td className="px-2 py-2 text-right">{quantity}</td>
            {priced && <td className="py-2 text-right">{moneyText(money(totalGrossMinor), locale)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
