import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { Follow } from "#components/admin/prices/follow";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { type ImportView, importRun } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { momentText } from "../../prices/change-text";
import { StateBadge } from "../state-badge";
import { Changes } from "./changes";
import { Outcome } from "./outcome";
import { Pictures } from "./pictures";
import { Reading } from "./reading";
import { Refused } from "./refused";
import { Ways } from "./ways";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("imports.title") };
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** One import from its file to what it did: how it is read, what would change, the way to take it and the way back. */
export default async function ImportPage({ params, searchParams }: PageProps<"/admin/imports/[id]">) {
  const { id } = await params;
  const staff = await staffWho("imports.run", `/admin/imports/${id}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const run = isId(id) ? await importRun(id) : null;
  if (!run) return <MissingRoom />;
  const asked = await searchParams;
  const refused = first(asked.refused);
  const atWork = run.state === "judging" || run.state === "running" || run.state === "undoing";
  const told =
    run.state === "judged" || run.state === "done" || run.state === "undone" || (run.state === "failed" && run.begun);
  return (
    <div className="pb-10">
      <BackLink href="/admin/imports" name={t("imports.title")} />
      <RoomHead title={run.file}>
        <Ways run={run} locale={locale} />
      </RoomHead>
      <p className="flex flex-wrap items-center gap-2 px-5 text-[13px] text-muted">
        <StateBadge state={run.state} locale={locale} />
        {run.source && t(`imports.dialects.${run.source as "shopify"}`)}
        <span>
          {run.authorName}, {momentText(run.startedAt, locale)}
        </span>
      </p>
      <div className="grid max-w-prose gap-3 px-5 empty:hidden">
        {refused && (
          <Notice tone="error" title={refusalText(refused, locale).title} className="mt-3">
            <p>{refusalText(refused, locale).detail}</p>
          </Notice>
        )}
        {first(asked.joined) && <Notice title={t("imports.joined")} className="mt-3" />}
        {run.state === "failed" && (
          <Notice tone="error" title={t("imports.failed.title")} className="mt-3">
            <p>{t("imports.failed.next")}</p>
            {run.failure && (
              <details className="mt-1 text-[13px]">
                <summary>{t("imports.failed.technical")}</summary>
                <p className="break-words">{run.failure}</p>
              </details>
            )}
          </Notice>
        )}
      </div>
      {atWork && <Progress run={run} locale={locale} />}
      {(run.state === "uploaded" || (run.state === "failed" && !run.begun)) && <Reading run={run} locale={locale} />}
      {told && <Outcome run={run} locale={locale} seesPrices={may(staff, "products.read")} />}
      {told && <Refused run={run} locale={locale} />}
      {told && <Pictures run={run} locale={locale} />}
      {told && (
        <Changes run={run} locale={locale} kind={first(asked.kind) ?? ""} after={Number(first(asked.after) ?? -1)} />
      )}
      {run.state === "judged" && <Reading run={run} locale={locale} />}
    </div>
  );
}

function Progress({ run, locale }: { run: ImportView; locale: Locale }) {
  const t = translator(locale);
  const percent = Math.floor(run.share / 10);
  const text = run.records === 0 ? t("imports.starting") : t("imports.progress", { records: run.records, percent });
  return (
    <div className="max-w-md px-5 pt-4" role="status">
      <Follow />
      <progress value={run.share} max={1000} aria-label={text} className="h-2 w-full accent-blue" />
      <p className="figures text-[13px]">{text}</p>
    </div>
  );
}
