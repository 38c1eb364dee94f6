import type { Metadata } from "next";
import { may } from "#app/actor";
import { Tabs } from "#components/admin/filter-bar";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { ArrowLink } from "#components/ui/text-link";
import { dispatchDesk } from "#lib/delivery/queries-desk";
import type { Locale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { measuresOf } from "#lib/promises/measures";
import { type BoardView, boardCounts, boardLines, boardPlaces, boardSteps } from "#lib/promises/queries-board";
import { placeSpeeds } from "#lib/promises/queries-dispatch";
import { endedPromises } from "#lib/promises/queries-measures";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { shopDay } from "../shop-day";
import { tellOfPromises } from "./actions";
import { CutOffs } from "./cut-offs";
import { DayLines } from "./day-lines";
import { DaySummary } from "./day-summary";
import { Misses } from "./misses";
import { RiskGroups } from "./risk-groups";
import { Speeds } from "./speeds";

const here = "/admin/promises";
const views = ["risk", "today", "tomorrow", "misses"] as const satisfies readonly BoardView[];
const month = 30 * 86_400_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPromises.title") };
}

/** What was promised: in danger first, then today's and tomorrow's, then what was missed and nobody has explained (ux A43). */
export default async function Promises({ searchParams }: PageProps<"/admin/promises">) {
  const staff = await staffWho("orders.read", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const now = clock.now();
  const view = views.find((one) => one === asked.view) ?? "risk";
  const [today, tomorrow] = [dayFrom(now), dayFrom(dayFrom(now).until)];
  const aMonthAgo = new Date(now.getTime() - month);
  const [places, counts, desk, speeds, ended] = await Promise.all([
    boardPlaces(),
    boardCounts(),
    dispatchDesk(now),
    placeSpeeds(aMonthAgo),
    endedPromises({ from: aMonthAgo, until: now }, locale),
  ]);
  const place = places.find(({ code }) => code === asked.place)?.code ?? null;
  const [lines, todaySteps, tomorrowSteps] = await Promise.all([
    boardLines(view === "today" ? today : view === "tomorrow" ? tomorrow : view, place),
    boardSteps(today, place),
    boardSteps(tomorrow, place),
  ]);
  const address = (to: BoardView) => `${here}?${new URLSearchParams({ view: to, ...(place && { place }) })}`;
  const writes = may(staff, "orders.note");
  const { kept } = measuresOf(ended);
  const told = Number(asked.told) || 0;
  const refused = typeof asked.refused === "string" ? refusalText(asked.refused, locale) : null;

  return (
    <div className="lg:grid lg:min-h-full lg:grid-cols-[minmax(0,1fr)_280px]">
      <div className="min-w-0 pb-10">
        <RoomHead title={t("adminPromises.title")} count={t("adminPromises.summary", { risk: counts.risk })}>
          <ArrowLink href="/admin/promises/measures">
            {kept === null
              ? t("adminPromises.views.measures")
              : t("adminPromises.kept", { share: perMilleText(kept, locale) })}
          </ArrowLink>
          <PlaceFilter places={places} chosen={place} view={view} locale={locale} />
        </RoomHead>
        <Tabs
          label={t("adminPromises.title")}
          tabs={views.map((one) => ({
            href: address(one),
            name: t(`adminPromises.views.${one}`),
            current: view === one,
            ...((one === "risk" || one === "misses") && { count: counts[one] }),
          }))}
        />
        {refused && <Notice tone="error" title={refused.detail} className="mx-5 mt-4" />}
        {told > 0 && <Notice tone="success" title={t("adminPromises.told", { count: told })} className="mx-5 mt-4" />}
        {asked.closed && <Notice tone="success" title={t("adminPromises.misses.closed")} className="mx-5 mt-4" />}
        {lines.length === 0 && <p className="px-5 py-10 text-muted">{t(`adminPromises.none.${view}`)}</p>}
        {lines.length > 0 && view === "risk" && (
          <RiskGroups lines={lines} tell={writes ? tellOfPromises : null} locale={locale} />
        )}
        {lines.length > 0 && view === "misses" && <Misses lines={lines} writes={writes} locale={locale} />}
        {(view === "today" || view === "tomorrow") && <DayLines lines={lines} locale={locale} />}
        <Speeds places={speeds} locale={locale} />
      </div>
      <aside aria-label={t("adminPromises.byDay")} className="border-hairline max-lg:border-t lg:border-l">
        <DaySummary
          title={t("adminPromises.today")}
          day={now}
          steps={todaySteps}
          href={address("today")}
          locale={locale}
        />
        <DaySummary
          title={t("adminPromises.tomorrow")}
          day={tomorrow.from}
          steps={tomorrowSteps}
          href={address("tomorrow")}
          locale={locale}
        />
        <CutOffs
          places={desk.places.flatMap(({ code, name, ahead: [day] }) =>
            day && day.cutOff !== null ? [{ code, name, minute: day.cutOff }] : [],
          )}
          now={now}
          locale={locale}
        />
      </aside>
    </div>
  );
}

function dayFrom(now: Date) {
  const [from, until] = shopDay(now);
  return { from, until };
}

/** A plain form: the place is part of the address. */
function PlaceFilter({
  places,
  chosen,
  view,
  locale,
}: {
  places: readonly Readonly<{ code: string; name: string }>[];
  chosen: string | null;
  view: BoardView;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <form action={here} className="flex flex-wrap items-center gap-1.5">
      <input type="hidden" name="view" value={view} />
      <FilterSelect
        name="place"
        label={t("adminPromises.place")}
        value={chosen ?? ""}
        choices={[
          { value: "", name: t("adminPromises.allPlaces") },
          ...places.map(({ code, name }) => ({ value: code, name })),
        ]}
      />
      <button
        type="submit"
        className="h-8 rounded-control border border-edge px-2.5 text-sm font-medium hover:border-ink max-lg:h-11"
      >
        {t("admin.filter")}
      </button>
    </form>
  );
}
