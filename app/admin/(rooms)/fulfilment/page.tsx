import type { Metadata } from "next";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { dueParcels, wavesOf } from "#lib/fulfilment/queries";
import { stockPlaces } from "#lib/inventory/queries-places";
import { mayActIn } from "#lib/kernel/actor";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { DuePlace } from "./due-place";
import { refusedText } from "./fulfilment-words";
import { Waves } from "./waves";

const here = "/admin/fulfilment";
const spans = { today: 0, tomorrow: 1, week: 7 } as const;
type Span = keyof typeof spans;
const isSpan = (value: unknown): value is Span => typeof value === "string" && value in spans;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("fulfilment.title") };
}

/** What must leave, place by place, the first to leave first; and the waves in which it is fetched. */
export default async function Fulfilment({ searchParams }: PageProps<"/admin/fulfilment">) {
  const staff = await staffWho("orders.send", here);
  const [locale, asked, now] = [await adminLocale(), await searchParams, clock.now()];
  const t = translator(locale);
  const places = (await stockPlaces()).filter(({ code }) => mayActIn(staff, code));
  const place = places.find(({ code }) => code === asked.place);
  const shown = (place ? [place] : places).map(({ code }) => code);
  const span = isSpan(asked.until) ? asked.until : "today";
  const until = addDays(dayOf(now), spans[span]);
  const [due, waves] = await Promise.all([dueParcels(shown, until), wavesOf(shown, now)]);
  const refused = refusedText(asked.refused, locale);
  return (
    <div className="pb-10">
      <RoomHead title={t("fulfilment.title")} count={t("fulfilment.dueCount", { count: due.length })} />
      {refused && (
        <div className="px-5 pb-3">
          <Notice tone="error" title={refused} />
        </div>
      )}
      <form action={here} className="flex flex-wrap items-center gap-2 px-5 pb-3">
        {places.length > 1 && (
          <FilterSelect
            name="place"
            label={t("fulfilment.place")}
            value={place?.code ?? ""}
            choices={[
              { value: "", name: t("fulfilment.allPlaces") },
              ...places.map(({ code, name }) => ({ value: code, name })),
            ]}
          />
        )}
        <FilterSelect
          name="until"
          label={t("fulfilment.until")}
          value={span}
          choices={(Object.keys(spans) as Span[]).map((one) => ({ value: one, name: t(`fulfilment.untils.${one}`) }))}
        />
        <Button type="submit" size="sm" look="secondary">
          {t("fulfilment.show")}
        </Button>
      </form>
      <Waves waves={waves} places={places} locale={locale} />
      {due.length === 0 && <p className="px-5 py-8 text-muted">{t("fulfilment.empty")}</p>}
      {places
        .map((one) => ({ ...one, parcels: due.filter(({ locationCode }) => locationCode === one.code) }))
        .filter(({ parcels }) => parcels.length > 0)
        .map(({ code, name, parcels }) => (
          <DuePlace key={code} place={{ code, name }} parcels={parcels} until={until} now={now} locale={locale} />
        ))}
    </div>
  );
}
