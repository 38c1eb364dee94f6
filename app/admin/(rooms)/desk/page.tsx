import type { Metadata } from "next";
import { CallNote } from "#components/cases/call-note";
import { Queue } from "#components/cases/queue";
import { ActionArea } from "#components/ui/action-area";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { caseCounts, casesDesk, deskCase, recentMacros } from "#lib/cases/queries-desk";
import { type DeskView, deskViews } from "#lib/cases/schema";
import { staffWith } from "#lib/identity/queries-staff";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { orderByNumber } from "#lib/orders/queries";
import { clock } from "#lib/platform/clock";
import { promisesOfOrder } from "#lib/promises/queries-order";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { callAction } from "./actions";
import { factsOf } from "./case-facts.ts";
import { ContextPane } from "./context-pane";
import { Conversation } from "./conversation";
import { deskWords } from "./desk-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.rooms.desk") };
}

/** Three panes: what is owed an answer, what was said, what is known. */
export default async function Desk({ searchParams }: PageProps<"/admin/desk">) {
  const [staff, locale, asked] = await Promise.all([
    staffWho("cases.answer", "/admin/desk"),
    adminLocale(),
    searchParams,
  ]);
  const t = translator(locale);
  const now = clock.now();
  const view: DeskView = deskViews.find((one) => one === asked.view) ?? "team";
  const number = typeof asked.case === "string" ? Number(asked.case) : null;
  const [counts, cases, case_, recent, colleagues] = await Promise.all([
    caseCounts(staff, now),
    casesDesk(view, staff),
    number === null ? null : deskCase(number, staff),
    recentMacros(staff.id),
    staffWith("cases.answer"),
  ]);
  const order = case_?.linkedOrder ? await orderByNumber(case_.linkedOrder) : null;
  const promises = order ? await promisesOfOrder(order.id) : new Map();
  const theirs = case_ && isLocale(case_.locale) ? case_.locale : "fr";
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[248px_minmax(0,1fr)_312px]">
      <Queue {...{ view, counts, cases, now, locale }} current={case_?.number ?? null}>
        <CallNote title={t("desk.noteCall")} hint={t("desk.noteCallHint")}>
          <CallFields locale={locale} />
        </CallNote>
      </Queue>
      {case_ ? (
        <>
          <Conversation
            key={case_.id}
            of={case_}
            facts={factsOf(case_, { order, promises, locale: theirs })}
            {...{ recent, view, colleagues, now, locale }}
            myId={staff.id}
          />
          <ContextPane of={case_} {...{ order, promises, staff, now, locale }} />
        </>
      ) : (
        <p className="px-5 py-4 text-muted max-lg:hidden lg:col-span-2">
          {t(number === null ? "desk.choose" : "desk.missing")}
        </p>
      )}
    </div>
  );
}

function CallFields({ locale }: Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const optional = t("desk.optional");
  return (
    <ActionForm action={callAction} {...deskWords(locale)} className="grid gap-2.5 pb-1 text-[13px]">
      <input type="hidden" name="locale" value={locale} />
      <ActionArea name="text" id="call-text" label={t("desk.callText")} rows={3} maxLength={8000} />
      <ActionField name="name" id="call-name" label={t("desk.callWho")} optional={optional} maxLength={120} />
      <ActionField
        name="phone"
        id="call-phone"
        type="tel"
        label={t("desk.callPhone")}
        optional={optional}
        maxLength={24}
      />
      <ActionField name="orderNumber" id="call-order" label={t("desk.callOrder")} optional={optional} maxLength={20} />
      <Checkbox name="settled" value="true">
        {t("desk.callSettled")}
      </Checkbox>
      <Button size="sm">{t("desk.keepCall")}</Button>
    </ActionForm>
  );
}
