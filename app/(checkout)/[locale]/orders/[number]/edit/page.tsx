import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { editView, resultOf } from "#app/edit-view";
import { refusalWords } from "#app/refusal-words";
import { EditForm } from "#components/edits/edit-form";
import { EditResult } from "#components/edits/edit-result";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { proposedEdit } from "#lib/edits/queries";
import { timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { ownCancellingUntil } from "#lib/orders/own-cancelling";
import { orderOf } from "#lib/orders/queries";
import { clock } from "#lib/platform/clock";
import { NothingHere } from "../../../nothing-here";
import { editAction } from "./actions";

export async function generateMetadata({ params }: PageProps<"/[locale]/orders/[number]/edit">): Promise<Metadata> {
  const { locale, number } = await params;
  return { title: translator(locale as Locale)("edits.title", { number }), referrer: "same-origin" };
}

const codes = [
  "own_editing_over",
  "edit_pending",
  "edit_total_changed",
  "out_of_stock",
  "not_allowed_now",
  "invalid",
] as const;

/** A customer edits their own order within half an hour: what shall be different, what that does, and the confirmation. */
export default async function OwnEditPage({ params, searchParams }: PageProps<"/[locale]/orders/[number]/edit">) {
  const { locale: language, number } = await params;
  const locale = language as Locale;
  const actor = await currentActor();
  const order = await orderOf(actor, number);
  if (!order) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const now = clock.now();
  const until = ownCancellingUntil({ state: order.state, placedAt: new Date(order.placedAt) }, now);
  const pending = await proposedEdit(order.id);
  const closed = !until ? "own_editing_over" : pending ? "edit_pending" : null;
  const view = closed ? null : await editView({ actor, order, asked: await searchParams, own: true, locale, now });
  const refused = closed ?? view?.refused ?? null;

  return (
    <main id="content" className="container-page pt-6 lg:pt-10">
      <a
        href={`/${locale}/orders/${number}`}
        className="inline-flex min-h-11 items-center gap-1.5 text-sm font-medium hover:underline"
      >
        <Icon name="arrow-left" className="size-4" />
        {t("edits.back")}
      </a>
      <h1 className="mt-3 text-3xl">{t("edits.own.title")}</h1>
      {until && <p className="mt-3 max-w-[58ch] text-lg">{t("edits.own.text", { time: timeText(until, locale) })}</p>}
      <p className="mt-2 max-w-[58ch] text-muted">{t("edits.intro")}</p>
      <div className="mt-8 grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_400px]">
        <div className="min-w-0">
          {view && <EditForm {...view.form} action={`/${locale}/orders/${number}/edit`} keep={{}} />}
        </div>
        <div className="min-w-0">
          {refused && (
            <Notice tone="error" title={refusalText(refused, locale).title}>
              <p>{refusalText(refused, locale).detail}</p>
            </Notice>
          )}
          {view && !view.preview && !refused && <p className="text-muted">{t("edits.nothing")}</p>}
          {view?.preview && (
            <EditResult {...resultOf(order, view.preview)} mine locale={locale}>
              <ActionForm action={editAction} refusals={refusalWords(codes, locale)} problems={{}}>
                <input type="hidden" name="number" value={number} />
                <input type="hidden" name="wanted" value={JSON.stringify(view.wanted)} />
                <input type="hidden" name="totalMinor" value={view.preview.totalMinor} />
                <input type="hidden" name="locale" value={locale} />
                <Button type="submit" wide>
                  {t("edits.confirm")}
                </Button>
              </ActionForm>
            </EditResult>
          )}
        </div>
      </div>
    </main>
  );
}
