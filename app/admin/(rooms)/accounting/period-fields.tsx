import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Period } from "./period.ts";

/** From when to when, in a form of its own. */
export function PeriodFields({ period, locale }: { period: Period; locale: Locale }) {
  const t = translator(locale);
  return (["from", "to"] as const).map((end) => (
    <label key={end} className="grid gap-1 text-[13px]">
      {t(`invoices.accounting.${end}`)}
      <input
        type="date"
        name={end}
        defaultValue={period[end]}
        required
        className="h-8 rounded-control border border-edge bg-paper px-2 text-sm max-lg:h-11"
      />
    </label>
  ));
}
