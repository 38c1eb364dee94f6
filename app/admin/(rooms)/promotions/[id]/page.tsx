import type { Metadata } from "next";
import { may } from "#app/actor";
import { StartRehearsal } from "#components/admin/rehearsal/start";
import { Badge } from "#components/ui/badge";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { type PromotionRow, promotionForEdit } from "#lib/promotions/queries-admin";
import { standingOf } from "#lib/promotions/queries-calendar";
import { typedDraft } from "#lib/promotions/typed-draft";
import { outlookOf } from "#lib/rehearsal/queries-promotion";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { start as startRehearsal } from "../../rehearsals/actions";
import { pause, remove, resume, retire, undo } from "../actions";
import { BackLink } from "../back-link";
import { PromotionDesk } from "../desk";
import { OutlookPanel } from "../outlook-panel";

export async function generateMetadata({ params }: PageProps<"/admin/promotions/[id]">): Promise<Metadata> {
  return { title: (await promotionForEdit((await params).id, clock.now()))?.nameFr ?? "" };
}

/** One promotion: its sentence to change, its state to decide, what it does on a basket. */
export default async function PromotionPage({ params, searchParams }: PageProps<"/admin/promotions/[id]">) {
  const { id } = await params;
  const staff = await staffWho("promotions.read", `/admin/promotions/${id}`);
  const locale = await adminLocale();
  const now = clock.now();
  const row = await promotionForEdit(id, now);
  if (!row) return <MissingRoom />;
  const t = translator(locale);
  const { became, warned, refused } = await searchParams;
  const [standing, outlook] = await Promise.all([
    standingOf(id, now),
    may(staff, "costs.read") && row.stage !== "ended" ? outlookOf(id, now) : null,
  ]);
  const typed = { ...typedDraft(row, locale === "fr" ? "," : "."), id, version: String(row.version) };
  const told = became === "published" && warned ? "publishedWarned" : became;
  return (
    <div className="lg:flex lg:h-full lg:flex-col">
      <div className="px-5 pt-3 pb-1">
        <BackLink locale={locale} />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-xl">{(locale === "en" && row.nameEn) || row.nameFr}</h1>
          <Badge tone={row.stage === "waiting" ? "amber" : row.stage === "running" ? "fir" : "neutral"}>
            {t(`promotions.stages.${row.stage}`)}
          </Badge>
          <div className="ml-auto flex flex-wrap gap-1.5">
            <RowActions
              row={row}
              mayWrite={may(staff, "promotions.write")}
              mayRehearse={may(staff, "costs.read")}
              inForce={standing !== null}
              locale={locale}
            />
          </div>
        </div>
        <div role="status" className="text-[13px] font-medium text-fir">
          {(told === "saved" || told === "published" || told === "publishedWarned") && t(`promotions.${told}`)}
        </div>
        {row.heldUntil && (
          <p className="text-[13px] text-amber">
            {t(row.alone ? "promotions.waitsAlone" : "promotions.waits", {
              until: `${shortDayText(row.heldUntil, locale)} ${timeText(row.heldUntil, locale)}`,
            })}{" "}
            <TextLink href={`/admin/promotions/approvals#${id}`}>{t("promotions.seeRequest")}</TextLink>
          </p>
        )}
        {typeof refused === "string" && (
          <Notice tone="error" title={refusalText(refused, locale).detail} className="my-2" />
        )}
        {standing && standing.version !== row.version && (
          <p className="text-[13px] text-amber">{t("promotions.inForce", { version: standing.version })}</p>
        )}
        {!may(staff, "promotions.write") && <p className="text-[13px] text-muted">{t("promotions.readOnly")}</p>}
      </div>
      <PromotionDesk
        typed={typed}
        staff={staff}
        locale={locale}
        outlook={outlook && <OutlookPanel outlook={outlook} locale={locale} />}
      />
    </div>
  );
}

function RowActions({
  row,
  mayWrite,
  mayRehearse,
  inForce,
  locale,
}: {
  row: PromotionRow;
  mayWrite: boolean;
  mayRehearse: boolean;
  inForce: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { id, stage, state } = row;
  const acts = [
    ...(inForce
      ? ([
          ["pause", pause],
          ["retire", retire],
        ] as const)
      : []),
    ...(stage === "paused" ? ([["resume", resume]] as const) : []),
    ...(state === "draft" ? ([["remove", remove]] as const) : []),
    ["undo", undo] as const,
  ];
  return (
    <>
      <ButtonLink href={`/admin/promotions/${id}/codes`} look="secondary" size="sm">
        {t("promotions.actions.codes")}
      </ButtonLink>
      <ButtonLink href={`/admin/promotions/${id}/results`} look="secondary" size="sm">
        {t("promotions.actions.results")}
      </ButtonLink>
      {mayRehearse && <StartRehearsal action={startRehearsal} label={t("rehearsals.start")} promotionId={id} />}
      {mayWrite && (
        <>
          <ButtonLink href={`/admin/promotions/new?from=${id}`} look="secondary" size="sm" icon="copy">
            {t("promotions.actions.duplicate")}
          </ButtonLink>
          {acts.map(([name, action]) => (
            <form key={name} action={action}>
              <input type="hidden" name="id" value={id} />
              <Button type="submit" look="secondary" size="sm" icon={name === "undo" ? "undo-2" : undefined}>
                {t(`promotions.actions.${name}`)}
              </Button>
            </form>
          ))}
        </>
      )}
    </>
  );
}
