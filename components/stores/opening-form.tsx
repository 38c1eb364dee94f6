import { Submit } from "#components/account/submit";
import { ActionForm } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { DayHours, StoreView } from "#lib/stores/schema";
import { KeptInput } from "./kept-input.tsx";
import { knownServices } from "./known-services.ts";

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const refusals = ["unknown_store", "other_store", "date_twice", "cross_site"] as const;

const clock = (minute: number | undefined): string =>
  minute === undefined
    ? ""
    : `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** The week, the days apart and the services of a store, saved together. */
export function OpeningForm({
  store,
  spareLines,
  locale,
  action,
}: {
  store: StoreView;
  spareLines: number;
  locale: Locale;
  action: (before: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = translator(locale);
  const told = Object.fromEntries(refusals.map((code) => [code, t(`refusals.codes.${code}.detail`)]));
  const lines = [...store.exceptions, ...Array.from({ length: spareLines }, () => null)];
  return (
    <ActionForm
      action={action}
      refusals={{ ...told, invalid: t("adminStores.wrong"), unknown: t("refusals.codes.unknown.detail") }}
      problems={{}}
      className="grid gap-x-14 gap-y-8 px-5 pt-2 pb-10 lg:grid-cols-[auto_auto_1fr]"
    >
      <input type="hidden" name="store" value={store.code} />
      <fieldset>
        <legend className="text-base font-semibold">{t("adminStores.week")}</legend>
        <p className="mt-1 max-w-[40ch] text-sm text-muted">{t("adminStores.weekHint")}</p>
        {days.map((day, index) => (
          <div key={day} className="mt-2 grid grid-cols-[6rem_7.5rem_7.5rem] items-center gap-2">
            <span>{t(`stores.days.${day}`)}</span>
            <Span
              names={[`opens-${index}`, `closes-${index}`]}
              labels={[
                t("adminStores.opens", { day: t(`stores.days.${day}`) }),
                t("adminStores.closes", { day: t(`stores.days.${day}`) }),
              ]}
              hours={store.week[index] ?? null}
            />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend className="text-base font-semibold">{t("adminStores.exceptions")}</legend>
        <p className="mt-1 max-w-[44ch] text-sm text-muted">{t("adminStores.exceptionsHint")}</p>
        {lines.map((exception, line) => (
          <div
            key={exception?.date ?? `spare-${line}`}
            className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-[10rem_7.5rem_7.5rem]"
          >
            <KeptInput
              type="date"
              name={`date-${line}`}
              defaultValue={exception?.date ?? ""}
              aria-label={t("adminStores.dateOf", { line: line + 1 })}
              className="max-sm:col-span-2"
            />
            <Span
              names={[`dateOpens-${line}`, `dateCloses-${line}`]}
              labels={[t("adminStores.opensOf", { line: line + 1 }), t("adminStores.closesOf", { line: line + 1 })]}
              hours={exception?.hours ?? null}
            />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend className="text-base font-semibold">{t("adminStores.services")}</legend>
        <div className="mt-2">
          {Object.entries(knownServices).map(([code, { word }]) => (
            <Checkbox key={code} name="services[]" value={code} defaultChecked={store.services.includes(code)}>
              {t(`stores.service.${word}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="max-w-xs">
        <Submit label={t("adminStores.save")} done={t("adminStores.saved")} />
      </div>
    </ActionForm>
  );
}

/** An opening and a closing time. */
const Span = ({
  names: [opens, closes],
  labels: [opensLabel, closesLabel],
  hours,
}: {
  names: readonly [string, string];
  labels: readonly [string, string];
  hours: DayHours;
}) => (
  <>
    <KeptInput type="time" name={opens} defaultValue={clock(hours?.opens)} aria-label={opensLabel} />
    <KeptInput type="time" name={closes} defaultValue={clock(hours?.closes)} aria-label={closesLabel} />
  </>
);
