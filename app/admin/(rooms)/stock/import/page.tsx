import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { LevelFileForm } from "#components/admin/stock/level-file-form";
import { dayOf, minuteOf } from "#lib/kernel/local-time";
import { translator, written } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { StockTabs } from "../stock-tabs";
import { stockWords } from "../stock-words";
import { apply, compare } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.levels.title") };
}

/** "2026-11-24T08:00", by the shop's clock, as the browser's field takes it. */
const typed = (now: Date): string => {
  const minute = minuteOf(now);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${dayOf(now)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

/** Levels from another system: compared first, line by line, then taken as of the instant they were counted. */
export default async function LevelsPage() {
  const staff = await staffWho("imports.run", "/admin/stock/import");
  const locale = await adminLocale();
  const t = translator(locale);
  const { words, faults } = written(locale).stock.levels;
  return (
    <div className="pb-10">
      <RoomHead title={t("stock.levels.title")} />
      <StockTabs here="levels" staff={staff} locale={locale} />
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("stock.levels.text")}</p>
      <LevelFileForm
        compare={compare}
        apply={apply}
        asOf={typed(clock.now())}
        refusals={stockWords(locale).refusals}
        faults={faults}
        words={words}
      />
    </div>
  );
}
