import type { Metadata } from "next";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { ArrowLink } from "#components/ui/text-link";
import { countText } from "#lib/kernel/count-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { calibrationOf, measuredBy, measuresOf } from "#lib/promises/measures";
import { publicFigure } from "#lib/promises/queries-figure";
import { endedPromises } from "#lib/promises/queries-measures";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { CalibrationTable } from "./calibration";
import { daysWords, Shares, shareWords } from "./shares";

const here = "/admin/promises/measures";
const periods = [30, 90] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPromises.measures.title") };
}

/** How promises were kept: all of them, by how sure they were said to be, by carrier, place and department. */
export default async function PromiseMeasures({ searchParams }: PageProps<"/admin/promises/measures">) {
  await staffWho("orders.read", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const now = clock.now();
  const days = periods.find((one) => String(one) === asked.days) ?? 30;
  const [ended, figure] = await Promise.all([
    endedPromises({ from: new Date(now.getTime() - days * 86_400_000), until: now }, locale),
    publicFigure(now),
  ]);
  const { promises, kept, toldBefore, averageDays, missed } = measuresOf(ended);
  const figures = [
    { name: t("adminPromises.measures.kept"), value: shareWords(kept, locale) },
    { name: t("adminPromises.measures.toldBefore"), value: shareWords(toldBefore, locale) },
    { name: t("adminPromises.measures.averageDays"), value: daysWords(averageDays, locale) },
    { name: t("adminPromises.measures.promises"), value: countText(promises, locale) },
    { name: t("adminPromises.measures.missed"), value: countText(missed, locale) },
  ];
  return (
    <div className="pb-10">
      <RoomHead title={t("adminPromises.measures.title")}>
        <ArrowLink href="/admin/promises">{t("adminPromises.measures.back")}</ArrowLink>
      </RoomHead>
      <Tabs
        label={t("adminPromises.measures.period")}
        tabs={periods.map((one) => ({
          href: `${here}?days=${one}`,
          name: t("adminPromises.measures.days", { days: one }),
          current: one === days,
        }))}
      />
      {promises === 0 ? (
        <p className="px-5 py-10 text-muted">{t("adminPromises.measures.none")}</p>
      ) : (
        <>
          <p className="px-5 py-3 text-muted">{t("adminPromises.measures.text", { days })}</p>
          <dl className="grid grid-cols-2 overflow-hidden border-y border-hairline sm:grid-cols-3 xl:grid-cols-5">
            {figures.map(({ name, value }) => (
              <div key={name} className="-mb-px -ml-px border-b border-l border-hairline px-5 py-4">
                <dt className="text-[13px] text-muted">{name}</dt>
                <dd className="figures font-display text-2xl font-[650]">{value}</dd>
              </div>
            ))}
          </dl>
          <p className="max-w-prose px-5 pt-4">
            {figure
              ? t("adminPromises.measures.public", { percent: figure.keptPercent, count: figure.deliveries })
              : t("adminPromises.measures.notPublic")}
          </p>
          <CalibrationTable rows={calibrationOf(ended)} locale={locale} />
          <Shares
            title={t("adminPromises.measures.byCarrier")}
            of={t("adminPromises.measures.carrier")}
            rows={measuredBy(ended, ({ carrier }) => carrier)}
            locale={locale}
          />
          <Shares
            title={t("adminPromises.measures.byPlace")}
            of={t("adminPromises.measures.place")}
            rows={measuredBy(ended, ({ place }) => place)}
            locale={locale}
          />
          <Shares
            title={t("adminPromises.measures.byCategory")}
            of={t("adminPromises.measures.category")}
            rows={measuredBy(ended, ({ category }) => category)}
            locale={locale}
          />
        </>
      )}
    </div>
  );
}
