import { Button } from "#components/ui/button";
import type { CalendarChange } from "#lib/delivery/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { applyChange } from "./actions";

export type DayOff = Readonly<{ key: string; says: string; reason: string; cleared: CalendarChange }>;

/** The dated exceptions of a place or a carrier, each with what takes it back. */
export function DaysOff({ days, writes, locale }: { days: readonly DayOff[]; writes: boolean; locale: Locale }) {
  const t = translator(locale);
  if (days.length === 0) return <p className="text-sm text-muted">{t("adminDelivery.noDays")}</p>;
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {days.map(({ key, says, reason, cleared }) => (
        <li key={key} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
          <span className="min-w-0 flex-1">
            {says} <span className="text-muted">{reason}</span>
          </span>
          {writes && (
            <form action={applyChange}>
              <input type="hidden" name="change" value={JSON.stringify(cleared)} />
              <Button type="submit" look="quiet" size="sm" aria-label={t("adminDelivery.clear", { day: says })}>
                {t("common.remove")}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
