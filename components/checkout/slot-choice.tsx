import type { DeliverySlot } from "#lib/delivery/schema";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

export type OfferedSlot = DeliverySlot & Readonly<{ free: boolean }>;

/** When the van may come: a row a day, morning or afternoon; what others took stays in its place, closed. */
export function SlotChoice({
  option,
  slots,
  chosen,
  locale,
}: {
  option: string;
  slots: readonly OfferedSlot[];
  chosen: DeliverySlot | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const open = slots.filter(({ free }) => free);
  const picked = open.find(({ date, half }) => date === chosen?.date && half === chosen.half) ?? open[0];
  return (
    <fieldset className="border-t border-hairline px-4 py-3.5 sm:pl-12">
      <legend className="float-left w-full pb-1.5 text-sm font-semibold">{t("checkout.slot.legend")}</legend>
      <ul className="clear-both divide-y divide-hairline">
        {[...Map.groupBy(slots, ({ date }) => date)].map(([date, halves]) => (
          <li key={date} className="grid gap-x-4 py-1.5 sm:grid-cols-[9.5rem_1fr] sm:items-center">
            <span className="figures text-sm font-medium first-letter:uppercase">
              {dayText(new Date(date), locale)}
            </span>
            <span className="flex flex-wrap gap-x-5">
              {halves.map((slot) => (
                <label
                  key={slot.half}
                  className="flex min-h-11 cursor-pointer items-center gap-2.5 text-sm has-disabled:cursor-default has-disabled:text-muted"
                >
                  <input
                    type="radio"
                    name={`slot.${option}`}
                    value={`${slot.date}/${slot.half}`}
                    defaultChecked={slot === picked}
                    disabled={!slot.free}
                    className="size-5 shrink-0 accent-blue"
                  />
                  <span className="sr-only">{dayText(new Date(date), locale)}, </span>
                  <span className={slot.free ? undefined : "line-through"}>{t(`checkout.slot.${slot.half}`)}</span>
                  {!slot.free && <span className="sr-only">, {t("checkout.slot.taken")}</span>}
                </label>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
