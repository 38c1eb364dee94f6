import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { ToCountList } from "#components/admin/stock/to-count";
import { Notice } from "#components/ui/notice";
import { toCountAt } from "#lib/fulfilment/queries-to-count";
import { worksAt } from "#lib/inventory/own-store";
import { stockPlaces } from "#lib/inventory/queries-places";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { correctionsAt, skuNamed } from "#lib/stockroom/queries";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { StockTabs } from "../stock-tabs";
import { CountForm } from "./count-form";
import { LatestCounts } from "./latest-counts";
import { PlaceChoice, ScanForm } from "./scan-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.counts.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 64);

/**
 * Counting on a phone: scan, type the number, next. The books are not shown, so that nobody counts what they say. The
 * scan is a plain search: a keyboard wedge types the code and the return key.
 */
export default async function CountsPage({ searchParams }: PageProps<"/admin/stock/counts">) {
  const staff = await staffWho("stock.count", "/admin/stock/counts");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const places = (await stockPlaces()).filter(({ code }) => worksAt(staff, code));
  const place = places.find(({ code }) => code === first(asked.place)) ?? places[0];
  const code = first(asked.code) ?? "";
  const [sku, latest, missed] = await Promise.all([
    code === "" ? null : skuNamed(code),
    place ? correctionsAt(place.code) : [],
    place ? toCountAt(place.code, clock.now()) : [],
  ]);
  return (
    <div className="mx-auto max-w-2xl pb-10">
      <RoomHead title={t("stock.counts.title")} {...(place && { count: place.name })} />
      <StockTabs here="counts" staff={staff} locale={locale} />
      {!place && <p className="px-5 py-6 text-muted">{t("stock.counts.noPlace")}</p>}
      {place && (
        <>
          <PlaceChoice places={places} place={place.code} locale={locale} />
          {sku ? (
            <CountForm sku={sku} place={place.code} locale={locale} />
          ) : (
            <>
              {code !== "" && (
                <Notice tone="error" title={t("stock.counts.unknown", { code })} className="mx-5 mt-4">
                  <p>{t("stock.counts.unknownAdvice")}</p>
                </Notice>
              )}
              <ScanForm place={place.code} locale={locale} />
            </>
          )}
          {!sku && (
            <ToCountList
              articles={missed}
              inset="px-5"
              hrefOf={(missing) => `/admin/stock/counts?place=${place.code}&code=${encodeURIComponent(missing)}`}
              locale={locale}
            />
          )}
          <LatestCounts counts={latest} locale={locale} />
        </>
      )}
    </div>
  );
}
