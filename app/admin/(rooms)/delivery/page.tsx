import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { dispatchDesk } from "#lib/delivery/queries-desk";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { chosenStrategy } from "#lib/routing/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { CarrierPane, StrikeForm } from "./carrier-pane";
import { PlacePane } from "./place-pane";
import { readChange } from "./read-change";
import { StrategyPane } from "./strategy-pane";
import { WhatIf } from "./what-if";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminDelivery.title") };
}

/** When parcels go: cut-offs, capacities, days off, and what a change of them would do to the dates that are promised. */
export default async function DeliveryPage({ searchParams }: PageProps<"/admin/delivery">) {
  const staff = await staffWho("stock.read", "/admin/delivery");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const now = clock.now();
  const [desk, strategy] = await Promise.all([dispatchDesk(now), chosenStrategy()]);
  const writes = may(staff, "delivery.write");
  const change = writes ? readChange(asked) : null;
  const refused = typeof asked.refused === "string" ? refusalText(asked.refused, locale) : null;
  return (
    <div className="pb-10">
      <RoomHead title={t("adminDelivery.title")} />
      <p className="max-w-prose px-5 pb-4 text-muted">{t("adminDelivery.text")}</p>
      {refused && <Notice tone="error" title={refused.detail} className="mx-5 mb-6" />}
      {asked.done && (
        <Notice
          tone="success"
          title={t(asked.done === "strategy" ? "adminDelivery.strategyDone" : "adminDelivery.done")}
          className="mx-5 mb-6"
        />
      )}
      {change === "unclear" && <Notice tone="error" title={t("adminDelivery.unclear")} className="mx-5 mb-6" />}
      {change && change !== "unclear" && <WhatIf change={change} desk={desk} now={now} locale={locale} />}
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr] lg:px-5">
        <div className="grid content-start gap-10 max-lg:[&_section>div:first-child]:px-5">
          {desk.places.map((place) => (
            <PlacePane key={place.code} place={place} writes={writes} locale={locale} />
          ))}
        </div>
        <div className="grid content-start gap-6 max-lg:px-5">
          <StrategyPane chosen={strategy} writes={writes} locale={locale} />
          <h2 className="text-base font-semibold">{t("adminDelivery.carriers")}</h2>
          {desk.carriers.map((carrier) => (
            <CarrierPane key={carrier.code} carrier={carrier} writes={writes} locale={locale} />
          ))}
          {writes && (
            <div className="grid gap-3">
              <h3 className="text-sm font-semibold">{t("adminDelivery.addStrike")}</h3>
              <StrikeForm carriers={desk.carriers} locale={locale} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
