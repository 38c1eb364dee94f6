import type { ReactNode } from "react";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { Radio } from "#components/ui/radio";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Choice, CollectPlace, LateParcel } from "#lib/promises/schema";

const moment = (at: Date, locale: Locale) => `${dayText(at, locale)}, ${timeText(at, locale)}`;

/** A date we will not keep: why, the new one, and what the customer may ask for. Plain forms: it works without JavaScript. */
export function LatePanel({
  late,
  stores,
  refundMinor,
  link,
  answer,
  locale,
}: {
  late: LateParcel;
  /** Where all of it can be collected now. */
  stores: readonly CollectPlace[];
  refundMinor: number;
  /** The order's number, and the token of its link when that opened the page. */
  link: Readonly<{ number: string; token: string }>;
  answer: (form: FormData) => Promise<void>;
  locale: Locale;
}) {
  const t = translator(locale);
  const { parcelId, promisedAt, toldFor, risk, method } = late;
  const shown = (at: Date) => (method === "pickup" ? moment(at, locale) : dayText(at, locale));
  const was = shown(promisedAt);
  const choice = (value: Choice, children: ReactNode) => (
    <form action={answer} className="mt-3">
      {Object.entries({ ...link, parcelId, choice: value }).map(([name, held]) => (
        <input key={name} type="hidden" name={name} value={held} />
      ))}
      {children}
    </form>
  );
  return (
    <section
      aria-labelledby={`retard-${parcelId}`}
      className="min-w-0 rounded-card border-2 border-ink p-4 sm:p-5 lg:p-7 xl:col-span-full print:hidden"
    >
      <h2 id={`retard-${parcelId}`} className="text-2xl text-balance">
        {t("late.title")}
      </h2>
      <p className="mt-3 font-semibold">
        {toldFor ? t("late.both", { was, now: shown(toldFor) }) : t("late.bothUnknown", { was })}
      </p>
      <p className="mt-1 max-w-[62ch] text-[15px] text-pretty">
        {risk && `${t(`late.causes.${risk}`)} `}
        {t("late.sorry")}
      </p>
      <div className="mt-5 divide-y divide-hairline border-y border-hairline">
        {toldFor && (
          <Way title={t("late.wait")} open>
            <p className="text-[15px] text-muted">
              {t(method === "pickup" ? "late.waitCollectText" : "late.waitText", { day: shown(toldFor) })}
            </p>
            {choice("wait", <Button look="primary">{t("late.wait")}</Button>)}
          </Way>
        )}
        {method === "delivery" && (
          <Way title={t("late.collect")}>
            <p className="text-[15px] text-muted">{t(stores.length > 0 ? "late.collectText" : "late.collectNone")}</p>
            {stores.length > 0 &&
              choice(
                "collect",
                <>
                  <fieldset>
                    <legend className="sr-only">{t("late.collect")}</legend>
                    {stores.map(({ code, name, readyAt }, i) => (
                      <Radio key={code} name="store" value={code} defaultChecked={i === 0}>
                        <span className="block">{name}</span>
                        <span className="figures block text-sm text-muted">
                          {t("late.readyFrom", { day: moment(readyAt, locale) })}
                        </span>
                      </Radio>
                    ))}
                  </fieldset>
                  <Button look="secondary" className="mt-3">
                    {t("late.collectHere")}
                  </Button>
                </>,
              )}
          </Way>
        )}
        <Way title={t("late.cancel")}>
          <p className="text-[15px] text-muted">
            {t("late.cancelText", { amount: moneyText(money(refundMinor), locale) })}
          </p>
          {choice("cancel", <Button look="secondary">{t("late.cancel")}</Button>)}
        </Way>
      </div>
      <p className="mt-4 max-w-[62ch] text-sm text-muted">{t("late.rights")}</p>
    </section>
  );
}

/** What the customer has chosen, said back. */
export const ChosenNotice = ({ choice, locale }: { choice: Choice; locale: Locale }) => (
  <Notice tone="success" title={translator(locale)(`late.chosen.${choice}`)} className="xl:col-span-full" />
);

/** One choice, folded until it is wanted: three of them open would be a wall. */
function Way({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="group py-1" name="choix" open={open}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 font-semibold">
        {title}
        <Icon name="chevron-down" className="size-5 text-muted group-open:rotate-180" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
