import type { Metadata } from "next";
import { Refresh } from "#components/admin/rehearsal/refresh";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { dayMonthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { rehearsal } from "#lib/rehearsal/queries";
import type { RehearsalView } from "#lib/rehearsal/schema";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { cancel } from "../actions";
import { Examples } from "./examples";
import { Outcome } from "./outcome";

export async function generateMetadata({ params }: PageProps<"/admin/rehearsals/[id]">): Promise<Metadata> {
  return { title: (await rehearsal((await params).id))?.name ?? "" };
}

/** One rehearsal: how far it is, then what it found. */
export default async function RehearsalPage({ params, searchParams }: PageProps<"/admin/rehearsals/[id]">) {
  const { id } = await params;
  await staffWho("costs.read", `/admin/rehearsals/${id}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const found = await rehearsal(id);
  if (!found) return <MissingRoom />;
  const { refused } = await searchParams;
  const { name, state, from, until, result, problem, subject } = found;
  const waits = state === "queued" || state === "running";
  return (
    <div className="px-5 pt-3 pb-10">
      <a
        href="/admin/rehearsals"
        className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
      >
        <Icon name="chevron-left" className="size-3.5" />
        {t("rehearsals.title")}
      </a>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-xl">{name}</h1>
        <Badge tone={state === "failed" ? "vermilion" : "neutral"}>{t(`rehearsals.states.${state}`)}</Badge>
        {waits && (
          <form action={cancel} className="ml-auto">
            <input type="hidden" name="id" value={id} />
            <Button type="submit" look="secondary" size="sm">
              {t("rehearsals.cancel")}
            </Button>
          </form>
        )}
      </div>
      <p className="text-[13px] text-muted">
        {t("rehearsals.span", {
          from: dayMonthText(new Date(from), locale),
          until: dayMonthText(new Date(until), locale),
        })}
      </p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="my-3" />
      )}
      {waits && <Progress rehearsal={found} locale={locale} />}
      {state === "cancelled" && <p className="mt-5 text-muted">{t("rehearsals.cancelledText")}</p>}
      {state === "failed" && (
        <Notice tone="error" title={t("rehearsals.failedTitle")} className="mt-5">
          <p className="text-sm break-words text-muted">{problem}</p>
        </Notice>
      )}
      {result && (
        <>
          <Outcome result={result} subject={subject} locale={locale} />
          <Examples examples={result.examples} locale={locale} />
        </>
      )}
    </div>
  );
}

function Progress({ rehearsal: { done, total }, locale }: { rehearsal: RehearsalView; locale: Locale }) {
  const t = translator(locale);
  const told = t("rehearsals.progress", { done, total });
  return (
    <div className="mt-6 max-w-lg">
      <p role="status" className="figures text-[13px]">
        {told}
      </p>
      <progress value={done} max={Math.max(total, 1)} aria-label={told} className="mt-2 h-2 w-full accent-blue" />
      <Refresh />
    </div>
  );
}
