import { FoundList } from "#components/cases/found-list";
import { LookUpField } from "#components/cases/look-up-field";
import { customerContext } from "#lib/cases/queries-context";
import { mayLookUp } from "#lib/cases/queries-look-ups";
import { lookUp } from "#lib/cases/queries-search";
import { whom } from "#lib/cases/whom";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { orderBeside } from "./case-order";
import { ContextPane } from "./context-pane";
import { OrderPart } from "./order-part";
import { PersonPane } from "./person-pane";
import { WhyForm } from "./why-form";

type Given = string | string[] | undefined;
type Staff = Extract<Actor, { kind: "staff" }>;
type Props = Readonly<{ typed: string; who: Given; orderNumber: Given; staff: Staff; now: Date; locale: Locale }>;

/** The desk while somebody is looked for: what was found, whoever was chosen, where their order is. */
export async function FoundDesk({ typed, who, orderNumber, staff, now, locale }: Props) {
  const current = typeof who === "string" ? who : null;
  const opened = typeof orderNumber === "string" ? `${current} ${orderNumber}` : current;
  const isAllowed =
    (await mayLookUp(staff, "search", typed, now)) && (!opened || (await mayLookUp(staff, "open", opened, now)));
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[248px_minmax(0,1fr)_312px]">
      <FoundList groups={isAllowed ? await lookUp(typed) : null} {...{ typed, current, locale }}>
        <LookUpField typed={typed} locale={locale} />
      </FoundList>
      {isAllowed ? (
        <Chosen {...{ typed, current, orderNumber, staff, now, locale }} />
      ) : (
        <WhyForm locale={locale} className="max-w-[480px] px-5 py-4 lg:col-span-2" />
      )}
    </div>
  );
}

type ChosenProps = Omit<Props, "who"> & Readonly<{ current: string | null }>;

async function Chosen({ typed, current, orderNumber, staff, now, locale }: ChosenProps) {
  const t = translator(locale);
  if (current === null) return <p className="px-5 py-4 text-muted max-lg:hidden lg:col-span-2">{t("lookUp.choose")}</p>;
  const [by, id] = current.split(":");
  const asked = whom.safeParse({ by, id });
  const context = asked.success ? await customerContext(asked.data, staff, now) : null;
  if (!context) return <p className="px-5 py-4 text-muted lg:col-span-2">{t("lookUp.missing")}</p>;
  const beside = await orderBeside(context, orderNumber, null);
  const orderHref = (order: string) => `/admin/desk?${new URLSearchParams({ find: typed, who: current, order })}`;
  return (
    <>
      <PersonPane name={context.name} order={beside?.order ?? null} {...{ typed, now, locale }}>
        {beside && <OrderPart {...beside} {...{ staff, now, locale }} />}
      </PersonPane>
      <ContextPane of={context} {...{ staff, locale, orderHref }}>
        {null}
      </ContextPane>
    </>
  );
}
