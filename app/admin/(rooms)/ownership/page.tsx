import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { translator } from "#lib/language/translator";
import { ableFor } from "#lib/ownership/answering";
import { absencesFrom, categoriesToAnswerFor, houseOn } from "#lib/ownership/queries";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { AbsencesPane } from "./absences-pane.tsx";
import { HandOverPane } from "./hand-over-pane.tsx";
import { NamingPane } from "./naming-pane.tsx";
import { thingGroups } from "./things.ts";
import { ThingsTable } from "./things-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("ownership.title") };
}

/** Who answers for what, today and while they are away: everybody who works here sees it, who looks after the staff names. */
export default async function OwnershipPage({ searchParams }: PageProps<"/admin/ownership">) {
  const [me, locale, asked] = [
    await staffWho("products.read", "/admin/ownership"),
    await adminLocale(),
    await searchParams,
  ];
  const t = translator(locale);
  const now = clock.now();
  const [house, categories, absences] = await Promise.all([houseOn(now), categoriesToAnswerFor(), absencesFrom(now)]);
  const groups = thingGroups(house, categories, locale);
  const mayChange = may(me, "staff.write");
  const everybody = [...house.people.values()];
  const here = everybody.filter(({ gone }) => !gone);
  const named = new Set([...house.given.values()].flatMap(({ ownerId, substituteId }) => [ownerId, substituteId]));
  const shown = groups.flatMap(({ rows }) => rows).find(({ thing }) => thing === asked.thing);
  const left = [...house.given.values()].filter(({ ownerId }) => house.people.get(ownerId)?.gone !== false);
  return (
    <div className="lg:grid lg:min-h-full lg:grid-cols-[minmax(0,1fr)_300px]">
      <div className="min-w-0 pb-10">
        <RoomHead title={t("ownership.title")} />
        <p className="max-w-prose px-5 pb-3 text-muted">{t("ownership.text")}</p>
        {asked.saved && <Notice tone="success" title={t("ownership.saved")} className="mx-5 mb-4" />}
        {left.length > 0 && (
          <Notice tone="error" title={t("ownership.goneTitle", { count: left.length })} className="mx-5 mb-4">
            {t("ownership.goneText")}
          </Notice>
        )}
        {shown && mayChange && (
          <NamingPane
            key={shown.thing}
            row={shown}
            able={here.filter((one) => ableFor(one, shown.thing))}
            locale={locale}
          />
        )}
        {groups.map((group) => (
          <ThingsTable key={group.kind} group={group} mayChange={mayChange} locale={locale} />
        ))}
      </div>
      <aside aria-label={t("ownership.absences")} className="border-hairline max-lg:border-t lg:border-l">
        <AbsencesPane
          absences={absences}
          people={mayChange ? here : here.filter(({ id }) => id === me.id)}
          meId={me.id}
          locale={locale}
        />
        {mayChange && <HandOverPane owners={everybody.filter(({ id }) => named.has(id))} here={here} locale={locale} />}
      </aside>
    </div>
  );
}
