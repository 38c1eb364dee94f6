import type { Metadata } from "next";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { failedRules, qualityDays } from "#lib/quality/queries";
import { abc } from "#lib/quality/queries-abc";
import { owners } from "#lib/quality/schema";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { AbcPane } from "./abc-pane";
import { FailedPages } from "./failed-pages";
import { RulesTable } from "./rules-table";
import { Trend } from "./trend";

const here = "/admin/quality";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("quality.title") };
}

/** How well the shop is told: its score, what to mend and by whom, and the products it earns most with. */
export default async function QualityPage({ searchParams }: PageProps<"/admin/quality">) {
  await staffWho("channels.write", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const owner = owners.find((one) => one === asked.owner) ?? null;
  const [days, failed, earned] = await Promise.all([qualityDays(), failedRules(owner), abc(clock.now())]);
  const shown = failed.find(({ rule }) => rule === asked.rule);
  return (
    <div className="pb-10">
      <RoomHead title={t("quality.title")} />
      <p className="max-w-prose px-5 pb-3 text-muted">{t("quality.text")}</p>
      <Trend days={days} locale={locale} />
      <AbcPane abc={earned} locale={locale} />
      <Tabs
        label={t("quality.owner")}
        tabs={[
          { href: here, name: t("quality.everybody"), current: owner === null },
          ...owners.map((one) => ({
            href: `${here}?owner=${one}`,
            name: t(`quality.owners.${one}`),
            current: owner === one,
          })),
        ]}
      />
      {shown ? <FailedPages rule={shown} locale={locale} /> : <RulesTable rows={failed} locale={locale} />}
    </div>
  );
}
