import type { Metadata } from "next";
import { RefusedNotice } from "#components/account/refused-notice";
import { RoomHead } from "#components/admin/room-head";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { erasures } from "#lib/privacy/queries";
import { clockViews } from "#lib/privacy/queries-retention";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { AskDialogs } from "./ask-dialogs";
import { ClocksTable } from "./clocks-table";
import { ErasuresTable } from "./erasures-table";

const here = "/admin/privacy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("privacy.room.title") };
}

/** Who is to be forgotten, who was, and what goes by itself because nobody may keep it any longer. */
export default async function PrivacyPage({ searchParams }: PageProps<"/admin/privacy">) {
  const staff = await staffWho("privacy.erase", here);
  const [locale, { refused }, asked, clocks] = await Promise.all([
    adminLocale(),
    searchParams,
    erasures(),
    clockViews(clock.now()),
  ]);
  const t = translator(locale);
  const open = asked.filter(({ endedAt }) => endedAt === null);
  return (
    <div className="pb-10">
      <RoomHead title={t("privacy.room.title")}>
        <AskDialogs locale={locale} />
      </RoomHead>
      <p className="max-w-prose px-5 pb-4 text-muted">{t("privacy.room.text")}</p>
      <div className="px-5">
        <RefusedNotice locale={locale} code={refused} />
      </div>
      <h2 className="px-5 pb-2 text-base">{t("privacy.room.open")}</h2>
      <ErasuresTable rows={open} caption={t("privacy.room.open")} staff={staff} locale={locale} />
      {open.length < asked.length && (
        <>
          <h2 className="px-5 pt-6 pb-2 text-base">{t("privacy.room.ended")}</h2>
          <ErasuresTable
            rows={asked.filter(({ endedAt }) => endedAt !== null)}
            caption={t("privacy.room.ended")}
            staff={staff}
            locale={locale}
          />
        </>
      )}
      <h2 className="px-5 pt-8 pb-1 text-base">{t("privacy.room.clocks")}</h2>
      <p className="max-w-prose px-5 pb-2 text-muted">{t("privacy.room.clocksText")}</p>
      <ClocksTable clocks={clocks} locale={locale} />
    </div>
  );
}
