import { Cell, Row, Table } from "#components/admin/table";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import type { DayAhead, DispatchDesk } from "#lib/delivery/queries-desk";
import { countText } from "#lib/kernel/count-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { dayWords, minuteWords, shortDay, weekdayWords, weekWords } from "./calendar-words";
import { DaysOff } from "./days-off";
import { timeField } from "./read-change";
import { TryForm } from "./try-form";

type Place = DispatchDesk["places"][number];
type Props = { place: Place; writes: boolean; locale: Locale };

/** A place that makes parcels ready: its week, its days to come, and the days that differ. */
export function PlacePane({ place, writes, locale }: Props) {
  const t = translator(locale);
  const { code, name, handlingDays, capacity } = place;
  return (
    <section aria-labelledby={`place-${code}`} className="grid gap-5">
      <div>
        <h2 id={`place-${code}`} className="text-base font-semibold">
          {name}
        </h2>
        <p className="max-w-prose text-muted">
          {t("adminDelivery.week", { week: weekWords(place.cutOffs, locale) })}{" "}
          {t("adminDelivery.handling", { count: handlingDays })}{" "}
          {capacity === null ? t("adminDelivery.unlimited") : t("adminDelivery.capacity", { count: capacity })}
        </p>
      </div>
      <Ahead days={place.ahead} caption={t("adminDelivery.ahead", { name })} locale={locale} />
      {writes && (
        <div className="px-5 lg:px-0">
          <WeekForm place={place} locale={locale} />
        </div>
      )}
      <div className="grid gap-3 px-5 lg:px-0">
        <h3 className="text-sm font-semibold">{t("adminDelivery.daysOff")}</h3>
        <DaysOff
          writes={writes}
          locale={locale}
          days={place.days.map((day) => ({
            key: day.date,
            says: dayOffWords(day, locale),
            reason: day.reason,
            cleared: { kind: "place_day_cleared", place: code, date: day.date },
          }))}
        />
        {writes && <DayForm code={code} locale={locale} />}
      </div>
    </section>
  );
}

function dayOffWords({ date, cutOff, capacity }: Place["days"][number], locale: Locale): string {
  const t = translator(locale);
  const day = dayWords(date, locale);
  if (cutOff === null) return t("adminDelivery.dayClosed", { day });
  const time = minuteWords(cutOff, locale);
  return capacity === null
    ? t("adminDelivery.dayUntil", { day, time })
    : t("adminDelivery.dayUntilWith", { day, time, count: capacity });
}

function Ahead({ days, caption, locale }: { days: readonly DayAhead[]; caption: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={caption}
      columns={[
        { name: t("adminDelivery.columns.day") },
        { name: t("adminDelivery.columns.until"), align: "right" },
        { name: t("adminDelivery.columns.taken"), align: "right" },
        { name: t("adminDelivery.columns.room"), align: "right" },
      ]}
    >
      {days.map(({ date, cutOff, taken, room }) => (
        <Row key={date}>
          <Cell>
            <span className="whitespace-nowrap">{shortDay(date, locale)}</span>
          </Cell>
          <Cell align="right" muted={cutOff === null}>
            {cutOff === null ? t("adminDelivery.closed") : minuteWords(cutOff, locale)}
          </Cell>
          <Cell align="right">{countText(taken, locale)}</Cell>
          <Cell align="right" muted>
            {cutOff === null ? "–" : room === null ? t("adminDelivery.asMany") : countText(room, locale)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function WeekForm({ place, locale }: { place: Place; locale: Locale }) {
  const t = translator(locale);
  const { code, cutOffs, handlingDays, capacity } = place;
  return (
    <TryForm kind="week" place={code} locale={locale}>
      <fieldset className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-4">
        <legend className="mb-2 text-sm font-semibold">{t("adminDelivery.cutOffs")}</legend>
        {cutOffs.map((minute, i) => (
          <Field key={weekdayWords(i + 1, locale)} id={`${code}-${i + 1}`} label={weekdayWords(i + 1, locale)}>
            {(tied) => <Input {...tied} type="time" name={`cutOff${i + 1}`} defaultValue={timeField(minute)} />}
          </Field>
        ))}
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id={`${code}-handling`} label={t("adminDelivery.handlingDays")}>
          {(tied) => (
            <Input {...tied} type="number" name="handlingDays" min={0} max={30} required defaultValue={handlingDays} />
          )}
        </Field>
        <Field id={`${code}-capacity`} label={t("adminDelivery.capacityADay")} hint={t("adminDelivery.capacityHint")}>
          {(tied) => <Input {...tied} type="number" name="capacity" min={0} defaultValue={capacity ?? ""} />}
        </Field>
      </div>
    </TryForm>
  );
}

function DayForm({ code, locale }: { code: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <TryForm kind="place_day" place={code} locale={locale}>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Field id={`${code}-date`} label={t("adminDelivery.date")}>
          {(tied) => <Input {...tied} type="date" name="date" required />}
        </Field>
        <Field id={`${code}-time`} label={t("adminDelivery.until")} hint={t("adminDelivery.untilHint")}>
          {(tied) => <Input {...tied} type="time" name="cutOff" />}
        </Field>
        <Field id={`${code}-room`} label={t("adminDelivery.capacityThatDay")} optional={t("adminDelivery.optional")}>
          {(tied) => <Input {...tied} type="number" name="capacity" min={0} />}
        </Field>
        <Field id={`${code}-reason`} label={t("adminDelivery.reason")}>
          {(tied) => <Input {...tied} name="reason" maxLength={120} required />}
        </Field>
      </div>
    </TryForm>
  );
}
