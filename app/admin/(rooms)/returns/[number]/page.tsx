import type { Metadata } from "next";
import { may } from "#app/actor";
import { returnWords } from "#app/return-words";
import { actorWord } from "#components/admin/actor-word";
import { InspectionForm } from "#components/returns/inspection-form";
import { ReturnableRow } from "#components/returns/line";
import { Badge } from "#components/ui/badge";
import { Icon } from "#components/ui/icon";
import { exchangeOf } from "#lib/exchanges/queries";
import { mayActIn } from "#lib/kernel/actor";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { returnByNumber } from "#lib/returns/queries";
import type { ReturnLineView, ReturnView } from "#lib/returns/schema";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { inspect } from "./actions";
import { ClockPane } from "./clock-pane";
import { ExchangePane } from "./exchange-pane";
import { NextStep } from "./next-step";

export async function generateMetadata({ params }: PageProps<"/admin/returns/[number]">): Promise<Metadata> {
  return { title: (await params).number };
}

/** One return: its clocks, what is in it, and the next thing to do. */
export default async function ReturnPage({ params }: PageProps<"/admin/returns/[number]">) {
  const { number } = await params;
  const staff = await staffWho("returns.inspect", `/admin/returns/${number}`);
  const locale = await adminLocale();
  const view = await returnByNumber(number);
  if (!view) return <MissingRoom />;
  const exchange = await exchangeOf(view.id);
  const t = translator(locale);
  const now = clock.now();
  const date = { date: dateText(view.announcedAt, locale), time: timeText(view.announcedAt, locale) };
  const inspects = view.state === "received" && view.locationCode !== null && mayActIn(staff, view.locationCode);
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="relative px-5 pt-3 pb-8 lg:overflow-auto">
        <a
          href="/admin/returns"
          className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {t("returns.desk.back")}
        </a>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="figures text-xl leading-8">{view.number}</h1>
          <Badge>{t(`returns.states.${view.state}`)}</Badge>
          <p>{view.withdrawnAt ? t("returns.desk.withdrawal") : t(`returns.wishes.${view.wish}`)}</p>
          <div className="flex flex-wrap gap-1.5 max-lg:w-full lg:ml-auto">
            <NextStep view={view} staff={staff} locale={locale} />
          </div>
        </div>
        <p className="pt-2 pb-5 text-[13px] text-muted">
          {view.customerName}.{" "}
          {may(staff, "orders.read") ? (
            <a className="text-blue hover:underline" href={`/admin/orders/${view.orderNumber}`}>
              {t("returns.desk.lead", { ...date, number: view.orderNumber })}
            </a>
          ) : (
            t("returns.desk.lead", { ...date, number: view.orderNumber })
          )}
        </p>
        <h2 className="pb-1 text-base">{t("returns.desk.lines")}</h2>
        {inspects ? (
          <InspectionForm view={view} action={inspect} words={returnWords(locale)} locale={locale} />
        ) : (
          <ul className="divide-y divide-hairline border-y border-hairline">
            {view.lines.map((line) => (
              <ReturnableRow key={line.id} article={line} notes={notesOf(line, locale)}>
                <span className="figures text-lg font-medium">× {line.quantity}</span>
              </ReturnableRow>
            ))}
          </ul>
        )}
      </div>
      <aside className="relative border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        {exchange && <ExchangePane exchange={exchange} locale={locale} />}
        <ClockPane view={view} now={now} locale={locale} />
        <section className="p-5" aria-labelledby="timeline">
          <h2 id="timeline" className="pb-3 text-base">
            {t("returns.desk.timeline")}
          </h2>
          <History view={view} locale={locale} />
        </section>
      </aside>
    </div>
  );
}

function notesOf(line: ReturnLineView, locale: Locale): string[] {
  const t = translator(locale);
  const counted = (["restocked", "damaged", "missing"] as const)
    .filter((kind) => line[kind] > 0)
    .map((kind) => `${t(`returns.desk.${kind}`)} ${line[kind]}`);
  return [t(`returns.reasons.${line.reason}`), counted.join(", ")].filter(Boolean);
}

function History({ view, locale }: { view: ReturnView; locale: Locale }) {
  const t = translator(locale);
  return (
    <ol className="space-y-3">
      {view.events.toReversed().map(({ id, at, kind, actorName }) => (
        <li key={id} className="grid grid-cols-[92px_1fr] gap-3 text-[13px] leading-5">
          <time dateTime={at.toISOString()} className="figures text-xs leading-5 text-muted">
            {dateText(at, locale)}, {timeText(at, locale)}
          </time>
          <span>
            {t(`returns.events.${kind}`, { number: view.number, place: view.locationName ?? "" })}
            <span className="text-muted"> {actorWord(actorName, locale)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
