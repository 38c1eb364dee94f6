import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import type { DispatchDesk } from "#lib/delivery/queries-desk";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { dayWords, weekdayWords, whereWords } from "./calendar-words";
import { DaysOff } from "./days-off";
import { TryForm } from "./try-form";

type Carrier = DispatchDesk["carriers"][number];

/** A carrier: the days on which it delivers, and those on which it will not come. */
export function CarrierPane({ carrier, writes, locale }: { carrier: Carrier; writes: boolean; locale: Locale }) {
  const t = translator(locale);
  const { code, name, delivers, days } = carrier;
  const week = new Intl.ListFormat(locale).format(delivers.map((weekday) => weekdayWords(weekday, locale)));
  return (
    <section aria-labelledby={`carrier-${code}`} className="grid gap-3">
      <div>
        <h3 id={`carrier-${code}`} className="text-sm font-semibold">
          {name}
        </h3>
        <p className="text-sm text-muted">{t("adminDelivery.delivers", { days: week })}</p>
      </div>
      <DaysOff
        writes={writes}
        locale={locale}
        days={days.map(({ date, prefix, stays, reason }) => ({
          key: date + prefix,
          says: t(`adminDelivery.stays.${stays}`, { day: dayWords(date, locale), where: whereWords(prefix, locale) }),
          reason,
          cleared: { kind: "carrier_day_cleared", carrier: code, date, prefix },
        }))}
      />
    </section>
  );
}

/** A strike, snow: which carrier, which day, where, and what it leaves undone. */
export function StrikeForm({ carriers, locale }: { carriers: readonly Carrier[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <TryForm kind="carrier_day" locale={locale}>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id="strike-carrier" label={t("adminDelivery.carrier")}>
          {(tied) => (
            <Select {...tied} name="carrier">
              {carriers.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="strike-date" label={t("adminDelivery.date")}>
          {(tied) => <Input {...tied} type="date" name="date" required />}
        </Field>
        <Field id="strike-prefix" label={t("adminDelivery.prefix")} hint={t("adminDelivery.prefixHint")}>
          {(tied) => <Input {...tied} name="prefix" inputMode="numeric" pattern="[0-9]{0,5}" maxLength={5} />}
        </Field>
        <Field id="strike-stays" label={t("adminDelivery.what")}>
          {(tied) => (
            <Select {...tied} name="stays">
              {(["all", "collection", "delivery"] as const).map((stays) => (
                <option key={stays} value={stays}>
                  {t(`adminDelivery.whats.${stays}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="strike-reason" label={t("adminDelivery.reason")} className="sm:col-span-2">
          {(tied) => <Input {...tied} name="reason" maxLength={120} required />}
        </Field>
      </div>
    </TryForm>
  );
}
