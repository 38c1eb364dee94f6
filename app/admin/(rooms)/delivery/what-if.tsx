import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { DispatchDesk } from "#lib/delivery/queries-desk";
import type { CalendarChange } from "#lib/delivery/schema";
import { shiftsOf, withChange } from "#lib/delivery/what-if";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { applyChange } from "./actions";
import { changeWords, shiftWords } from "./calendar-words";

const shown = 6;

/** Which promises a change would move, in sentences, and the button that makes it (ux A44). */
export function WhatIf({
  change,
  desk,
  now,
  locale,
}: {
  change: CalendarChange;
  desk: DispatchDesk;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const postcode = "prefix" in change && change.prefix !== "" ? change.prefix.padEnd(5, "0") : null;
  const around = "date" in change ? change.date : null;
  const moved = desk.methods.map(({ code, name, route }) => ({
    code,
    name: inLocale(name, locale),
    shifts: shiftsOf(route, withChange(route, change), { now, postcode, around }),
  }));
  const concerned = moved.filter(({ shifts }) => shifts.length > 0);
  return (
    <Notice
      tone="warning"
      title={t("adminDelivery.whatIf", { name: nameOf(change, desk), change: changeWords(change, locale) })}
      className="mx-5 mb-6"
    >
      {concerned.length === 0 && <p className="mt-2">{t("adminDelivery.nothingMoves")}</p>}
      {concerned.map(({ code, name, shifts }) => (
        <div key={code} className="mt-3">
          <h3 className="text-sm font-semibold">{name}</h3>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
            {shifts.slice(0, shown).map((shift) => (
              <li key={shift.from.toISOString()}>{shiftWords(shift, locale)}</li>
            ))}
            {shifts.length > shown && <li>{t("adminDelivery.more", { count: shifts.length - shown })}</li>}
          </ul>
        </div>
      ))}
      <form action={applyChange} className="mt-4 flex flex-wrap gap-3">
        <input type="hidden" name="change" value={JSON.stringify(change)} />
        <Button type="submit" size="sm">
          {t("adminDelivery.apply")}
        </Button>
        <ButtonLink href="/admin/delivery" look="quiet" size="sm">
          {t("adminDelivery.keep")}
        </ButtonLink>
      </form>
    </Notice>
  );
}

const nameOf = (change: CalendarChange, { places, carriers }: DispatchDesk): string =>
  "place" in change
    ? (places.find(({ code }) => code === change.place)?.name ?? change.place)
    : (carriers.find(({ code }) => code === change.carrier)?.name ?? change.carrier);
