import type { Metadata } from "next";
import { may } from "#app/actor";
import { CallNote } from "#components/cases/call-note";
import { LookUpField } from "#components/cases/look-up-field";
import { Queue } from "#components/cases/queue";
import { ActionArea } from "#components/ui/action-area";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { TextLink } from "#components/ui/text-link";
import { colleaguesFor } from "#lib/cases/queries-colleagues";
import { customerContext } from "#lib/cases/queries-context";
import { caseCounts, casesDesk, deskCase, recentMacros } from "#lib/cases/queries-desk";
import { macrosInUse } from "#lib/cases/queries-macros";
import { type DeskView, deskViews } from "#lib/cases/schema";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { orderByNumber } from "#lib/orders/queries";
import { clock } from "#lib/platform/clock";
import { promisesOfOrder } from "#lib/promises/queries-order";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { callAction } from "./actions";
import { factsOf } from "./case-facts.ts";
import { CaseOrder, orderBeside } from "./case-order";
import { ContextPane } from "./context-pane";
import { Conversation } from "./conversation";
import { deskWords } from "./desk-words.ts";
import { FoundDesk } from "./found-desk";

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
  if (isTyped(asked.find) && may(staff, "customers.read"))
    return (
      <FoundDesk typed={asked.find.trim()} who={asked.who} orderNumber={asked.order} {...{ staff, now, locale }} />
    );
  const [counts, cases, case_, context, recent, macros] = await Promise.all([
    caseCounts(staff, now),
    casesDesk(view, staff),
    number === null ? null : deskCase(number, staff),
    number === null ? null : customerContext({ by: "case", id: String(number) }, staff, now),
    recentMacros(staff.id),
    macrosInUse(),
  ]);
  const order = case_?.linkedOrder ? await orderByNumber(case_.linkedOrder) : null;
  const colleagues = case_ ? await colleaguesFor(case_.storeCode) : [];
  const promises = order ? await promisesOfOrder(order.id) : new Map();
  const beside = await orderBeside(context, asked.order, order);
  const theirs = case_ && isLocale(case_.locale) ? case_.locale : "fr";
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[248px_minmax(0,1fr)_312px]">
      <Queue
        {...{ view, counts, cases, now, locale }}
        current={case_?.number ?? null}
        top={may(staff, "customers.read") && <LookUpField typed="" locale={locale} />}
      >
        {may(staff, "cases.macros") && (
          <TextLink href="/admin/desk/macros" className="flex min-h-11 items-center px-3 text-[13px] lg:min-h-8">
            {t("macros.door")}
          </TextLink>
        )}
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
            {...{ macros, recent, view, colleagues, now, locale }}
            myId={staff.id}
          />
          {context && (
            <ContextPane
              of={context}
              orderHref={(one) => `/admin/desk?view=${view}&case=${number}&order=${one}`}
              {...{ staff, locale }}
            >
              <CaseOrder of={case_} {...{ beside, staff, now, locale }} />
            </ContextPane>
          )}
        </>
      ) : (
        <p className="px-5 py-4 text-muted max-lg:hidden lg:col-span-2">
          {t(number === null ? "desk.choose" : "desk.missing")}
        </p>
      )}
    </div>
  );
}

const isTyped = (find: string | string[] | undefined): find is string =>
  typeof find === "string" && find.trim().length > 1;

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
